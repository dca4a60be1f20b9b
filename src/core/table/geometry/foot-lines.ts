import type { PlacedLine } from "./lines/placed-line";
import type { Region } from "./region";

/** The last line of the table: label-only lines go on with the last row, or open a section that the next page fills. */
export function lastLine({ lines, last, reach }: Region): number {
  let end = last;
  for (let index = last + 1; index <= last + 2; index += 1) {
    const line = lines[index];
    const above = lines[index - 1];
    if (!line || !above || line.page !== above.page) break;
    const text = line.chunks[0]?.text ?? "";
    // What stands closer than its type is high is the last line of a label whose figures are centred beside it.
    const isBeside = line.base - above.base < 0.9 * line.height;
    const goesOn = isBeside || (/^[a-z(]/.test(text) && !/^\(\d\)/.test(text));
    if (line.chunks.length > 1 || line.base - above.base > reach) break;
    if (text.length > 60 || !(goesOn || /:$/.test(text))) break;
    end = index;
  }
  return end;
}

/** Lines right under the table that hold a short label only, with nothing close below them. */
export function footLines(
  { lines, reach }: Region,
  end: number,
): readonly PlacedLine[] {
  const foot: PlacedLine[] = [];
  for (let index = end + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const above = lines[index - 1];
    if (!line || !above || line.base - above.base > reach) break;
    const text = line.chunks[0]?.text ?? "";
    const isHeading = line.chunks.length === 1 && text.length <= 60;
    if (!isHeading || /[.;!?]$/.test(text) || foot.length === 2) return [];
    foot.push(line);
  }
  return foot;
}
