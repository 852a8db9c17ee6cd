// Writes src/styles/fonts.css and fonts-sc.css from the font packages: only the wght axis, upright, and only the
// scripts of the interface languages (no Greek, Vietnamese or Devanagari).
import { readFileSync, writeFileSync } from "node:fs";

const FAMILIES = [
  { file: "fonts.css", packages: [
    { name: "noto-sans", keep: /-(cyrillic-ext|cyrillic|latin-ext|latin)-wght/ },
    { name: "vazirmatn", keep: /-arabic-wght/ },
  ] },
  { file: "fonts-sc.css", packages: [{ name: "noto-sans-sc", keep: /-\[\d+\]-wght/ }] },
];

for (const family of FAMILIES) {
  let out = "/* Written by `npm run fonts` from the font packages. Do not edit. */\n";
  for (const { name, keep } of family.packages) {
    const css = readFileSync(new URL(`../node_modules/@fontsource-variable/${name}/index.css`, import.meta.url), "utf8");
    for (const block of css.split(/(?=\/\* )/)) {
      const label = block.slice(0, block.indexOf("*/"));
      if (keep.test(label)) {
        out += block.trim().replaceAll("url(./files/", `url(@fontsource-variable/${name}/files/`) + "\n";
      }
    }
  }
  writeFileSync(new URL(`../src/styles/${family.file}`, import.meta.url), out);
  console.log(family.file, out.split("@font-face").length - 1, "faces");
}
