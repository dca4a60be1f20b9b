// Renders assets/icon.svg (and icon-small.svg, for 16 pixels) to the sizes that the manifest names, with the
// browser that is found, or CHROME_PATH: node src/scripts/draw-icons.mjs
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "./setup/root.mjs";
import { findBrowser } from "./workbench/find-browser.mjs";

const assets = join(root, "assets");
const sizes = [16, 32, 64, 80, 128];

const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const size of sizes) {
  const drawing = size === 16 ? "icon-small.svg" : "icon.svg";
  const svg = await readFile(join(assets, drawing), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(join(assets, `icon-${size}.png`), png);
}
await browser.close();
