// Draws the icons of `public/` from `icon.svg`, for those who want pixels.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launch } from "../test/browser.js";

const path = (name) => fileURLToPath(new URL(`../public/${name}`, import.meta.url));
const svg = await readFile(path("icon.svg"), "utf8");
const browser = await launch();
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: path(`icon-${size}.png`) });
}
await browser.close();
