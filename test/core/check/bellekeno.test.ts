import { checkRelations } from "../../../src/core/check/check-relations";
import { relateCells } from "../../../src/core/relation/relate-cells";
import bellekeno from "../../data/bellekeno-table.json";
import { productionTable } from "../../support/typed-table";

// The release of January 2012, worked by hand: 77 identities, 21 not reproducible, eight causes.
const table = productionTable(bellekeno);
const related = relateCells([table]);
const { relations, findings, inflation } = checkRelations(
  [table],
  related.relations,
);
const roots = findings.filter(({ role }) => role === "root");

const YEAR = 0;
const Q4 = 1;
const Q1 = 4;
const cellOf = (metric: string, column: number) => ({
  row: table.rows.findIndex((row) => row.metric === metric),
  column,
});

test("every identity of the table is related and judged", () => {
  const count = (outcome: string) =>
    relations.filter((relation) => relation.outcome === outcome).length;
  expect(relations).toHaveLength(77);
  expect([count("ties"), count("fails")]).toEqual([56, 21]);
  expect(related.uncheckable).toEqual([]);
});

// Metric, column, printed, interval of the rebuilt figure, severity.
const causes: [string, number, number, number, number, string][] = [
  [
    "concentrate.zinc.grade.silver",
    YEAR,
    583,
    537.5443413997971,
    538.6095493406752,
    "high",
  ],
  ["produced.silver", YEAR, 2020695, 2020642, 2020646, "medium"],
  ["produced.silver", Q4, 608093, 581287.9896436529, 581652.3862052618, "high"],
  ["produced.lead.in.lead", YEAR, 16454395, 16454332, 16454336, "medium"],
  [
    "produced.lead.in.lead",
    Q4,
    4878780,
    4763497.7854675995,
    4772082.585957078,
    "high",
  ],
  [
    "produced.lead.in.lead",
    Q1,
    3592915,
    3535029.700786193,
    3588910.677664177,
    "low",
  ],
  ["produced.zinc.in.zinc", YEAR, 7219740, 7220512, 7220516, "medium"],
  [
    "produced.zinc.in.zinc",
    Q4,
    2473561,
    2227822.416854146,
    2233871.901328499,
    "high",
  ],
];

test("eight causes, and nothing else, are shown as roots", () => {
  expect(roots.map(({ cell }) => cell)).toEqual(
    causes.map(([metric, column]) => cellOf(metric, column)),
  );
});

test.each(causes)(
  "%s, column %i",
  (metric, column, printed, low, high, severity) => {
    const { row } = cellOf(metric, column);
    const found = roots.find(
      ({ cell }) => cell.row === row && cell.column === column,
    );
    expect(found).toMatchObject({ printed, severity });
    expect((found?.low ?? 0) / low).toBeCloseTo(1, 9);
    expect((found?.high ?? 0) / high).toBeCloseTo(1, 9);
  },
);

test("the other thirteen failures hang under the causes", () => {
  const others = findings.filter(({ role }) => role === "propagated");
  expect(others).toHaveLength(13);
  for (const { because } of others) {
    expect(because.length).toBeGreaterThan(0);
    expect(Math.max(...because)).toBeLessThan(roots.length);
  }
});

test("the year's silver grade of zinc concentrate is the one figure that a slip of the pen explains", () => {
  const repairs = findings.flatMap(({ repair }) => repair ?? []);
  expect(repairs).toEqual([
    {
      ...cellOf("concentrate.zinc.grade.silver", YEAR),
      from: "583",
      to: "538",
      edit: "transposition",
      slip: "transposition",
      partner: null,
    },
  ]);
});

test("the fourth quarter's silver is suspected before the grades, and the grades before the tonnes", () => {
  const silver = roots.find(({ printed }) => printed === 608093);
  const order = silver?.suspects
    .slice(0, 4)
    .map(({ row, column }) => ({ row, column }));
  expect(order).toEqual([
    cellOf("produced.silver", Q4),
    cellOf("concentrate.zinc.grade.silver", Q4),
    cellOf("concentrate.lead.grade.silver", Q4),
    cellOf("concentrate.lead.tonnes", Q4),
  ]);
});

// The smallest factor on every half-unit, from successive linear programming.
test("one number per period says how far it is beyond rounding", () => {
  const factors = inflation.map(({ column, factor }) => [column, factor]);
  const expected = [
    [0, 44.0],
    [1, 143.9],
    [2, 0.577],
    [3, 0.787],
    [4, 1.175],
  ];
  expect(factors.map(([column]) => column).sort()).toEqual([0, 1, 2, 3, 4]);
  for (const [column, factor] of expected) {
    const own = inflation.find((each) => each.column === column)?.factor ?? NaN;
    expect(Math.abs(own / (factor ?? NaN) - 1)).toBeLessThan(2e-3);
  }
});

test("the order of rows changes no finding", () => {
  const order = table.rows.map((_, at) => (at * 7 + 3) % table.rows.length);
  const shuffled = {
    ...table,
    rows: order.flatMap((at) => table.rows[at] ?? []),
  };
  const again = checkRelations([shuffled], relateCells([shuffled]).relations);
  const key =
    (rows: typeof table.rows) => (finding: (typeof findings)[number]) =>
      `${finding.role} ${finding.identity} ${rows[finding.cell.row]?.metric} ${finding.cell.column} ${finding.severity} ${finding.gap.toFixed(3)} ${finding.repair?.to}`;
  expect(again.findings.map(key(shuffled.rows)).sort()).toEqual(
    findings.map(key(table.rows)).sort(),
  );
});
