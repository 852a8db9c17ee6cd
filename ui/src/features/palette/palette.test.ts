import { describe, expect, it } from "vitest";

import { type Action, actionsFor, filled, moveTo } from "./entries";

const action = (key: string, main: boolean, ...names: string[]): Action => ({ key, main, names, icon: "go", label: names[0], run: () => {} });

describe("the palette", () => {
  const actions = [action("settings", true, "Settings"), action("dark", false, "Appearance: Dark"), action("es", false, "Cambiar el idioma", "Español")];

  it("offers the main actions until something is typed, then those that are named so", () => {
    expect(actionsFor(" ", actions, 9).map(({ key }) => key), "only the main ones").toEqual(["settings"]);
    expect(actionsFor("dark app", actions, 9).map(({ key }) => key), "words in any order").toEqual(["dark"]);
    expect(actionsFor("ESPAN", actions, 9).map(({ key }) => key), "without accent and case").toEqual(["es"]);
    expect(actionsFor("ark", actions, 9), "not from the middle of a word").toEqual([]);
    expect(actionsFor("", [action("a", true, "A"), action("b", true, "B")], 1).length, "as many as asked for").toBe(1);
  });

  it("moves round and round", () => {
    expect(moveTo("ArrowDown", actions, "es"), "after the last comes the first").toBe("settings");
    expect(moveTo("ArrowUp", actions, "settings"), "before the first comes the last").toBe("es");
    expect(moveTo("ArrowUp", actions, undefined), "up from nowhere is the last").toBe("es");
    expect(moveTo("PageDown", actions, "settings"), "a page stops at the end").toBe("es");
    expect(moveTo("Home", actions, "es"), "Home belongs to the text field").toBeUndefined();
    expect(moveTo("ArrowDown", [], undefined), "an empty list leads nowhere").toBeUndefined();
  });

  it("shows no heading over nothing", () => {
    const groups = filled([
      { key: "a", heading: "A", entries: [] },
      { key: "b", heading: "B", entries: actions },
    ]);
    expect(groups.map(({ key }) => key), "only groups with entries").toEqual(["b"]);
  });
});
