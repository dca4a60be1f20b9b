import { isPeriodLabel } from "../../period-label";
import { joinLines, type TextLine } from "../text-line";
import { type CellLine, cellLine } from "./cell-line";

const EDGE = /^\s*\|[^|]*$|^[^|]*\|\s*$/;

/** Lines with a bar at one edge; one without goes on in the next, which closes the cell: `000 ⏎ tonnes |`. */
export function edgedRegions(
  lines: readonly TextLine[],
): readonly (readonly CellLine[])[] {
  const regions: CellLine[][] = [];
  let open: CellLine[] = [];
  let wrapped: readonly TextLine[] = [];
  lines.forEach((line, index) => {
    if (isEdgedLine(line)) {
      if (open.length === 0) {
        regions.push(open);
        wrapped = headingBefore(lines, index);
      }
      const whole = [...wrapped, line].reduce(joinLines);
      const first = index - wrapped.length;
      open.push({ ...cellLine(whole, first, true), to: index + 1 });
      wrapped = [];
    } else if (open.length > 0 && isWrapped(line) && wrapped.length < 2) {
      wrapped = [...wrapped, line];
    } else [open, wrapped] = [[], []];
  });
  return regions;
}

function isEdgedLine({ text, isBlank }: TextLine): boolean {
  return !isBlank && text.length <= 200 && EDGE.test(text);
}

/** `Q4 ⏎ 2031 ⏎ | ⏎ Q4 ⏎ 2030 ⏎ |`: where bars stand on lines of their own, the first closes the heading above it. */
function headingBefore(
  lines: readonly TextLine[],
  bar: number,
): readonly TextLine[] {
  const isBar = (index: number) => lines[index]?.text.trim() === "|";
  const isApart =
    !lines[bar + 1]?.text.includes("|") && (isBar(bar + 2) || isBar(bar + 3));
  if (!isBar(bar) || !isApart) return [];
  return [2, 1]
    .map((count) => lines.slice(Math.max(0, bar - count), bar))
    .filter((above) => above.every(isWrapped))
    .filter((above) => {
      const text = above.map((line) => line.text.trim()).join(" ");
      return text.length <= 30 && isPeriodLabel(text) && /\d{4}$/.test(text);
    })
    .reduce<readonly TextLine[]>(
      (longest, above) => (longest.length > 0 ? longest : above),
      [],
    );
}

/** Part of a cell that a bar behind it closes further down. */
function isWrapped({ text, isBlank }: TextLine): boolean {
  return !isBlank && text.length <= 60 && !text.includes("|");
}
