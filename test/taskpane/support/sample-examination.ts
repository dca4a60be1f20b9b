import type { Examination } from "../../../src/core/examination";
import type { ClaimVerdict } from "../../../src/core/claim/claim";
import {
  saying,
  type Amount,
  type Said,
} from "../../../src/core/phrase/saying";
import { wordSayings } from "../../../src/core/phrase/word-saying";
import type { ReleaseDocument } from "../../../src/core/document/release-document";
import type { Finding } from "../../../src/core/finding/finding";
import type { ProductionTable } from "../../../src/core/production/production-table";
import { cannotCheck } from "../../../src/core/relation/declare-relation";
import typed from "../../data/bellekeno-table.json";
import { productionTable } from "../../support/typed-table";

/** A text with a line per row of the table, so that every figure has a place in it. */
const table: ProductionTable = productionTable(typed);

const lines = table.rows.map(({ label, cells }) =>
  [label, ...cells.map((cell) => cell?.text ?? "")].join("\t"),
);
const text = lines.join("\n");

const placed: ProductionTable = {
  ...table,
  rows: table.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const start =
        lines.slice(0, index).join("\n").length + (index > 0 ? 1 : 0);
      const before =
        (lines[index] ?? "")
          .split("\t")
          .slice(0, column + 1)
          .join("\t").length + 1;
      return (
        cell && {
          ...cell,
          span: [start + before, start + before + cell.text.length] as const,
        }
      );
    }),
  })),
};

/** The document that the examination below is about. */
export const sampleDocument: ReleaseDocument = {
  source: { name: "Pasted text", kind: "text" },
  text,
  blocks: [],
  warnings: [],
};

const silver: Finding = {
  code: "product-exceeds-parts",
  identity: "contained-metal",
  relation: "contained-metal 0 14 1",
  severity: "high",
  role: "root",
  because: [],
  table: 0,
  cell: { row: 14, column: 1 },
  printed: 608093,
  rebuilt: 581470.17,
  low: 581287.99,
  high: 581652.39,
  gap: 26440.1,
  suspects: [{ row: 14, column: 1, score: 185433 }],
  repair: null,
  message:
    "Silver (ounces) in C2011-Q4, printed 608,093, is not reproducible from the printed concentrates, which give 581,288 to 581,652.",
  working: [
    "3,223 × 5,123 ÷ 31.1034768 = 530,857",
    "2,305 × 683 ÷ 31.1034768 = 50,615",
    "530,857 + 50,615 = 581,470",
  ],
  span: placed.rows[14]?.cells[1]?.span ?? null,
};

const grade: Finding = {
  ...silver,
  code: "mean-outside-parts",
  identity: "weighted-grade",
  relation: "weighted-grade 0 12 0",
  severity: "medium",
  cell: { row: 12, column: 0 },
  printed: 583,
  rebuilt: 538.1,
  low: 537.6,
  high: 538.6,
  gap: 43.9,
  suspects: [{ row: 12, column: 0, score: 9000 }],
  repair: {
    row: 12,
    column: 0,
    from: "583",
    to: "538",
    edit: "transposition",
    slip: "transposition",
    partner: null,
  },
  message:
    "The annual silver grade of the zinc concentrate, printed 583, is not reproducible from its quarters, which give 537.6 to 538.6.",
  working: [
    "(2,305 × 683 + 1,808 × 577 + 1,687 × 348 + 1,101 × 462) ÷ 6,901 = 538.1",
  ],
  span: placed.rows[12]?.cells[0]?.span ?? null,
};

const follower: Finding = {
  ...silver,
  identity: "period-sum",
  relation: "period-sum 0 14 0",
  role: "propagated",
  because: [0],
  cell: { row: 14, column: 0 },
  message: "The annual silver follows from its fourth quarter.",
};

const lead: Finding = {
  ...silver,
  identity: "contained-metal",
  relation: "contained-metal 0 15 4",
  severity: "low",
  cell: { row: 15, column: 4 },
  printed: 3592915,
  rebuilt: 3561914,
  low: 3534521,
  high: 3589369,
  gap: 3546,
  suspects: [
    { row: 15, column: 4, score: 4 },
    { row: 8, column: 4, score: 4 },
  ],
  repair: null,
  message:
    "Lead in C2011-Q1 lies just outside what the lead concentrate gives.",
  working: [],
  span: placed.rows[15]?.cells[4]?.span ?? null,
};

const quarter = "Silver (ounces), C2011-Q4";

const amount = (value: number, unit: string): Amount => ({
  value,
  decimals: 0,
  unit,
});

const growthOf = (now: Said, base: Amount, percent: number) =>
  saying("detail.growth", {
    figure: now,
    other: base,
    growth: { value: percent, decimals: 1, unit: "%", isSigned: true },
  });

const silverGrowth = (value: number, percent: number) =>
  growthOf(
    saying("detail.figure", { name: quarter, figure: amount(value, "oz") }),
    amount(500703, "oz"),
    percent,
  );

const unworded: readonly Omit<ClaimVerdict, "message">[] = [
  {
    text: "Silver production increased 21%",
    span: null,
    type: "change",
    verdict: "true",
    rebuiltVerdict: "false",
    cells: [{ table: 0, row: 14, column: 1 }],
    explanation: [
      saying("claim.printed.true", { detail: silverGrowth(608093, 21.4) }),
      saying("claim.rebuilt.false", { detail: silverGrowth(581470, 16.1) }),
    ],
  },
  {
    text: "mill throughput increased 5%",
    span: null,
    type: "change",
    verdict: "true",
    rebuiltVerdict: null,
    cells: [{ table: 0, row: 1, column: 1 }],
    explanation: [
      saying("claim.printed.true", {
        detail: growthOf(amount(22554, "t"), amount(21532, "t"), 4.7),
      }),
    ],
  },
  {
    text: "record silver production",
    span: null,
    type: "superlative",
    verdict: "not-checkable",
    rebuiltVerdict: null,
    cells: [],
    explanation: [
      saying("claim.notCheckable", { reason: saying("why.noEarlier") }),
    ],
  },
];

const claims: readonly ClaimVerdict[] = unworded.map((claim) => ({
  ...claim,
  message: wordSayings(claim.explanation),
}));

/** A hand-made examination of the seed's table: three roots, one that follows, three sentences. */
export const sampleExamination: Examination = {
  version: 1,
  source: sampleDocument.source,
  tables: [placed],
  checks: { ties: 57, fails: 4, undecidable: 1, notCheckable: 3 },
  findings: [silver, grade, follower, lead],
  claims,
  warnings: [],
  relations: [],
  uncheckable: [
    cannotCheck(
      { identity: "recovery", subject: { table: 0, row: 6, column: 0 } },
      saying("unchecked.notTogether"),
    ),
    cannotCheck(
      { identity: "recovery", subject: { table: 0, row: 6, column: 1 } },
      saying("unchecked.notTogether"),
    ),
    cannotCheck(
      { identity: "daily-rate", subject: { table: 0, row: 1, column: 0 } },
      saying("unchecked.days"),
    ),
  ],
};
