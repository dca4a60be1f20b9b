import fc from "fast-check";
import { checkRelations } from "../../../src/core/check/check-relations";
import type {
  CellKind,
  PeriodKind,
  ProductionTable,
  YearBasis,
} from "../../../src/core/production/production-table";
import { relateCells } from "../../../src/core/relation/relate-cells";
import { mentionedCells } from "../../../src/core/expression/expression-cells";
import type { UnitId } from "../../../src/core/unit/unit";
import bellekeno from "../../data/bellekeno-table.json";
import {
  randomNumbers,
  simulatedTable,
  withFigure,
} from "../../support/simulated-table";
import { wordFinding } from "../../../src/core/report/word-finding";
import { productionTable } from "../../support/typed-table";

const examineTable = (table: ProductionTable) => {
  const related = relateCells([table]);
  return { related, ...checkRelations([table], related.relations) };
};

const shapes = [
  { mines: ["North"], parts: 4, metals: ["gold", "silver"], withTotal: false },
  {
    mines: ["North", "South", "East"],
    parts: 4,
    metals: ["silver"],
    withTotal: true,
  },
  { mines: ["North", "South"], parts: 12, metals: ["gold"], withTotal: true },
] as const;

describe.each(shapes)("$mines over $parts periods", (shape) => {
  test("figures that agree before they are rounded give no finding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const table = simulatedTable(shape, randomNumbers(seed));
        const { findings, relations } = examineTable(table);
        expect(findings).toEqual([]);
        expect(relations.length).toBeGreaterThan(15);
      }),
      { numRuns: 40 },
    );
  });

  test("one digit raised in the leading three is found, with its cell among the likeliest", () => {
    let found = 0;
    let named = 0;
    for (let seed = 1; seed <= 25; seed += 1) {
      const random = randomNumbers(seed);
      const table = simulatedTable(shape, random);
      const row = Math.floor(random() * table.rows.length);
      const column = Math.floor(random() * table.periods.length);
      const text = table.rows[row]?.cells[column]?.text ?? "";
      const at = text.search(/[0-8]/);
      const raised = String(Number(text[at]) + 1);
      const wrong = text.slice(0, at) + raised + text.slice(at + 1);
      if (at < 0 || at > 2) continue;
      const { findings } = examineTable(withFigure(table, row, column, wrong));
      const [first] = findings.filter(({ role }) => role === "root");
      if (!first) continue;
      found += 1;
      const top = first.suspects[0]?.score ?? 0;
      const own = first.suspects.find(
        (suspect) => suspect.row === row && suspect.column === column,
      );
      if (own && own.score >= top) named += 1;
    }
    expect(found).toBeGreaterThanOrEqual(20);
    expect(named / found).toBeGreaterThanOrEqual(0.95);
  });
});

const seed = productionTable(bellekeno);

const withCell = (
  table: ProductionTable,
  change: (
    row: number,
    column: number,
  ) => { value: number | null; kind: CellKind } | null,
): ProductionTable => ({
  ...table,
  rows: table.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const changed = change(at, column);
      return cell && changed ? { ...cell, ...changed } : cell;
    }),
  })),
});

/** No verdict and no finding may rest on a cell without a number, and every number must be one. */
function expectSound(table: ProductionTable) {
  const { relations, findings } = examineTable(table);
  for (const { relation, rebuilt, gap, outcome } of relations) {
    expect(Number.isFinite(rebuilt)).toBe(true);
    expect(Number.isFinite(gap)).toBe(true);
    for (const { row, column } of [
      relation.subject,
      ...mentionedCells(relation.expression),
    ]) {
      expect(table.rows[row]?.cells[column]?.kind).toBe("number");
    }
    expect(["ties", "fails", "undecidable"]).toContain(outcome);
  }
  for (const { suspects, because, role } of findings) {
    expect(suspects.every(({ score }) => Number.isFinite(score))).toBe(true);
    expect(role === "root").toBe(because.length === 0);
  }
}

