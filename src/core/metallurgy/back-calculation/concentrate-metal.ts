import { FormulaError } from "../../formula/formula-error";
import { figures, pairUp } from "../../formula/number-list";
import type { NumberList } from "../../formula/number-list";

/** Tonnes of one or several concentrates, and their grades. */
export const concentrates = [
  figures({
    name: "concentrateTonnes",
    help: "Dry tonnes of concentrate; a range where there are several.",
    unit: "t",
    domain: { atLeast: 0 },
  }),
  figures({
    name: "concentrateGrades",
    help: "Grade of each concentrate, in the unit of the feed grade.",
    unit: "any one unit",
    domain: { atLeast: 0 },
  }),
] as const;

/** Mass of the concentrates, and metal in them in tonnes × grade. */
export interface ConcentrateMetal {
  readonly mass: number;
  readonly metal: number;
}

/** Sums concentrates; refuses tonnes without grades and grades without tonnes. */
export function sumConcentrates(
  tonnes: NumberList,
  grades: NumberList,
): ConcentrateMetal | FormulaError {
  const pairs = pairUp(tonnes, grades, {
    left: "concentrate tonnes",
    right: "concentrate grades",
  });
  if (pairs instanceof FormulaError) return pairs;
  return {
    mass: pairs.reduce((sum, { left }) => sum + left, 0),
    metal: pairs.reduce((sum, { left, right }) => sum + left * right, 0),
  };
}
