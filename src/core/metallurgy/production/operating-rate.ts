import { defineFormula } from "../../formula/define-formula";
import { figure, FRACTION_UNIT } from "../../formula/number-parameter";

/**
 * Tonnes per operating day, from the calendar rate and the availability.
 * Shape:   two scalars, or ranges of one shape → the same shape
 * Units:   tonnes per day, fraction → tonnes per operating day
 * Errors:  #VALUE! availability above 1 (type 96% or 0.96); #NUM! availability 0
 * Source:  definition
 */
export const operatingRate = defineFormula({
  name: "OPERATING_RATE",
  theme: "production",
  summary:
    "Tonnes per operating day, from tonnes per calendar day and availability.",
  arithmetic: "throughput ÷ availability",
  parameters: [
    figure({
      name: "throughput",
      help: "Tonnes per calendar day.",
      unit: "t/d",
      domain: { atLeast: 0 },
    }),
    figure({
      name: "availability",
      help: "Availability as a fraction, 96% or 0.96.",
      unit: FRACTION_UNIT,
      domain: { above: 0, atMost: 1, isFraction: true },
    }),
  ],
  result: { unit: "t/d", spills: false },
  errors: [
    { code: "#VALUE!", when: "the availability is above 1: type 96% or 0.96" },
    { code: "#NUM!", when: "the availability is 0, or the throughput below 0" },
  ],
  source: "Definition.",
  examples: [
    {
      arguments: [245.15, 0.96],
      result: 255.364583333333,
      says: "245 t/d at an availability of 96%: 255.4 t on a day of operation.",
    },
  ],
  compute: (rate, availability) => rate / availability,
});
