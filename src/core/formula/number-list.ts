import { isBlank, isRange } from "./cell-value";
import type { Argument, CellValue } from "./cell-value";
import { FormulaError, notAvailable, wrongValue } from "./formula-error";
import type { FigureWords } from "./number-parameter";
import type { RangeParameter } from "./parameter";
import { spokenName } from "./parameter";
import type { Domain } from "./read-number";
import { readNumber } from "./read-number";

/** A row or column of figures, in reading order; blanks are kept as null so that lists stay beside each other. */
export type NumberList = readonly (number | null)[];

/** A range of figures that is read as one list. */
export function figures(words: FigureWords): RangeParameter<NumberList> {
  const { name, help, unit, domain } = words;
  const label = spokenName(name);
  return {
    kind: "range",
    name,
    help,
    unit,
    optional: false,
    read: (argument) => readList(argument, domain, label),
  };
}

/** A range of figures that may be left out. */
export function optionalFigures(
  words: FigureWords,
): RangeParameter<NumberList | null> {
  const required = figures(words);
  return {
    ...required,
    optional: true,
    read: (argument) =>
      argument === undefined || argument === null
        ? null
        : required.read(argument),
  };
}

function readList(
  argument: Argument,
  domain: Domain,
  label: string,
): NumberList | FormulaError {
  const cells: readonly CellValue[] = isRange(argument)
    ? argument.flat()
    : [argument ?? null];
  const list: (number | null)[] = [];
  for (const [i, cell] of cells.entries()) {
    const value = isBlank(cell)
      ? null
      : readNumber(
          cell,
          domain,
          cells.length > 1 ? `${label} ${i + 1}` : label,
        );
    if (value instanceof FormulaError) return value;
    list.push(value);
  }
  return list.some((value) => value !== null)
    ? list
    : notAvailable(`${label}: every cell is blank. Type the figures.`);
}

/** Figures that belong together: one of each list. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

/** Names of two lists, as the sentences of a refusal call them. */
export interface PairNames {
  readonly left: string;
  readonly right: string;
}

/** Sets two lists side by side. Rows blank in both are left out; a figure without its partner is refused. */
export function pairUp(
  left: NumberList,
  right: NumberList,
  names: PairNames,
): readonly Pair[] | FormulaError {
  if (left.length !== right.length) {
    return wrongValue(
      `There are ${left.length} cells of ${names.left} and ${right.length} of ${names.right}: give as many of each.`,
    );
  }
  const pairs: Pair[] = [];
  for (const [i, one] of left.entries()) {
    const other = right[i] ?? null;
    if (one !== null && other !== null) pairs.push({ left: one, right: other });
    else if ((one ?? 0) !== 0 || other !== null) {
      const missing = one === null ? names.left : names.right;
      return notAvailable(
        `The ${missing} in place ${i + 1} are blank: type the figure, or 0 if it was measured as zero.`,
      );
    }
  }
  return pairs;
}
