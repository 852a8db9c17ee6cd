import { describe, expect, test } from "vitest";

import { ago } from "./ago";

const NOW = 1_800_000_000_000;

describe("how long ago an exchange was", () => {
  test("is said in the largest unit that fits", () => {
    expect(ago("en", NOW - 90_000, NOW)).toBe("1 minute ago");
    expect(ago("en", NOW - 5 * 3_600_000, NOW)).toBe("5 hours ago");
    expect(ago("en", NOW - 3 * 86_400_000, NOW)).toBe("3 days ago");
  });

  test("follows the digits of the reader", () => {
    expect(ago("ar-u-nu-arab", NOW - 5 * 3_600_000, NOW)).toContain("٥");
    expect(ago("ar-u-nu-latn", NOW - 5 * 3_600_000, NOW)).toContain("5");
  });

  test("is never in the future: a clock that was set back makes it now", () => {
    expect(ago("en", NOW + 86_400_000, NOW)).toBe("this minute");
  });
});