test.each<[string, ProductionTable]>([
  ["no rows", { ...seed, rows: [] }],
  [
    "no columns",
    {
      ...seed,
      periods: [],
      rows: seed.rows.map((row) => ({ ...row, cells: [] })),
    },
  ],
  [
    "one period only",
    {
      ...seed,
      periods: seed.periods.slice(1, 2),
      rows: seed.rows.map((row) => ({ ...row, cells: row.cells.slice(1, 2) })),
    },
  ],
  [
    "zero tonnes",
    withCell(seed, (row) =>
      seed.rows[row]?.unit === "t" ? { value: 0, kind: "number" } : null,
    ),
  ],
  ["all zero", withCell(seed, () => ({ value: 0, kind: "number" }))],
  [
    "a column of dashes",
    withCell(seed, (_, column) =>
      column === 2 ? { value: null, kind: "dash" } : null,
    ),
  ],
  ["nothing but dashes", withCell(seed, () => ({ value: null, kind: "dash" }))],
  [
    "grades above 100 %",
    withCell(seed, (row) =>
      seed.rows[row]?.unit === "%" ? { value: 250, kind: "number" } : null,
    ),
  ],
  [
    "negative grades",
    withCell(seed, (row) =>
      seed.rows[row]?.unit === "g/t" ? { value: -5, kind: "number" } : null,
    ),
  ],
  [
    "numbers out of range",
    withCell(seed, (row) =>
      row === 14 ? { value: Infinity, kind: "number" } : null,
    ),
  ],
  [
    "rows without units",
    { ...seed, rows: seed.rows.map((row) => ({ ...row, unit: null })) },
  ],
  [
    "rows without metrics",
    { ...seed, rows: seed.rows.map((row) => ({ ...row, metric: null })) },
  ],
  [
    "mixed units",
    {
      ...seed,
      rows: seed.rows.map((row, at) => ({
        ...row,
        unit: (["t", "%", "oz", "g/t", "usd/oz"] as const)[at % 5] ?? null,
      })),
    },
  ],
])("%s: no exception, and nothing rests on a missing value", (_name, table) => {
  expectSound(table);
});

test("a change is checked on what a mine produces, not on costs, whose rise some print as a minus", () => {
  const changed = (gold: string) =>
    productionTable({
      periods: [
        { label: "Q2 2024", kind: "quarter", year: 2024, index: 2 },
        { label: "Q1 2024", kind: "quarter", year: 2024, index: 1 },
        { label: "Variance", kind: "change", of: [0, 1] },
      ],
      rows: [
        [
          "Ore milled (kt)",
          "ore.processed.tonnes",
          "kt",
          "2,082",
          "1,938",
          "7%",
        ],
        [
          "Silver produced (koz)",
          "produced.silver",
          "koz",
          "20.3",
          "19.1",
          "6%",
        ],
        ["Gold produced (koz)", "produced.gold", "koz", "62.5", "64.3", gold],
        ["AISC (US$/oz)", null, "usd/oz", "1,774", "1,737", "-2%"],
      ].map(([label = "", metric, unit, ...printed]) => ({
        label: label ?? "",
        metric: metric ?? null,
        unit: unit ?? null,
        printed: printed.map((text) => text ?? ""),
        values: printed.map((text) =>
          parseFloat((text ?? "").replace(",", "")),
        ),
      })),
    });
  expect(examineTable(changed("-3%")).findings).toEqual([]);
  expect(examineTable(changed("-5%")).findings).toHaveLength(1);
});

test("percentages in rows of tonnes and ounces are changes, whatever their column was read as", () => {
  const table = productionTable({
    periods: ["", "", ""].map((label) => ({ label, kind: "other" })),
    rows: [
      [
        "Ore milled (t)",
        "ore.processed.tonnes",
        "t",
        "150,292",
        "103,513",
        "45%",
      ],
      [
        "Silver grade (g/t)",
        "ore.processed.grade.silver",
        "g/t",
        "70",
        "56",
        "26%",
      ],
      ["Silver recovery", "recovery.silver", "%", "92%", "88%", "3%"],
      [
        "Silver produced (oz)",
        "produced.silver",
        "oz",
        "309,856",
        "163,933",
        "89%",
      ],
    ].map(([label = "", metric = "", unit = "", ...printed]) => ({
      label,
      metric,
      unit,
      printed,
      values: printed.map((text) => parseFloat(text.replace(",", ""))),
    })),
  });
  const { findings, relations } = examineTable(table);
  expect(findings).toEqual([]);
  expect(relations.length).toBeGreaterThan(0);
});

