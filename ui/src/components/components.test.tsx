import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { L10nProvider, loadLocaliser } from "../l10n";
import { LeafMark } from "./Leaf";
import { splitMarks } from "./marks";
import { Foreign, Prose } from "./Texts";

describe("marks", () => {
  const joined = (text: string, marks: [number, number][]): string =>
    splitMarks(text, marks)
      .map((stretch) => stretch.text)
      .join("");

  it("cuts a text at its marks", () => {
    expect(splitMarks("response team training", [[0, 8], [14, 22]]), "two marks and what stands between").toEqual([
      { text: "response", marked: true },
      { text: " team ", marked: false },
      { text: "training", marked: true },
    ]);
  });

  it("counts in UTF-16 units, as the application does", () => {
    expect(splitMarks("🌍 réseau", [[3, 9]])[1], "the globe takes two units").toEqual({ text: "réseau", marked: true });
  });

  it("never loses a letter, whatever the marks", () => {
    for (const marks of [[[5, 2]], [[0, 99]], [[2, 4], [0, 3]], [[1, 1]], []] as [number, number][][]) {
      expect(joined("abcdef", marks), `marks ${JSON.stringify(marks)}`).toBe("abcdef");
    }
  });
});

describe("leaves", () => {
  it("have a shape, a hue and a word each", async () => {
    const localiser = await loadLocaliser("en", "latn");
    const { container } = render(
      <L10nProvider localiser={localiser} digits="latn">
        <LeafMark leaf="donor" />
        <LeafMark leaf="implementer" />
        <LeafMark leaf="beneficiary" shown />
      </L10nProvider>,
    );
    const shapes = [...container.querySelectorAll("svg.leaf")].map((svg) => svg.lastElementChild?.tagName);
    expect(shapes, "circle, square, triangle").toEqual(["circle", "rect", "path"]);
    expect(container.querySelector(".leaf-donor + .visually-hidden")?.textContent, "the word is read out").toBe("Donor");
    expect(container.querySelector(".leaf-word")?.textContent, "or shown").toBe("Beneficiary");
  });
});

describe("texts of the catalogue", () => {
  const text = { text: "فريق الاستجابة\n\nثانيا", lang: "ar", state: "machine", stale: false, fallback: false } as const;

  it("carry their language and direction", async () => {
    const localiser = await loadLocaliser("en", "latn");
    render(
      <L10nProvider localiser={localiser} digits="latn">
        <Foreign text={{ ...text, text: "فريق" }} note />
      </L10nProvider>,
    );
    const foreign = screen.getByText("فريق");
    expect(foreign.tagName, "isolated from the line around it").toBe("BDI");
    expect(foreign.getAttribute("lang"), "for screen readers and fonts").toBe("ar");
    expect(foreign.getAttribute("dir"), "for its own punctuation").toBe("rtl");
    expect(screen.getByText(/machine draft/iu), "a draft is marked").toBeTruthy();
  });

  it("keep their paragraphs", () => {
    const { container } = render(<Prose text={text} />);
    expect(container.querySelectorAll("p"), "a blank line parts them").toHaveLength(2);
  });
});
