import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { useKept } from "./useKept";

const { keep, drop } = vi.hoisted(() => ({ keep: vi.fn(), drop: vi.fn() }));
vi.mock("./useDrafts", () => ({ useKeepDraft: () => ({ keep, drop }) }));

const KEY_MS = 100;

beforeEach(() => {
  vi.useFakeTimers();
  keep.mockReset().mockResolvedValue(undefined);
  drop.mockReset().mockResolvedValue(undefined);
});

afterEach(() => vi.useRealTimers());

const typist = () =>
  renderHook(({ text }: { text: string }) => useKept("new need", text !== "", () => text, text), { initialProps: { text: "" } });

describe("a form that is typed without a pause", () => {
  it("is never two seconds behind what was typed", async () => {
    const form = typist();
    let text = "";
    for (let at = 0; at <= 6_000; at += KEY_MS) {
      text += "x";
      form.rerender({ text });
      await act(() => vi.advanceTimersByTimeAsync(KEY_MS));
      const kept = (keep.mock.lastCall?.[1] as string | undefined)?.length ?? 0;
      expect((text.length - kept) * KEY_MS, `at ${at} ms`).toBeLessThanOrEqual(1_800);
    }
    expect(keep.mock.calls.length, "and is not written at every key either").toBeLessThan(8);
  });

  it("is kept at once when the window goes", async () => {
    const form = typist();
    form.rerender({ text: "half a wo" });
    await act(async () => {
      window.dispatchEvent(new Event("pagehide"));
    });
    expect(keep.mock.lastCall, "nothing waits for a timer that will not come").toEqual(["new need", "half a wo"]);
  });
});
