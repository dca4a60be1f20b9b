import { isBlank } from "./cell-value";
import { notAvailable } from "./formula-error";
import type { ScalarParameter } from "./parameter";
import { spokenName } from "./parameter";
import type { Domain } from "./read-number";
import { readNumber } from "./read-number";

/** Words and domain of a figure. */
export interface FigureWords {
  readonly name: string;
  readonly help: string;
  readonly unit: string;
  readonly domain: Domain;
}

const SHARE: Domain = { atLeast: 0, atMost: 1, isFraction: true };

/** How every fraction of the catalogue is typed. */
export const FRACTION_UNIT = "fraction: 90% or 0.9";

/** One figure that must be given. */
export function figure(words: FigureWords): ScalarParameter<number> {
  const { name, help, unit, domain } = words;
  const label = spokenName(name);
  return {
    kind: "scalar",
    name,
    help,
    unit,
    optional: false,
    read: (cell) => readNumber(cell, domain, label),
  };
}

/** One figure that may be left out; a blank cell is not the same as leaving it out. */
export function optionalFigure<Default extends number | null>(
  words: FigureWords,
  byDefault: Default,
): ScalarParameter<number | Default> {
  const { name, help, unit, domain } = words;
  const label = spokenName(name);
  return {
    kind: "scalar",
    name,
    help,
    unit,
    optional: true,
    read: (cell) => {
      if (cell === undefined) return byDefault;
      return isBlank(cell)
        ? notAvailable(
            `${label} is blank: type the figure, or leave the argument out.`,
          )
        : readNumber(cell, domain, label);
    },
  };
}

/** A mass in tonnes, zero or more. */
export function tonnes(name: string, help: string): ScalarParameter<number> {
  return figure({ name, help, unit: "t", domain: { atLeast: 0 } });
}

/** A precious-metal grade in grams per tonne; a million is pure metal. */
export function gramsPerTonne(
  name: string,
  help: string,
): ScalarParameter<number> {
  return figure({
    name,
    help,
    unit: "g/t",
    domain: { atLeast: 0, atMost: 1e6 },
  });
}

/** A fraction between 0 and 1: a base-metal grade, a payable share. */
export function fraction(name: string, help: string): ScalarParameter<number> {
  return figure({ name, help, unit: FRACTION_UNIT, domain: SHARE });
}

/** A recovery: above 0, at most 100%. */
export function recovery(name: string, help: string): ScalarParameter<number> {
  return figure({
    name,
    help,
    unit: FRACTION_UNIT,
    domain: { above: 0, atMost: 1, isFraction: true },
  });
}

/** A recovery that may be left out, for contained rather than recovered metal. */
export const optionalRecovery: ScalarParameter<number> = optionalFigure(
  {
    name: "recovery",
    help: "Recovery as a fraction, 90% or 0.9. Left out: contained metal.",
    unit: FRACTION_UNIT,
    domain: { above: 0, atMost: 1, isFraction: true },
  },
  1,
);

/** An assay in any unit, as long as all assays of the call share it. */
export function assay(name: string, help: string): ScalarParameter<number> {
  return figure({ name, help, unit: "any one unit", domain: { atLeast: 0 } });
}
