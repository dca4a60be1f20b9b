import { defineFormula } from "../../formula/define-formula";
import { FormulaError } from "../../formula/formula-error";
import { figures, optionalFigures, pairUp } from "../../formula/number-list";
import { figure, optionalFigure } from "../../formula/number-parameter";

const PER_TONNE = "per dry tonne";

/**
 * Net smelter return of a dry tonne of concentrate.
 * Shape:   three ranges of as many cells, scalars → one figure
 * Units:   payable metal of a dry tonne (lb, oz), price and refining charge of that unit, charges per dry tonne → money per dry tonne
 * Errors:  #VALUE! unequal counts; #N/A payable metal without a price
 * Source:  usual smelter terms
 */
export const nsr = defineFormula({
  name: "NSR",
  theme: "value",
  summary:
    "Net smelter return of a dry tonne of concentrate: payable metal at its price less all charges.",
  arithmetic:
    "Σ(payable × (price − refining)) − treatment − penalties − freight",
  parameters: [
    figures({
      name: "payables",
      help: "Payable metal in a dry tonne of concentrate: pounds, or ounces.",
      unit: "lb/t, or oz/t",
      domain: { atLeast: 0 },
    }),
    figures({
      name: "prices",
      help: "Prices, each by the unit of its payable metal.",
      unit: "per lb, or per oz",
      domain: { atLeast: 0 },
    }),
    figure({
      name: "treatment",
      help: "Treatment charge per dry tonne.",
      unit: PER_TONNE,
      domain: {},
    }),
    optionalFigures({
      name: "refining",
      help: "Refining charges, each by the unit of its payable metal; blank where there is none.",
      unit: "per lb, or per oz",
      domain: {},
    }),
    optionalFigure(
      {
        name: "penalties",
        help: "Penalties per dry tonne.",
        unit: PER_TONNE,
        domain: {},
      },
      0,
    ),
    optionalFigure(
      {
        name: "freight",
        help: "Freight per dry tonne: a charge per wet tonne divided by one less the moisture.",
        unit: PER_TONNE,
        domain: {},
      },
      0,
    ),
  ],
  result: { unit: "money per dry tonne", spills: false },
  errors: [
    {
      code: "#VALUE!",
      when: "payable metals, prices and refining charges differ in number",
    },
    {
      code: "#N/A",
      when: "a payable metal lacks its price, or a price its metal",
    },
  ],
  source: "Usual smelter terms. Moisture enters the freight only.",
  examples: [
    {
      arguments: [[[1405.3369], [156.475]], [[1], [31.52]], 200, [[0], [1]]],
      result: 5980.9539,
      says: "A lead concentrate with silver: lead at US$1.00/lb, silver at US$31.52/oz, US$200 of treatment and US$1 an ounce of refining (terms made up).",
    },
  ],
  compute: (payables, prices, treatment, refining, penalties, freight) => {
    const sold = pairUp(payables, prices, {
      left: "payable metals",
      right: "prices",
    });
    if (sold instanceof FormulaError) return sold;
    const charged =
      refining?.map((charge) => charge ?? 0) ?? payables.map(() => 0);
    const refined = pairUp(
      payables.map((payable) => payable ?? 0),
      charged,
      { left: "payable metals", right: "refining charges" },
    );
    if (refined instanceof FormulaError) return refined;
    const paid = sold.reduce((sum, { left, right }) => sum + left * right, 0);
    const refiningCost = refined.reduce(
      (sum, { left, right }) => sum + left * right,
      0,
    );
    return paid - refiningCost - treatment - penalties - freight;
  },
});
