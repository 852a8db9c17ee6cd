// Fails on physical properties in style sheets: the whole window must mirror for right-to-left languages.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../src/styles/", import.meta.url);
const PHYSICAL = [
  /(?:^|[;{\s])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b/u,
  /(?:^|[;{\s])(?:left|right|top|bottom)\s*:/u,
  /(?:^|[;{\s])(?:min-|max-)?(?:width|height)\s*:/u,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/u,
  /border-(?:top|bottom)-(?:left|right)-radius/u,
];

let faults = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith(".css") && !file.startsWith("fonts"))) {
  const text = readFileSync(new URL(name, folder), "utf8").replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, " "));
  text.split("\n").forEach((line, index) => {
    // Media conditions have no logical form that every supported engine knows.
    const rule = line.replace(/@(?:media|container)[^{]*\{/u, "");
    if (PHYSICAL.some((pattern) => pattern.test(rule))) {
      faults += 1;
      console.error(`src/styles/${name}:${index + 1}: physical property: ${line.trim()}`);
    }
  });
}
if (faults > 0) {
  console.error(`${faults} physical properties; use the logical ones (inset-inline-start, margin-block-end, inline-size, …)`);
  process.exit(1);
}
