import type { Months } from "./months-of-period";
import { isOpen, placeSpans, type CountedPeriod } from "./place-spans";
import { tilePeriod } from "./tile-period";

/** A value column with its figures row by row, and whose mine it is. */
export interface DatedColumn extends CountedPeriod {
  readonly entity: string | null;
  readonly values: readonly (number | null)[];
}

interface PlacedColumn extends DatedColumn {
  readonly column: number;
  readonly months: Months;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const FEWEST_SUMS = 2;
/** Other periods would have to change a sum by this many times its rounding for it to prove anything. */
const TELLING = 5;

/**
 * The last month (1-12) of the company's year by what adds up: "Dec-22 Qtr | Sep-22 Qtr | FY23 YTD" is a year to June
 * where most rows of the year to date are the sum of the two quarters.
 * Errors: null where fewer than two rows tell, or no month or more than one of them explains most rows
 */
export function inferYearEnd(columns: readonly DatedColumn[]): number | null {
  if (!columns.some(({ count }) => count === "company")) return null;
  const fitting = MONTHS.filter((yearEnd) => {
    const sums = sumsAcross(columns, yearEnd);
    const held = sums.filter((holds) => holds).length;
    return held >= FEWEST_SUMS && 2 * held > sums.length;
  });
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? only : null;
}

/** Per row and column that would be a sum of periods that tell their months in another way: whether it is. */
export function sumsAcross(
  columns: readonly DatedColumn[],
  yearEnd: number | null,
): readonly boolean[] {
  const spans = placeSpans(columns, yearEnd);
  const pieces = columns.flatMap((dated, column): readonly PlacedColumn[] => {
    const months = spans[column];
    return months && isActual(dated) ? [{ ...dated, column, months }] : [];
  });
  return pieces.flatMap((total) => {
    const others = pieces.filter(
      ({ entity, count }) =>
        entity === total.entity &&
        (count !== total.count || (total.words && isOpen(total.words))),
    );
    const [parts] = tilePeriod(total.months, others);
    return parts === undefined ? [] : sumsHeld(total, parts);
  });
}

function isActual({ words }: CountedPeriod): boolean {
  return words !== null && !/^(?:change|guidance|other)/.test(words.kind);
}

/** A figure above each of its parts may be their sum; a grade or a recovery lies between them. */
function sumsHeld(
  total: DatedColumn,
  parts: readonly PlacedColumn[],
): readonly boolean[] {
  return total.values.flatMap((value, row) => {
    const figures = parts.flatMap(({ values }) => values[row] ?? []);
    if (value === null || figures.length < parts.length) return [];
    if (!figures.every((figure) => figure > 0 && figure < value)) return [];
    const sum = figures.reduce((a, b) => a + b, 0);
    const room = [value, ...figures].reduce((a, b) => a + halfUnit(b), 0);
    const isTelling = otherwise(total, parts, figures) >= TELLING * room;
    return isTelling ? [Math.abs(sum - value) <= room * 1.0001] : [];
  });
}

/** How much the sum would change with other periods: by a whole one to date, else by what they differ from each other. */
function otherwise(
  { words }: DatedColumn,
  parts: readonly PlacedColumn[],
  figures: readonly number[],
): number {
  if (words !== null && isOpen(words)) return Math.min(...figures);
  const lengths = parts.map(({ months: [first, last] }) => last - first + 1);
  const perMonth = figures.map((figure, at) => figure / (lengths[at] ?? 1));
  return (Math.max(...perMonth) - Math.min(...perMonth)) * Math.min(...lengths);
}

/** Half of the last digit, as far as the number still shows it: the coarser of what may have been printed. */
function halfUnit(value: number): number {
  return 0.5 * 10 ** -(String(value).split(".")[1]?.length ?? 0);
}
