import { isPeriodLabel } from "../../period-label";
import { isUnitText } from "../../unit-text";
import { trailingFigures } from "./spaced-figures";
import { splitHeadings } from "../split-headings";
import { joinLines, type TextLine } from "../text-line";

/**
 * Puts rows that wrapped in a label or a unit cell on one line again:
 *   Ore hoisted 000 ⏎ tonnes ⏎ 451 364 24 %   →   Ore hoisted 000 tonnes 451 364 24 %
 */
export function rejoinRows(lines: readonly TextLine[]): readonly TextLine[] {
  const out: TextLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last && (isUnitOf(last, line) || isBareRowOf(last, line))) {
      out[out.length - 1] = joinLines(last, line);
    } else out.push(line);
  }
  return out;
}

/** Whether a line holds several figures that are no years, and nothing else. */
export function isBareRow({ text }: TextLine): boolean {
  const { start, figures } = trailingFigures(text);
  if (figures.length < 2 || text.slice(0, start).trim() !== "") return false;
  return figures.some(
    (figure) => !isPeriodLabel(text.slice(figure.start, figure.end)),
  );
}

const ENDS_IN_SCALE = /\p{L}.*\s['’]?000['’]?s?$/u;

/** "Ore hoisted 000" goes on in "tonnes": a scale alone is no unit. */
function isUnitOf(last: TextLine, { text }: TextLine): boolean {
  const [word = ""] = text.trim().split(/\s/);
  return ENDS_IN_SCALE.test(last.text.trimEnd()) && isUnitText(word);
}

/** Figures right under a label that has none are its row. */
function isBareRowOf(last: TextLine, line: TextLine): boolean {
  const label = last.text.trim();
  if (!isBareRow(line) || !/\p{L}/u.test(label) || label.length > 120)
    return false;
  if (/[:.;]$/.test(label) || isPeriodLabel(label)) return false;
  return (
    trailingFigures(label).figures.length === 0 &&
    splitHeadings(label, false) === null
  );
}
