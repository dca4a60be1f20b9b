import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";

const root = path.resolve(__dirname, "../../..");
const kept = path.join(root, "test/taskpane/looks");
const failed = path.join(root, ".cache/looks");

/** The font that the kept pictures are set in: free, and the one that CI installs. */
const font = "Liberation Sans";
const fontFile = `/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf`;

/** Only this writes the kept pictures. */
const isKeeping = process.env["KEEP_LOOKS"] === "yes";

/** How far a pixel's colour may be off, from 0 to 1, and what share of pixels may be further off: edges of letters only. */
const colourTolerance = 0.15;
const pixelTolerance = 0.001;

const colourStep = 8;

const isComparable = Boolean(process.env["CI"]) || existsSync(fontFile);

if (!isComparable) {
  process.stderr.write(
    `${font} is not installed, so the pane's looks are not compared here; CI does.\n`,
  );
}

/** `test` where the pane can look as in the kept pictures, `test.skip` where the font alone would differ. */
export const testLook = isComparable ? test : test.skip;

/** What makes one page look the same every time: one font, nothing that moves, no pointer over it. */
export async function holdStill(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `* { font-family: "${font}" !important; scrollbar-width: none; }`,
  });
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
}

/** Compares what the page shows with the picture kept under a name; the difference is drawn where there is one. */
export async function compareLook(page: Page, name: string): Promise<void> {
  const file = `${name.replace(/[^a-z\d/]+/gi, "-")}.png`;
  const shot = await page.screenshot({ animations: "disabled", caret: "hide" });
  if (isKeeping) return write(path.join(kept, file), small(shot));
  const difference = differenceOf(
    PNG.sync.read(readFileSync(path.join(kept, file))),
    PNG.sync.read(shot),
  );
  if (difference.share > pixelTolerance) {
    write(path.join(failed, file), shot);
    write(path.join(failed, `${file}.difference.png`), difference.picture);
    throw new Error(
      `expected ${file} to look as kept, got ${(100 * difference.share).toFixed(2)} % of its pixels different. See ${path.join(failed, file)}; if it is meant, keep it: KEEP_LOOKS=yes npm test -- test/taskpane/browser/pane-states`,
    );
  }
}

/** The same picture in a third of the bytes: its colours in steps that no eye tells apart, opaque, and well packed. */
function small(shot: Buffer): Buffer {
  const picture = PNG.sync.read(shot);
  picture.data.forEach((value, at) => {
    picture.data[at] = Math.min(
      Math.round(value / colourStep) * colourStep,
      255,
    );
  });
  return PNG.sync.write(picture, {
    colorType: 2,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
}

function differenceOf(
  before: PNG,
  after: PNG,
): { readonly share: number; readonly picture: Buffer } {
  const { width, height } = before;
  if (after.width !== width || after.height !== height)
    return { share: 1, picture: PNG.sync.write(after) };
  const picture = new PNG({ width, height });
  const different = pixelmatch(
    before.data,
    after.data,
    picture.data,
    width,
    height,
    { threshold: colourTolerance },
  );
  return {
    share: different / (width * height),
    picture: PNG.sync.write(picture),
  };
}

function write(file: string, content: Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
