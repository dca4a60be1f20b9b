import { defineFormula } from "../../formula/define-formula";
import { figures } from "../../formula/number-list";
import { figure, optionalFigure } from "../../formula/number-parameter";
import { checkSum as sumVerdict } from "../../number/consistent-sum";
import { exactSum } from "../../number/exact-sum";
import { halfUnit } from "../../number/printed-interval";
import { shownDecimals } from "./shown-decimals";

/**
 * Says whether printed parts can sum to their printed total.
 * Shape:   one scalar, a range, one scalar → a sentence
 * Units:   any one unit; blank parts and zeros bring no rounding of their own
 * Errors:  #N/A no parts; #VALUE! a part that is no number. A discrepancy is a result
 * Source:  XBRL Calculations 1.1 (2023), consistency of rounded sums
 */
export const checkSum = defineFormula({
  name: "CHECK_SUM",
  theme: "printed figures",
  summary:
    "Says whether printed parts can sum to their printed total, and by how much rounding falls short where they cannot.",
  arithmetic:
    "|total − Σ parts| ≤ ½ of the last place of the total + Σ ½ of the last place of each part",
  parameters: [
    figure({
      name: "total",
      help: "The total as printed.",
      unit: "any one unit",
      domain: {},
    }),
    figures({
      name: "parts",
      help: "Its parts as printed; blank cells are left out.",
      unit: "unit of the total",
      domain: {},
    }),
    optionalFigure(
      {
        name: "decimals",
        help: "Decimals that all of them are printed with; -3 for thousands. Left out: those that each number shows.",
        unit: "count",
        domain: { atLeast: -12, atMost: 12, isWhole: true },
      },
      null,
    ),
  ],
  result: { unit: "sentence", spills: false },
  errors: [
    { code: "#N/A", when: "total or all parts are blank" },
    { code: "#VALUE!", when: "a part is no number" },
  ],
  source:
    "XBRL Calculations 1.1, recommendation of 22 February 2023: consistency of rounded sums.",
  examples: [
    {
      arguments: [71992, [[20832], [12533], [22166], [16461]]],
      result: "ties: the parts sum to 71,992",
      says: "Bellekeno 2011: ore mined.",
    },
    {
      arguments: [2020695, [[608093], [500703], [464324], [447524]]],
      result:
        "does not tie: the parts sum to 2,020,644, 51 less than printed; rounding explains at most 2.5",
      says: "Silver produced in the same year.",
    },
    {
      arguments: [100, [[33.3], [33.3], [33.3]]],
      result: "ties: the parts sum to 99.9, within rounding of 0.65",
      says: "Parts with a decimal more than the total.",
    },
  ],
  compute: (total, parts, decimals) => {
    const given = parts.filter((part) => part !== null);
    const facts = given.map((value) => ({
      value,
      // A blank may arrive as 0: neither may bring rounding of its own.
      decimals: value === 0 ? Infinity : (decimals ?? shownDecimals(value)),
    }));
    const verdict = sumVerdict(
      [{ value: total, decimals: decimals ?? shownDecimals(total) }],
      facts.map((fact) => ({ facts: [fact], weight: 1 })),
    );
    const sum = exactSum(given).value;
    const gap = exactSum([sum, -total]).value;
    const halves = [
      decimals ?? shownDecimals(total),
      ...facts.map((fact) => fact.decimals),
    ].map((places) => (places === Infinity ? 0 : halfUnit(places)));
    const room = exactSum(halves).value;
    const says = `the parts sum to ${inWords(sum)}`;
    if (gap === 0) return `ties: ${says}`;
    return verdict?.isConsistent === true
      ? `ties: ${says}, within rounding of ${inWords(room)}`
      : `does not tie: ${says}, ${inWords(Math.abs(gap))} ${gap < 0 ? "less" : "more"} than printed; rounding explains at most ${inWords(room)}`;
  },
});

/** Thousands separated by commas, as releases print. */
function inWords(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
