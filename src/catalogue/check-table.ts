import { examine } from "../core/examine";
import type { Examination } from "../core/examination";
import type { Finding } from "../core/finding/finding";
import type { CellRange } from "../core/formula/cell-value";
import { defineFormula } from "../core/formula/define-formula";
import { table } from "../core/formula/figure-table";
import { wrongValue } from "../core/formula/formula-error";
import { tableDocument } from "./table-document";

const HEADINGS = [
  "Row",
  "Period",
  "Printed",
  "Rebuilt",
  "Lowest",
  "Highest",
  "Severity",
  "Role",
  "Finding",
];

/**
 * Checks a production table where it stands.
 * Shape:   a range with headings and row labels → a labelled table of findings
 * Units:   findings in the printed unit of their row
 * Errors:  #VALUE! no table in the range; a discrepancy is a result
 * Source:  the flow that reads releases: typing, relating, checking
 */
export const checkTable = defineFormula({
  name: "CHECK_TABLE",
  theme: "printed figures",
  summary:
    "Checks a production table anywhere in the workbook, and lists the figures that cannot be reproduced from the others.",
  arithmetic:
    "every figure is rebuilt from the others by each relation that the table allows; figures whose rounding intervals do not meet are listed",
  parameters: [
    table(
      "range",
      "The table with its headings and row labels. Fractions count as per cents in rows of grades and recoveries; decimals are those that a number shows.",
    ),
  ],
  result: { unit: "table", spills: true },
  errors: [{ code: "#VALUE!", when: "the range holds no production table" }],
  source:
    "The same flow that reads releases: types the rows, relates the cells, holds the relations against rounding intervals.",
  examples: [
    {
      arguments: [
        [
          ["", "Total 2011", "Q4 2011", "Q3 2011", "Q2 2011", "Q1 2011"],
          ["Ore tonnes mined", 71992, 20832, 12533, 22166, 16461],
          ["Ore tonnes processed", 81064, 22554, 21532, 18928, 18050],
        ],
      ],
      result: [["Every relation that could be checked ties: 2 checked."]],
      says: "Bellekeno 2011: both rows sum to their printed totals.",
    },
  ],
  compute: (range) => {
    const examination = examine(tableDocument(range));
    return examination.tables.length === 0
      ? wrongValue(
          "The range holds no production table: select its headings, row labels and figures.",
        )
      : listFindings(examination);
  },
});

function listFindings(examination: Examination): CellRange {
  const { findings, checks } = examination;
  const checked = checks.ties + checks.fails + checks.undecidable;
  if (checked === 0)
    return [
      [
        "Nothing could be checked: no figure of the table follows from the others.",
      ],
    ];
  if (findings.length === 0)
    return [[`Every relation that could be checked ties: ${checked} checked.`]];
  return [
    HEADINGS,
    ...findings.map((finding) => findingRow(finding, examination)),
  ];
}

function findingRow(
  finding: Finding,
  { tables }: Examination,
): CellRange[number] {
  const { cell, printed, rebuilt, low, high, severity, role, message } =
    finding;
  const found = tables[finding.table];
  return [
    found?.rows[cell.row]?.label ?? "",
    found?.periods[cell.column]?.label ?? "",
    printed,
    rebuilt,
    low,
    high,
    severity,
    role,
    message,
  ];
}
