import { describe, expect, it } from "vitest";

import type { FacetValue } from "../../generated/api";
import { activeFilters, facetTree, findNodes } from "./labels";

const value = (code: string, parent: string | null = null, count = 1): FacetValue => ({
  value: code,
  label: `label of ${code}`,
  count,
  selected: false,
  parent,
});

describe("facets", () => {
  it("stand below their parents where those are in the list", () => {
    const tree = facetTree([value("B"), value("ciip", "B"), value("gender", "X"), value("C")]);
    expect(tree.map((node) => node.entry.value), "gender's theme is missing: it stands at the top").toEqual(["B", "gender", "C"]);
    expect(tree[0]?.children.map((node) => node.entry.value), "the topic below its theme").toEqual(["ciip"]);
  });

  it("survive parents in a circle", () => {
    expect(() => facetTree([value("a", "b"), value("b", "a"), value("c", "c")]), "no endless loop").not.toThrow();
  });

  it("name the filters in force, themes and topics as one", () => {
    const facets = { theme: [value("B")], topic: [value("ciip", "B")] };
    const labels = activeFilters({ theme: ["ciip", "B", "lost"] }, facets).map((filter) => filter.label);
    expect(labels, "a value that the answer does not name keeps its code").toEqual(["label of ciip", "label of B", "lost"]);
  });

  it("are searched at every depth, and keep what stands above a match", () => {
    const tree = facetTree([
      { ...value("150"), label: "Europe" },
      { ...value("FR", "150"), label: "France" },
      { ...value("DE", "150"), label: "Germany" },
      { ...value("002"), label: "Africa" },
    ]);
    const found = findNodes(tree, "fran");
    expect(found.count, "one value matches").toBe(1);
    expect(found.nodes.map((node) => node.entry.value), "its region leads to it").toEqual(["150"]);
    expect(found.nodes[0]?.children.map((node) => node.entry.value), "without its neighbours").toEqual(["FR"]);
    expect(findNodes(tree, "europe").nodes[0]?.children.length, "a region that matches keeps what is in it").toBe(2);
    expect(findNodes(tree, "xyz").count, "nothing of this name").toBe(0);
  });
});
