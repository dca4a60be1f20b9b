import type { CellRange, CellValue } from "../../formula/cell-value";
import { isBlank } from "../../formula/cell-value";
import { defineFormula } from "../../formula/define-formula";
import { table } from "../../formula/figure-table";
import {
  FormulaError,
  undefinedQuotient,
  wrongValue,
} from "../../formula/formula-error";
import type { NumberList } from "../../formula/number-list";
import { optionalFigures } from "../../formula/number-list";
import { headingsOf, readStreams } from "./read-streams";
import type { Stream } from "./read-streams";

/**
 * Metallurgical balance of the products of a plant.
 * Shape:   rows of name, tonnes and assays, under headings or not → a labelled table
 * Units:   tonnes, each metal in one unit → units = mass share × assay, distributions as fractions
 * Errors:  #DIV/0! no mass, or none of a metal; #VALUE! a cell that is no figure; #N/A a blank figure
 * Source:  definition; the calculated head is the sum of the units
 */
export const metalBalance = defineFormula({
  name: "METAL_BALANCE",
  theme: "balance",
  summary:
    "Metallurgical balance: from rows of name, tonnes and assays a table of units, distributions and the calculated head.",
  arithmetic:
    "units = mass share × assay; distribution = units ÷ Σ units; calculated head = Σ units",
  parameters: [
    table(
      "streams",
      "One row per product (concentrates and tail): name, dry tonnes, then one assay per metal. A row of headings is recognised.",
    ),
    optionalFigures({
      name: "headAssays",
      help: "Assays of the feed, one per metal: adds a check of the calculated against the assayed head.",
      unit: "any one unit per metal",
      domain: { atLeast: 0 },
    }),
  ],
  result: { unit: "table", spills: true },
  errors: [
    {
      code: "#DIV/0!",
      when: "the tonnes sum to 0, or no product holds a metal",
    },
    {
      code: "#VALUE!",
      when: "tonnes or assays are not numbers, or there are fewer than three columns",
    },
    { code: "#N/A", when: "a figure is blank" },
  ],
  source:
    "Definition: metal accounted for by product (Wills' Mineral Processing Technology).",
  examples: [
    {
      arguments: [
        [
          ["Product", "Tonnes", "Pb"],
          ["Lead concentrate", 3223, 0.671],
          ["Rest", 19331, 0.02],
        ],
        0.111,
      ],
      result: [
        ["Stream", "Tonnes", "Mass share", "Pb", "Pb units", "Pb distribution"],
        [
          "Lead concentrate",
          3223,
          0.142901480890308,
          0.671,
          0.0958868936773965,
          0.84833988623334,
        ],
        [
          "Rest",
          19331,
          0.857098519109692,
          0.02,
          0.0171419703821938,
          0.15166011376666,
        ],
        ["Calculated head", 22554, 1, 0.11302886405959, 0.11302886405959, 1],
        ["Assayed head", "", "", 0.111, "", ""],
        ["Calculated less assayed", "", "", 0.00202886405959032, "", ""],
      ],
      says: "Bellekeno's lead concentrate of the fourth quarter of 2011 beside a rest at an assumed 2% lead.",
    },
  ],
  compute: (rows, headAssays) => {
    const width = rows[0]?.length ?? 0;
    if (width < 3)
      return wrongValue(
        "Select at least three columns: name, tonnes and one assay.",
      );
    const headings = headingsOf(rows);
    const streams = readStreams(headings === null ? rows : rows.slice(1));
    if (streams instanceof FormulaError) return streams;
    const metals = (headings ?? rows[0] ?? [])
      .slice(2)
      .map((cell, i) =>
        headings !== null && !isBlank(cell) ? String(cell) : `Metal ${i + 1}`,
      );
    if (headAssays !== null && headAssays.length !== metals.length) {
      return wrongValue(
        `There are ${metals.length} metals and ${headAssays.length} head assays: give one for each.`,
      );
    }
    return layOut(streams, metals, headAssays);
  },
});

function layOut(
  streams: readonly Stream[],
  metals: readonly string[],
  headAssays: NumberList | null,
): CellRange | FormulaError {
  const mass = streams.reduce((sum, { tonnes }) => sum + tonnes, 0);
  if (mass === 0)
    return undefinedQuotient(
      "The tonnes sum to 0: there is nothing to balance.",
    );
  const heads = metals.map((_, metal) =>
    streams.reduce(
      (sum, { tonnes, assays }) => sum + (tonnes / mass) * (assays[metal] ?? 0),
      0,
    ),
  );
  const none = heads.indexOf(0);
  if (none >= 0)
    return undefinedQuotient(
      `No product holds ${metals[none] ?? "a metal"}: it has no distribution.`,
    );
  const perMetal = (
    cells: (head: number, metal: number) => readonly CellValue[],
  ) => heads.flatMap(cells);
  return [
    [
      "Stream",
      "Tonnes",
      "Mass share",
      ...metals.flatMap((name) => [
        name,
        `${name} units`,
        `${name} distribution`,
      ]),
    ],
    ...streams.map(({ name, tonnes, assays }) => [
      name,
      tonnes,
      tonnes / mass,
      ...perMetal((head, metal) => {
        const assay = assays[metal] ?? 0;
        const units = (tonnes / mass) * assay;
        return [assay, units, units / head];
      }),
    ]),
    ["Calculated head", mass, 1, ...perMetal((head) => [head, head, 1])],
    ...(headAssays === null
      ? []
      : [
          [
            "Assayed head",
            "",
            "",
            ...perMetal((_, metal) => [headAssays[metal] ?? "", "", ""]),
          ],
          [
            "Calculated less assayed",
            "",
            "",
            ...perMetal((head, metal) => {
              const assay = headAssays[metal] ?? null;
              return [assay === null ? "" : head - assay, "", ""];
            }),
          ],
        ]),
  ];
}
