import { defineFormula } from "../../formula/define-formula";
import {
  FormulaError,
  outOfDomain,
  undefinedQuotient,
} from "../../formula/formula-error";
import { assay, optionalFigure, tonnes } from "../../formula/number-parameter";
import { concentrates, sumConcentrates } from "./concentrate-metal";

/**
 * Grade of the tail that feed and concentrates leave.
 * Shape:   two scalars, two ranges of as many cells, one scalar → one figure
 * Units:   tonnes, any unit of grade, tonnes, that unit, tonnes → that unit
 * Errors:  #DIV/0! no tail; #NUM! more metal or mass in the concentrates than in the feed
 * Source:  balance of mass and of metal
 */
export const impliedTail = defineFormula({
  name: "IMPLIED_TAIL",
  theme: "balance",
  summary: "Grade of the tail that feed and concentrates leave.",
  arithmetic:
    "(feedTonnes × feedGrade − Σ(concentrateTonnes × concentrateGrades)) ÷ (feedTonnes − Σ concentrateTonnes − otherTonnes)",
  parameters: [
    tonnes("feedTonnes", "Dry tonnes of ore processed."),
    assay("feedGrade", "Head grade, in the unit of the concentrate grades."),
    ...concentrates,
    optionalFigure(
      {
        name: "otherTonnes",
        help: "Tonnes of concentrates whose grade of this metal is not known; their metal counts as tail.",
        unit: "t",
        domain: { atLeast: 0 },
      },
      0,
    ),
  ],
  result: { unit: "unit of the grades", spills: false },
  errors: [
    { code: "#DIV/0!", when: "the concentrates weigh as much as the feed" },
    {
      code: "#NUM!",
      when: "the concentrates hold more mass or more metal than the feed",
    },
    { code: "#N/A", when: "a concentrate lacks its tonnes or its grade" },
  ],
  source: "Balance of mass and of metal over the plant.",
  examples: [
    {
      arguments: [22554, 0.067, 2305, 0.439, 3223],
      result: 0.0293212146129449,
      says: "Bellekeno, fourth quarter of 2011: zinc not in the zinc concentrate, per tonne of tailings (2.93%).",
    },
    {
      arguments: [100, 0.01, 10, 0.2],
      result: new FormulaError("#NUM!", null),
      says: "Two tonnes of metal out of one: the figures do not belong together.",
    },
  ],
  compute: (feedTonnes, feedGrade, conTonnes, conGrades, otherTonnes) => {
    const sum = sumConcentrates(conTonnes, conGrades);
    if (sum instanceof FormulaError) return sum;
    const mass = feedTonnes - sum.mass - otherTonnes;
    const metal = feedTonnes * feedGrade - sum.metal;
    if (mass === 0)
      return undefinedQuotient(
        "The concentrates weigh as much as the feed: there is no tail.",
      );
    if (mass < 0)
      return outOfDomain("The concentrates weigh more than the feed.");
    return metal < 0
      ? outOfDomain("The concentrates hold more metal than the feed.")
      : metal / mass;
  },
});
