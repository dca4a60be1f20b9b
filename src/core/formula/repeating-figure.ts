import { FormulaError } from "./formula-error";
import type { FigureWords } from "./number-parameter";
import type { RepeatingParameter } from "./parameter";
import { spokenName } from "./parameter";
import { readNumber } from "./read-number";

/** A figure that may be given several times, at least once. */
export function repeatingFigure(
  words: FigureWords,
): RepeatingParameter<readonly number[]> {
  const { name, help, unit, domain } = words;
  const label = spokenName(name);
  return {
    kind: "repeating",
    name,
    help,
    unit,
    optional: false,
    read: (given) => {
      const values: number[] = [];
      for (const [i, cell] of (given.length > 0 ? given : [null]).entries()) {
        const value = readNumber(
          cell,
          domain,
          i === 0 ? label : `${label} ${i + 1}`,
        );
        if (value instanceof FormulaError) return value;
        values.push(value);
      }
      return values;
    },
  };
}
