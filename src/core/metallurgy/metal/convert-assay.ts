import { choice } from "../../formula/choice-parameter";
import { defineFormula } from "../../formula/define-formula";
import {
  FormulaError,
  notAvailable,
  wrongValue,
} from "../../formula/formula-error";
import { figure } from "../../formula/number-parameter";
import { convert } from "../../unit/convert";
import { findUnit, UNIT_NAMES } from "../../unit/find-unit";
import { UNITS } from "../../unit/unit-table";

const unit = (name: string, help: string) =>
  choice({
    name,
    help,
    choices: UNIT_NAMES,
    find: findUnit,
    offer: [
      "g/t",
      "%",
      "oz/st",
      "ppm",
      "lb/t",
      "t",
      "st",
      "kg",
      "g",
      "oz",
      "lb",
    ],
  });

/**
 * Converts an assay, a mass, a daily rate or a price to another unit.
 * Shape:   three scalars, or ranges of one shape → the same shape
 * Units:   exact factors; "%" counts per cent (1 is 1%), "fraction" is what a cell formatted as per cent holds
 * Errors:  #VALUE! a unit not known, or units of different kinds; #N/A a ton that is not known to be short or metric
 * Source:  1959 international yard and pound agreement; troy ounce of 480 grains
 */
export const convertAssay = defineFormula({
  name: "CONVERT_ASSAY",
  theme: "metal",
  summary:
    "Converts an assay, a mass, a daily rate or a price to another unit, by exact factors.",
  arithmetic: "value × factor of the one unit ÷ factor of the other",
  parameters: [
    figure({
      name: "value",
      help: 'The figure. With "%" type 67.1 for 67.1%; a cell that shows 67.1% holds 0.671, whose unit is "fraction".',
      unit: "from",
      domain: {},
    }),
    unit(
      "from",
      'Its unit, in any usual spelling: "g/t", "%", "fraction", "oz/st", "ppm", "lb/t", "t", "st", "lb", "oz", "kg", "g".',
    ),
    unit("to", "The unit wanted."),
  ],
  result: { unit: "to", spills: false },
  errors: [
    {
      code: "#VALUE!",
      when: "a unit is not known, or the two measure different things",
    },
    { code: "#N/A", when: "a ton is not known to be short or metric (oz/ton)" },
  ],
  source:
    "International yard and pound agreement, 1959: pound 0.45359237 kg, troy ounce 31.1034768 g, short ton 907.18474 kg.",
  examples: [
    {
      arguments: [1, "oz/st", "g/t"],
      result: 34.2857142857143,
      says: "A troy ounce per short ton is 240/7 grams per tonne.",
    },
    {
      arguments: [40.5, "ozt/short ton", "g/t"],
      result: 1388.57142857143,
      says: "The historical silver grade of a release.",
    },
    {
      arguments: [0.671, "fraction", "lb/t"],
      result: 1479.30177926053,
      says: "67.1% of lead in a cell formatted as per cent.",
    },
    {
      arguments: [1, "%", "g/t"],
      result: 10000,
      says: "One per cent is 10,000 grams per tonne.",
    },
    {
      arguments: [1, "oz/ton", "g/t"],
      result: new FormulaError("#N/A", null),
      says: 'A printed "ton" may be short or metric: say which.',
    },
    {
      arguments: [1, "oz", "g/t"],
      result: new FormulaError("#VALUE!", null),
      says: "Ounces are a mass, grams per tonne a grade.",
    },
  ],
  compute: (value, from, to) => {
    if (
      UNITS[from].dimension === "unknown" ||
      UNITS[to].dimension === "unknown"
    ) {
      return notAvailable(
        'A "ton" may be short or metric: type oz/st or oz/t.',
      );
    }
    return (
      convert(value, from, to) ??
      wrongValue(
        `"${from}" is a ${UNITS[from].dimension} and "${to}" a ${UNITS[to].dimension}: convert between units of one kind.`,
      )
    );
  },
});
