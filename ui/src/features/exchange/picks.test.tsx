import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import type { Text } from "../../generated/api";
import { L10nProvider, loadLocaliser, withLaterTexts } from "../../l10n";
import { DialogsProvider, useDialogs } from "../shell/dialogs";
import { Pick } from "./Pick";
import { PickedTools } from "./PickedTools";
import { pickNone } from "./picks";

const opened = vi.fn();

/** Tells what dialog is open. */
function Watch(): null {
  opened(useDialogs().current);
  return null;
}

const title = (text: string): Text => ({ text, lang: "en", state: "original", stale: false, fallback: false });

afterEach(() => {
  cleanup();
  act(pickNone);
});

describe("results that are ticked", () => {
  it("are exported, in the order in which they were, and nothing else", async () => {
    await withLaterTexts(() => Promise.resolve({}));
    const localiser = await loadLocaliser("en", "latn");
    render(
      <L10nProvider localiser={localiser} digits="latn">
        <DialogsProvider>
          <PickedTools />
          <Pick at="initiative:a" title={title("Alpha")} />
          <div data-index="1">
            <a href="#b">Beta</a>
            <Pick at="need:b" title={title("Beta")} />
          </div>
          <Watch />
        </DialogsProvider>
      </L10nProvider>,
    );
    expect(screen.queryByRole("button", { name: /selection/u }), "without a tick there is no selection").toBeNull();
    fireEvent.keyDown(screen.getByRole("link", { name: "Beta" }), { key: " " });
    fireEvent.click(screen.getByRole("checkbox", { name: /Alpha/u }));
    expect(screen.getAllByRole("status")[0]?.textContent, "the number is said").toContain("2");
    fireEvent.click(screen.getByRole("button", { name: /Export the selection/u }));
    expect(opened.mock.lastCall?.[0], "these two").toEqual({ kind: "export", what: { records: ["need:b", "initiative:a"] } });

    fireEvent.click(screen.getByRole("checkbox", { name: /Beta/u }));
    fireEvent.click(screen.getByRole("button", { name: /Export the selection/u }));
    expect(opened.mock.lastCall?.[0], "a tick can be taken away").toEqual({ kind: "export", what: { records: ["initiative:a"] } });

    fireEvent.click(screen.getByRole("button", { name: /Clear/u }));
    expect((screen.getByRole("checkbox", { name: /Alpha/u }) as HTMLInputElement).checked, "or all of them").toBe(false);
    expect(document.activeElement, "and the focus is not lost with the buttons").toBe(screen.getAllByRole("status")[0]);
  });
});
