import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { useKeeping } from "./keeping";
import { keepTyped, takeTyped } from "./typed";

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock("../../platform", () => ({ call }));
vi.mock("../shell/session", () => ({ useSession: () => ({ lang: "en" }) }));

const KEY_MS = 100;

beforeEach(() => {
  vi.useFakeTimers();
  call.mockReset().mockResolvedValue(undefined);
});

afterEach(() => {
  vi.useRealTimers();
  takeTyped("ar", "need:x", ["statement"]);
});

/** How much of the statement was kept last. */
function kept(): string {
  const request = call.mock.lastCall?.[2] as { body: string } | undefined;
  const body = request ? (JSON.parse(request.body) as { translation: { statement: string } }) : undefined;
  return body?.translation.statement ?? "";
}

describe("a translation that is typed without a pause", () => {
  it("is never two seconds behind what was typed", async () => {
    const { result } = renderHook(() => useKeeping("ar", "need:x"));
    let text = "";
    for (let at = 0; at <= 6_000; at += KEY_MS) {
      text += "x";
      keepTyped("ar", "need:x", "statement", text);
      result.current.soon();
      await act(() => vi.advanceTimersByTimeAsync(KEY_MS));
      expect((text.length - kept().length) * KEY_MS, `at ${at} ms`).toBeLessThanOrEqual(1_800);
    }
    expect(call.mock.calls.length, "and is not written at every key either").toBeLessThan(8);
  });

  it("is kept at once when the window goes or is hidden", async () => {
    const { result } = renderHook(() => useKeeping("ar", "need:x"));
    for (const [target, event, text] of [
      [window, "pagehide", "half a wo"],
      [document, "visibilitychange", "half a word"],
    ] as const) {
      keepTyped("ar", "need:x", "statement", text);
      result.current.soon();
      await act(async () => {
        target.dispatchEvent(new Event(event));
      });
      expect(kept(), `${event}: nothing waits for a timer that will not come`).toBe(text);
    }
  });
});