test("whatever the figures, units and periods: no exception, and nothing rests on a missing value", () => {
  const units: readonly UnitId[] = [
    "t",
    "kt",
    "st",
    "g/t",
    "oz/st",
    "%",
    "oz",
    "koz",
    "lb",
    "tpd",
    "ratio",
  ];
  const kinds: readonly PeriodKind[] = [
    "quarter",
    "half",
    "nine-months",
    "year",
    "ytd",
    "month",
    "change",
    "change-abs",
    "guidance",
    "other",
  ];
  const metrics = [
    ...new Set(seed.rows.flatMap(({ metric }) => metric ?? [])),
    "ratio.strip",
    "waste.mined.tonnes",
    "ore.processed.tpd",
    "produced.silver_eq",
    "price.silver",
    "ore.stockpile.tonnes",
  ];
  const cell = fc
    .record({
      text: fc.constant("?"),
      kind: fc.constantFrom<CellKind>(
        "number",
        "number",
        "number",
        "dash",
        "blank",
        "range",
      ),
      value: fc.oneof(
        fc.integer({ min: -10, max: 1000000 }),
        fc.constantFrom(0, 1e-9, 1e15),
      ),
      decimals: fc.integer({ min: 0, max: 3 }),
      span: fc.constant(null),
    })
    .map((each) => (each.kind === "number" ? each : { ...each, value: null }));
  const period = fc.record({
    label: fc.constant("P"),
    kind: fc.constantFrom(...kinds),
    year: fc.constantFrom(2023, 2024, null),
    index: fc.constantFrom(1, 2, 3, 4, null),
    of: fc.constantFrom<readonly [number, number] | null>(null, [0, 1], [1, 9]),
    months: fc.constantFrom<readonly [number, number] | null>(
      null,
      [24288, 24290],
      [24288, 24299],
    ),
    yearBasis: fc.constantFrom<YearBasis>("calendar", "inferred", "unknown"),
    entity: fc.constantFrom(null, "North", "Total"),
  });
  const row = fc.record({
    label: fc.constant("row"),
    path: fc.constant([]),
    entity: fc.constantFrom(null, "North", "South", "Total"),
    metric: fc.constantFrom(...metrics, null),
    unit: fc.constantFrom(...units, null),
    cells: fc.array(fc.oneof(cell, fc.constant(null)), {
      minLength: 4,
      maxLength: 4,
    }),
    reason: fc.constant(""),
    why: fc.constant([]),
    footnotes: fc.constant([]),
  });
  fc.assert(
    fc.property(
      fc.array(period, { minLength: 4, maxLength: 4 }),
      fc.array(row, { maxLength: 14 }),
      (periods, rows) => expectSound({ ...seed, periods, rows }),
    ),
    { numRuns: 150 },
  );
});

describe("a table whose reading is not sure", () => {
  const sure = productionTable(bellekeno);
  const unsure: ProductionTable = {
    ...sure,
    warnings: [{ code: "cells-run-together", message: "Compare." }],
  };
  const roots = (table: ProductionTable) =>
    examineTable(table).findings.filter(({ role }) => role === "root");

  test("gives the same causes, none of them more than low", () => {
    expect(roots(unsure).map(({ cell }) => cell)).toEqual(
      roots(sure).map(({ cell }) => cell),
    );
    expect(new Set(roots(unsure).map(({ severity }) => severity))).toEqual(
      new Set(["low"]),
    );
    expect(roots(sure).some(({ severity }) => severity === "high")).toBe(true);
  });

  test("says that the reading is to be confirmed first", () => {
    const { related, findings } = examineTable(unsure);
    const messages = findings.flatMap((finding) => {
      const relation = related.relations.find(
        ({ id }) => id === finding.relation,
      );
      return relation
        ? [wordFinding(finding, { ...relation, tables: [unsure] }).message]
        : [];
    });
    expect(messages.length).toBe(findings.length);
    for (const message of messages) {
      expect(message).toContain("confirm its cells and columns first.");
    }
  });
});
