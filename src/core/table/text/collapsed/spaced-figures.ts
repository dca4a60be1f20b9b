import { isDash, isFigure } from "../../cell-kind";

/** A figure's place in a line. */
export interface PlacedFigure {
  readonly start: number;
  readonly end: number;
}

/** Words of the line that are figures, from its end leftwards; a lone sign, bracket or percent belongs to its neighbour. */
export function trailingFigures(line: string): {
  readonly start: number;
  readonly figures: readonly PlacedFigure[];
} {
  const words = [...line.trimEnd().matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const figures: PlacedFigure[] = [];
  let start = line.trimEnd().length;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (!word) break;
    const text = line.slice(word.start, word.end);
    const before = words[index - 1];
    if (/^(?:\)?%\)?|\))$/.test(text) && before) {
      const joined = { start: before.start, end: word.end };
      const whole = line.slice(joined.start, joined.end);
      if (!isFigure(whole) && !isDash(whole)) break;
      figures.unshift(joined);
      start = joined.start;
      index -= 1;
    } else if (/^(?:(?:US|C)?\$|\()$/.test(text) && figures[0]) {
      figures[0] = { ...figures[0], start: word.start };
      start = word.start;
    } else if (
      before &&
      isYearOfPeriod(text, line.slice(before.start, before.end))
    ) {
      break;
    } else if (isFigure(text) || isDash(text)) {
      figures.unshift(word);
      start = word.start;
    } else break;
  }
  return { start, figures };
}

/** A year that belongs to the word before it: `Q1 2019`, `March 2019`. */
function isYearOfPeriod(text: string, before: string): boolean {
  return (
    /^(?:19|20)\d\d$/.test(text) &&
    /^(?:Q[1-4]|[1-4][QT]|H[12]|FY|CY|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?|\d{1,2},)$/i.test(
      before,
    )
  );
}

/**
 * Exactly `count` figures at the end of a line, or null where that cannot be told: fewer stand there, or more that may be
 * parts of one (`71 992`). Digits grouped by blanks are joined only where the whole table has them (`isGrouped`). Other
 * figures more than there are columns end the label ("Zone 4 405 290").
 */
export function chooseFigures(
  line: string,
  count: number,
  isGrouped: boolean,
): readonly PlacedFigure[] | null {
  const { all, own, ranges, groups } = readings(line);
  if (all.length === count) return all;
  if (own.length === count) return own;
  if (ranges.length === count) return ranges;
  if (groups.length === count) return isGrouped ? groups : null;
  const isUnclear = own.length < count || groups.length < own.length;
  return isUnclear ? null : own.slice(own.length - count);
}

/** Whether the figures at the end of a line, taken in one way or another, are exactly `count`. */
export function hasExactly(line: string, count: number): boolean {
  const { all, own, ranges, groups } = readings(line);
  return [all, own, ranges, groups].some(({ length }) => length === count);
}

/** Whether blanks group the digits of most lines: only so do their figures come to `count`. */
export function hasGroups(lines: readonly string[], count: number): boolean {
  const grouped = lines.filter((line) => {
    const { own, groups } = readings(line);
    return own.length > count && groups.length === count;
  });
  return grouped.length * 2 > lines.length;
}

/** The figures at the end of a line, one by one, without the label's footnote mark, with ranges and with groups joined. */
function readings(line: string) {
  const { figures } = trailingFigures(line);
  const text = ({ start, end }: PlacedFigure) => line.slice(start, end);
  const [first, ...rest] = figures;
  const own = first && /^\(\d\)$/.test(text(first)) ? rest : figures;
  const ranges = joinRanges(own, text);
  return { all: figures, own, ranges, groups: joinGroups(ranges, text) };
}

const isLoneDash = (text: string): boolean => /^[-–—]{1,2}$/.test(text);

/** Whether a dash stands between two figures: a range, or an empty cell. */
export function hasRangeOrDash(line: string): boolean {
  return /\d\S* [-–—]{1,2} \S*\d/.test(line);
}

function joinRanges(
  figures: readonly PlacedFigure[],
  text: (figure: PlacedFigure) => string,
): readonly PlacedFigure[] {
  const out: PlacedFigure[] = [];
  for (let index = 0; index < figures.length; index += 1) {
    const figure = figures[index];
    const next = figures[index + 1];
    const last = out.at(-1);
    if (!figure) break;
    if (
      last &&
      next &&
      isLoneDash(text(figure)) &&
      /\d/.test(text(last)) &&
      /\d/.test(text(next))
    ) {
      out[out.length - 1] = { start: last.start, end: next.end };
      index += 1;
    } else out.push(figure);
  }
  return out;
}

/** Groups of three digits joined to the figure before: `71 992`. */
function joinGroups(
  figures: readonly PlacedFigure[],
  text: (figure: PlacedFigure) => string,
): readonly PlacedFigure[] {
  const out: PlacedFigure[] = [];
  for (const figure of figures) {
    const last = out.at(-1);
    const isGroup = /^\d{3}(?:[.,]\d+)?\)?%?\*?$/.test(text(figure));
    if (last && isGroup && /^[$(–-]*\d{1,3}(?: \d{3})*$/.test(text(last))) {
      out[out.length - 1] = { start: last.start, end: figure.end };
    } else out.push(figure);
  }
  return out;
}
