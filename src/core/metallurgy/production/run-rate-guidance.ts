import { defineFormula } from "../../formula/define-formula";
import { outOfDomain, undefinedQuotient } from "../../formula/formula-error";
import { figure, optionalFigure } from "../../formula/number-parameter";
import { daysProduced, produced, yearDays } from "./run-rate";

/**
 * Run rate held against guidance.
 * Shape:   five scalars → a labelled table
 * Units:   any unit, days, that unit → that unit, and fractions of guidance
 * Errors:  #DIV/0! no days; #NUM! guidance 0, or its high end below its low
 * Source:  definition; assumes that the year goes on like the period
 */
export const runRateGuidance = defineFormula({
  name: "RUN_RATE_GUIDANCE",
  theme: "production",
  summary:
    "Run rate of a period against guidance for the year: a table with its share of the low end, middle and high end.",
  arithmetic: "produced × yearDays ÷ days, over low, (low + high) ÷ 2 and high",
  parameters: [
    produced,
    daysProduced,
    figure({
      name: "low",
      help: "Guidance for the year, or its low end.",
      unit: "unit of production",
      domain: { above: 0 },
    }),
    optionalFigure(
      {
        name: "high",
        help: "High end of guidance. Left out: guidance is one figure.",
        unit: "unit of production",
        domain: { above: 0 },
      },
      null,
    ),
    yearDays,
  ],
  result: { unit: "table", spills: true },
  errors: [
    { code: "#DIV/0!", when: "there are no days" },
    {
      code: "#NUM!",
      when: "guidance is 0, or its high end is below its low end",
    },
  ],
  source: "Definition. Seasons and shutdowns are not considered.",
  examples: [
    {
      arguments: [608093, 92, 2000000, 2400000, 366],
      result: [
        ["", "Amount", "Run rate as a share"],
        ["Run rate", 2419152.58695652, 1],
        ["Guidance, low", 2000000, 1.20957629347826],
        ["Guidance, middle", 2200000, 1.09961481225296],
        ["Guidance, high", 2400000, 1.00798024456522],
      ],
      says: "Silver of a fourth quarter against guidance of 2.0 to 2.4 million ounces (guidance made up).",
    },
  ],
  compute: (amount, days, low, givenHigh, year) => {
    const high = givenHigh ?? low;
    if (days === 0)
      return undefinedQuotient("There are no days: the rate is undefined.");
    if (high < low)
      return outOfDomain("The high end of guidance is below the low end.");
    const rate = (amount * year) / days;
    const middle = (low + high) / 2;
    return [
      ["", "Amount", "Run rate as a share"],
      ["Run rate", rate, 1],
      ["Guidance, low", low, rate / low],
      ["Guidance, middle", middle, rate / middle],
      ["Guidance, high", high, rate / high],
    ];
  },
});
