import { describe, expect, it } from "vitest";

import { isTyping, type Key, moveInList, shortcutOf } from "./keyboard";

const key = (change: Partial<Key>): Key => ({
  key: "",
  code: "",
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...change,
});

describe("shortcuts", () => {
  it("reach the search box from every keyboard", () => {
    expect(shortcutOf(key({ key: "/", code: "Slash" }), false, true), "a plain slash").toBe("search");
    expect(shortcutOf(key({ key: "/", code: "Digit7", shiftKey: true }), false, true), "a German slash").toBe("search");
    expect(shortcutOf(key({ key: "ظ", code: "Slash" }), false, true), "the same key on an Arabic keyboard").toBe("search");
    expect(shortcutOf(key({ key: "؟", code: "Slash", shiftKey: true }), false, true), "an Arabic question mark").toBe("sheet");
  });

  it("leave what is being typed alone", () => {
    expect(shortcutOf(key({ key: "?" }), true, true), "a question mark in a text field").toBeUndefined();
    expect(shortcutOf(key({ key: "/", isComposing: true }), false, true), "an input method composes").toBeUndefined();
    expect(shortcutOf(key({ key: "/", ctrlKey: true }), false, true), "a shortcut of the system").toBeUndefined();
  });

  it("can be switched off, apart from those with Alt", () => {
    expect(shortcutOf(key({ key: "/" }), false, false), "single keys are off").toBeUndefined();
    expect(shortcutOf(key({ key: "ArrowLeft", altKey: true }), true, false), "back works while typing too").toBe("back");
    expect(shortcutOf(key({ key: "ArrowRight", altKey: true }), false, true), "and forward").toBe("forward");
  });

  it("open the palette with Ctrl, on a Mac with Cmd, on every keyboard and while typing", () => {
    const k = (change: Partial<Key>, mac = false) => shortcutOf(key({ key: "k", code: "KeyK", ...change }), true, false, mac);
    expect(k({ ctrlKey: true }), "Ctrl + K").toBe("palette");
    expect(k({ ctrlKey: true, key: "ن" }), "the same key on an Arabic keyboard").toBe("palette");
    expect(k({ ctrlKey: true, key: "л" }), "and on a Russian one").toBe("palette");
    expect(k({ ctrlKey: true, key: "t" }), "a Latin keyboard that has another letter there").toBeUndefined();
    expect(k({ metaKey: true }, true), "Cmd + K on a Mac").toBe("palette");
    expect(k({ ctrlKey: true }, true), "Ctrl + K on a Mac deletes to the end of the line").toBeUndefined();
    expect(k({ ctrlKey: true, shiftKey: true }), "with Shift it is another shortcut").toBeUndefined();
    expect(k({ ctrlKey: true, isComposing: true }), "an input method composes").toBeUndefined();
  });

  it("know a text field from a tick box", () => {
    const field = Object.assign(document.createElement("input"), { type: "search" });
    const box = Object.assign(document.createElement("input"), { type: "checkbox" });
    expect(isTyping(field), "a search box takes text").toBe(true);
    expect(isTyping(box), "a tick box does not").toBe(false);
  });
});

describe("arrows in a list", () => {
  it("stop at the end and leave at the top", () => {
    expect(moveInList("ArrowDown", 9, 10), "the last stays the last").toBe(9);
    expect(moveInList("ArrowUp", 0, 10), "above the first is the search box").toBe("out");
    expect(moveInList("Escape", 4, 10), "Esc leads out from anywhere").toBe("out");
    expect(moveInList("End", 0, 10), "to the last").toBe(9);
    expect(moveInList("a", 0, 10), "other keys do not move").toBeUndefined();
  });
});
