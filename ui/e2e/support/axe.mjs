// axe-core, run inside the page: the rules of WCAG 2.0 to 2.2, A and AA, without exception.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The source of axe-core, for whoever can evaluate a script in a page. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules that must hold. */
export const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** Fails with a readable list if the page breaks a rule. */
export async function assertAccessible(page, where) {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(AXE);
  }
  const violations = await page.evaluate(
    async (rules) => (await window.axe.run(document, { runOnly: { type: "tag", values: rules } })).violations,
    RULES,
  );
  assert.deepEqual(readable(violations), [], `${where}: axe-core finds nothing`);
}

/** One line for each node that breaks a rule. */
export function readable(violations) {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join("; ");
      return `${id}: ${target.join(" ")} ${html.slice(0, 160)} (${why.slice(0, 240)})`;
    }),
  );
}
