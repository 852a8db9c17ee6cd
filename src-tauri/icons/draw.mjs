// Draws the application's icons from icon.svg: `node src-tauri/icons/draw.mjs`, after `npm ci` in ui/.
// The results are committed; this is only run again when the drawing changes.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const here = new URL("./", import.meta.url);
const { chromium } = createRequire(new URL("../../ui/package.json", import.meta.url))("playwright-core");
const drawing = readFileSync(new URL("icon.svg", here)).toString("base64");

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const png = new Map();
for (const size of [16, 32, 48, 64, 128, 256, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style>` +
      `<img src="data:image/svg+xml;base64,${drawing}">`,
  );
  png.set(size, await page.screenshot({ omitBackground: true }));
}
await browser.close();

for (const size of [32, 128, 256, 512]) {
  writeFileSync(new URL(`${size}x${size}.png`, here), png.get(size));
}

// Windows: a directory of pictures, each a whole PNG.
const sizes = [16, 32, 48, 64, 128, 256];
const header = Buffer.alloc(6 + 16 * sizes.length);
header.writeUInt16LE(1, 2);
header.writeUInt16LE(sizes.length, 4);
let offset = header.length;
sizes.forEach((size, index) => {
  const entry = 6 + 16 * index;
  header.writeUInt8(size % 256, entry);
  header.writeUInt8(size % 256, entry + 1);
  header.writeUInt16LE(1, entry + 4);
  header.writeUInt16LE(32, entry + 6);
  header.writeUInt32LE(png.get(size).length, entry + 8);
  header.writeUInt32LE(offset, entry + 12);
  offset += png.get(size).length;
});
writeFileSync(new URL("icon.ico", here), Buffer.concat([header, ...sizes.map((size) => png.get(size))]));

// macOS: chunks of a four-letter type, a length and a PNG.
const chunks = [["ic07", 128], ["ic08", 256], ["ic09", 512]].map(([type, size]) => {
  const head = Buffer.from(`${type}0000`, "latin1");
  head.writeUInt32BE(png.get(size).length + 8, 4);
  return Buffer.concat([head, png.get(size)]);
});
const body = Buffer.concat(chunks);
const head = Buffer.from("icns0000", "latin1");
head.writeUInt32BE(body.length + 8, 4);
writeFileSync(new URL("icon.icns", here), Buffer.concat([head, body]));
