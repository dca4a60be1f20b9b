import { splitLines } from "../core/document/split-lines";

/** As many lines alike in a row are no chance. */
const LINES = 3;

/**
 * Whether text that names no format holds comma- or semicolon-separated lines: several in a row with as many separators each,
 * one of which cannot be a comma of prose or within a figure.
 *   ,2013,2014            yes: no figure begins with a comma
 *   Ore 1,078,203         no
 *   Ore, silver, and lead no
 */
export function looksDelimited(text: string): boolean {
  if (/[\t|]/.test(text)) return false;
  const lines = splitLines(text).map((line) => line.text);
  return isRun(lines, ",", 2) || isRun(lines, ";", 2);
}

function isRun(
  lines: readonly string[],
  separator: "," | ";",
  least: number,
): boolean {
  let count = 0;
  let length = 0;
  let isSure = false;
  for (const line of lines) {
    const bare = line.replace(/"[^"]*"/g, '"');
    const own = bare.includes(`${separator} `)
      ? 0
      : bare.split(separator).length - 1;
    if (own !== count) {
      count = own;
      length = 0;
      isSure = false;
    }
    if (count < least) continue;
    length += 1;
    isSure ||= separator === ";" || /(?:^|[^\d]),|,(?:[^\d]|$)/.test(bare);
    if (length >= LINES && isSure) return true;
  }
  return false;
}
