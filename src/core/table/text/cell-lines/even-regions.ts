import { isPeriodLabel } from "../../period-label";
import { dropStart, type TextLine } from "../text-line";
import { type CellLine, cellLine } from "./cell-line";

/** Longer lines are prose. */
const LONGEST = 110;

/** More lines than this without a word between them part whatever stands above and below. */
const FARTHEST = 4;
/** Cells of the longest row that is looked for, with its heading. */
const LONGEST_ROW = 44;

/**
 * Whether a table goes on behind more blank lines than it has between its cells: with a label or a heading and a label, and
 * then as many values as its last row holds.
 *   Silver grade (g/t) ⏎ 310 ⏎ 322 ⏎ ⏎ Silver recovery (%) ⏎ 91.0 ⏎ 91.3
 */
function goesOn(
  open: readonly CellLine[],
  next: readonly CellLine[],
  gap: number,
): boolean {
  const values = countWhile([...open].reverse(), isFilled);
  const words = countWhile(next, isLabel);
  const after = next.slice(words);
  if (values === 0 || words === 0 || words > 2) return false;
  const row = next.slice(0, words + values);
  const isEven = row
    .slice(1)
    .every((cell, index) => cell.from - (row[index]?.to ?? 0) === gap);
  return isEven && countWhile(after, isFilled) === values;
}

const isFilled = ({ kind }: CellLine): boolean => kind === "value";

const isLabel = (cell: CellLine): boolean =>
  cell.kind === "words" && isShort(cell) && !isPeriodLabel(cell.text);

function countWhile<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): number {
  const end = items.findIndex((item) => !holds(item));
  return end < 0 ? items.length : end;
}

/** Runs of short lines with the same number of blank lines between each two. */
export function evenRegions(
  lines: readonly TextLine[],
): readonly (readonly CellLine[])[] {
  const cells = lines.flatMap((line, index) =>
    line.isBlank
      ? []
      : [cellLine(withoutLoneBar(line, lines, index), index, false)],
  );
  const regions: CellLine[][] = [];
  let open: CellLine[] = [];
  let gap = -1;
  for (const [index, cell] of cells.entries()) {
    const last = open.at(-1);
    const step = last ? cell.from - last.to : -1;
    if (!isShort(cell)) {
      open = [];
      continue;
    }
    const isNext =
      step === gap ||
      (step > gap &&
        step <= FARTHEST &&
        goesOn(
          open.slice(-LONGEST_ROW),
          cells.slice(index, index + LONGEST_ROW),
          gap,
        ));
    if (last && open.length > 1 && isNext) {
      open.push(cell);
      continue;
    }
    // The line before may begin the new, evenly spaced run: a title stands closer to or farther from its table.
    open = last && open.length >= 1 && step <= 3 ? [last, cell] : [cell];
    gap = step;
    regions.push(open);
  }
  const places = new Map(cells.map((cell, index) => [cell, index]));
  return regions.flatMap((region) => {
    const [first] = region;
    if (!first) return [];
    const at = places.get(first) ?? 0;
    const above = cells.slice(Math.max(0, at - LONGEST_ROW), at);
    return [[...periodsAbove(above, first), ...region]];
  });
}

/** The periods right above a region, which blank lines part unevenly: `Q4 2031 ⏎ ⏎ Q3 2031 ⏎ ⏎ ⏎ Ore milled`. */
function periodsAbove(
  above: readonly CellLine[],
  first: CellLine,
): readonly CellLine[] {
  const near = [...above].reverse();
  const count = countWhile(near, (cell) => {
    const below = near[near.indexOf(cell) - 1] ?? first;
    const isNear = below.from - cell.to <= FARTHEST;
    return isNear && isShort(cell) && isPeriodLabel(cell.text);
  });
  return count === 0 ? [] : above.slice(-count);
}

/** A bar that only labels begin with, the lines around them being without: `|Ore milled ⏎ Tonnes ⏎ 372,804`. */
function withoutLoneBar(
  line: TextLine,
  lines: readonly TextLine[],
  index: number,
): TextLine {
  const around = [lines[index - 1], lines[index + 1]];
  const isLone = around.every((next) => !next?.text.includes("|"));
  const bar = /^\s*\|(?=[^|]*$)/.exec(line.text)?.[0].length ?? 0;
  return bar > 0 && isLone ? dropStart(line, bar) : line;
}

function isShort({ text, isEdged }: CellLine): boolean {
  if (isEdged || text.includes("|") || text.includes("\t")) return false;
  return text.length <= LONGEST && !isSentence(text);
}

function isSentence(text: string): boolean {
  return /[a-z)][.!?]$/.test(text) && text.split(" ").length >= 8;
}
