import { FormulaError, wrongValue } from "../../formula/formula-error";
import type { NumberList } from "../../formula/number-list";
import { figures, pairUp } from "../../formula/number-list";
import { FRACTION_UNIT } from "../../formula/number-parameter";
import { optionalTexts } from "../../formula/text-list";
import {
  GRAMS_PER_OUNCE,
  KILOGRAMS_PER_POUND,
} from "../../unit/mass-constants";
import { findMetal, METALS } from "../../unit/metal";
import type { MetalBasis } from "../../unit/metal";

/**
 * The arguments for the metals beside the one that all is expressed in. `metals` offers no choices while typing, unlike
 * other enumerated arguments: it is a range of names, blanks kept, and functions.json ties a list of choices to a
 * parameter of type string or number, which would turn blanks and errors of that range into texts.
 */
export const otherMetals = {
  grades: figures({
    name: "grades",
    help: "Grades of the other metals: base metals as fractions (11.1% or 0.111), precious metals in g/t.",
    unit: "fraction, or g/t",
    domain: { atLeast: 0 },
  }),
  prices: figures({
    name: "prices",
    help: "Their prices: base metals by the pound, precious metals by the ounce, in one currency.",
    unit: "per lb, or per oz",
    domain: { atLeast: 0 },
  }),
  recoveries: figures({
    name: "recoveries",
    help: "Their recoveries as fractions, 86.2% or 0.862.",
    unit: FRACTION_UNIT,
    domain: { above: 0, atMost: 1, isFraction: true },
  }),
  metals: optionalTexts(
    "metals",
    "Their names or symbols, needed where a precious metal is among them. Left out: all are base metals.",
  ),
} as const;

/** The refusals that all equivalents share. */
export const equivalentErrors = [
  {
    code: "#VALUE!",
    when: "a base-metal grade or a recovery is above 1 (type 11.1% or 0.111), a metal is not known, or the lists differ in length",
  },
  { code: "#N/A", when: "a grade lacks its price, or a price its grade" },
  {
    code: "#NUM!",
    when: "a price of the main metal is 0, or a figure is below 0",
  },
] as const;

/** The figures of the other metals as a formula receives them. */
export interface OtherMetals {
  readonly grades: NumberList;
  readonly prices: NumberList;
  /** null where recoveries do not enter. */
  readonly recoveries: NumberList | null;
  readonly metals: readonly string[] | null;
}

/** Money in a tonne of ore from the other metals: Σ grade × price × recovery, in the prices' currency. */
export function valuePerTonne(given: OtherMetals): number | FormulaError {
  const { grades, prices, recoveries, metals } = given;
  const refusal = pairUp(grades, prices, { left: "grades", right: "prices" });
  if (refusal instanceof FormulaError) return refusal;
  if (recoveries !== null) {
    const paired = pairUp(grades, recoveries, {
      left: "grades",
      right: "recoveries",
    });
    if (paired instanceof FormulaError) return paired;
  }
  if (metals !== null && metals.length !== grades.length) {
    return wrongValue(
      `There are ${grades.length} cells of grades and ${metals.length} of metals: give as many of each.`,
    );
  }
  let value = 0;
  for (const [i, grade] of grades.entries()) {
    const price = prices[i] ?? null;
    if (grade === null || price === null) continue;
    const basis = basisOf(metals?.[i] ?? null);
    if (basis instanceof FormulaError) return basis;
    if (basis === "pound" && grade > 1) {
      return wrongValue(
        `Grade ${i + 1} is ${grade}: type ${grade}% or ${Number((grade / 100).toPrecision(12))}. A precious metal in g/t needs its name in metals.`,
      );
    }
    const amount =
      basis === "pound"
        ? (grade * 1000) / KILOGRAMS_PER_POUND
        : grade / GRAMS_PER_OUNCE;
    value += amount * price * (recoveries?.[i] ?? 1);
  }
  return value;
}

function basisOf(name: string | null): MetalBasis | FormulaError {
  if (name === null) return "pound";
  const metal = findMetal(name);
  if (metal !== null) return metal.basis;
  return wrongValue(
    `Metal "${name.slice(0, 30)}" is not known: type one of ${METALS.map((one) => one.name).join(", ")}, or its symbol.`,
  );
}
