import { joinLines, type TextLine } from "../text-line";

const CLOSED = /\|\s*$/;
/** One cell and the bar that closes it. */
const LAST_OF_CELL = /^[^|]*[^|\s][^|]*\|\s*$/;

/** Whether a line without bars begins a cell that the next line closes: `North Ridge ⏎ District |`. */
export function opensCell(line: TextLine, next: TextLine | undefined): boolean {
  return (
    !line.isBlank &&
    line.text.length <= 40 &&
    !line.text.includes("|") &&
    next !== undefined &&
    LAST_OF_CELL.test(next.text)
  );
}

/**
 * Puts rows whose cells wrapped on one line again, where a bar closes every cell:
 *   North Ridge ⏎ District | ⏎ BH | Total | ⏎   →   North Ridge District | BH | Total |
 * A line that only closes a cell goes on in the next.
 */
export function rejoinPipeRows(
  lines: readonly TextLine[],
): readonly TextLine[] {
  const closed = lines.filter(({ text }) => CLOSED.test(text));
  const outer = lines.filter(({ text }) => /^\s*\|/.test(text));
  const areClosed = closed.length * 4 >= lines.length * 3;
  if (!areClosed || outer.length * 2 > lines.length) return lines;
  const out: TextLine[] = [];
  let goesOn = false;
  for (const line of lines) {
    const last = out.at(-1);
    const isOpen = last !== undefined && !CLOSED.test(last.text);
    if (last && (isOpen || goesOn)) out[out.length - 1] = joinLines(last, line);
    else out.push(line);
    goesOn = isOpen && LAST_OF_CELL.test(line.text);
  }
  return out;
}
