import { smallest } from "../../text/extremes";
import type { Column } from "./geometric-columns";
import type { Region, Side } from "./region";
import { isPeriodLabel } from "../period-label";
import { type Chunk, isNumeric, type PlacedLine } from "./lines/placed-line";
import { isUnitText } from "../unit-text";

/**
 * Where a second table begins beside the first, shorter or longer: figures right of a column have labels of their own there.
 *   Silver   834   889      Gold   12   14
 * Null where they do not.
 */
export function sideBorder(
  data: readonly PlacedLine[],
  columns: readonly Column[],
): number | null {
  for (let index = 0; index + 1 < columns.length; index += 1) {
    const left = columns[index]?.right ?? 0;
    const right = columns[index + 1]?.left ?? 0;
    const beside = data.filter(({ chunks }) =>
      chunks.some((chunk) => chunk.left > left && isNumeric(chunk)),
    );
    const labels = beside.flatMap(({ chunks }) =>
      chunks
        .filter(
          (chunk) => chunk.left > left && chunk.right < right && isLabel(chunk),
        )
        .slice(0, 1),
    );
    if (labels.length >= 2 && labels.length * 5 >= beside.length * 4) {
      // Its title and its headings may begin a little left of its labels.
      return (left + smallest(labels.map((label) => label.left))) / 2;
    }
  }
  return null;
}

function isLabel(chunk: Chunk): boolean {
  return (
    /\p{L}{2}/u.test(chunk.text) &&
    !isNumeric(chunk) &&
    !isUnitText(chunk.text) &&
    !isPeriodLabel(chunk.text)
  );
}

/** The region's lines left and right of a border; lines keep their places, empty where nothing stands on that side. */
export function partLines(region: Region, border: number): readonly Region[] {
  const { left, right } = region.side;
  return [
    { left, right: border },
    { left: border, right },
  ].map((side) => ({
    ...region,
    side,
    lines: region.lines.map((line) => partOfLine(line, side)),
  }));
}

/** What of a line begins on one side. */
export function partOfLine(
  line: PlacedLine,
  { left, right }: Side,
): PlacedLine {
  const chunks = line.chunks.filter(
    (chunk) => chunk.left >= left && chunk.left < right,
  );
  return { ...line, chunks };
}
