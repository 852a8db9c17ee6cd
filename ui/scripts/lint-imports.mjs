// Fails when anything outside src/platform imports the desktop shell, or writes a `style` attribute into markup.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../src/", import.meta.url));
const RULES = [
  { pattern: /["']@tauri-apps\//u, allowed: /^platform\//u, why: "only src/platform speaks to the desktop shell" },
  { pattern: /dangerouslySetInnerHTML/u, allowed: /^$/u, why: "texts are never markup" },
  { pattern: /\bfetch\(/u, allowed: /^platform\//u, why: "only src/platform speaks to the loopback host" },
];

let faults = 0;
for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.tsx?$/u.test(entry.name)) {
    continue;
  }
  const file = join(entry.parentPath, entry.name);
  const path = relative(root, file).replaceAll("\\", "/");
  const text = readFileSync(file, "utf8");
  for (const { pattern, allowed, why } of RULES) {
    if (pattern.test(text) && !allowed.test(path)) {
      faults += 1;
      console.error(`src/${path}: ${why}`);
    }
  }
}
process.exit(faults > 0 ? 1 : 0);
