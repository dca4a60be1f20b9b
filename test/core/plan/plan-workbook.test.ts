import { saying } from "../../../src/core/phrase/saying";
import {
  cellOf,
  productOf,
} from "../../../src/core/expression/build-expression";
import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import type {
  CellPlan,
  SheetRole,
  WorkbookPlan,
} from "../../../src/core/plan/workbook-plan";
import type { Relation } from "../../../src/core/relation/relation";
import typed from "../../data/bellekeno-table.json";
import { checkedRelation } from "../../support/checked-relation";
import { productionTable } from "../../support/typed-table";

const table = productionTable(typed);
const at = (row: number, column: number) => ({ table: 0, row, column });

/** Silver of the fourth quarter from the feed: tonnes × grade × recovery ÷ 100 ÷ 31.1034768. */
const fromFeed: Relation = {
  id: "contained-metal:0/14/1:from-feed",
  identity: "contained-metal",
  subject: at(14, 1),
  expression: {
    op: "quotient",
    dividend: productOf([cellOf(at(1, 1)), cellOf(at(2, 1)), cellOf(at(5, 1))]),
    divisor: { op: "constant", value: 3110.34768, name: null },
  },
  compare: "equal",
  route: "from feed",
  basis: null,
  assumed: null,
};

function planOf(tables = [table]): WorkbookPlan {
  return planWorkbook({
    source: { name: "release.txt" },
    tables,
    relations: [checkedRelation(tables, fromFeed)],
    uncheckable: [
      {
        identity: "period-sum",
        subject: at(0, 0),
        reason: "no months",
        why: saying("unchecked.days"),
      },
    ],
    findings: [],
    claims: [],
  });
}

function cellsOf(plan: WorkbookPlan, role: SheetRole): readonly CellPlan[] {
  return plan.sheets.find((sheet) => sheet.role === role)?.cells ?? [];
}

function formulasOf(plan: WorkbookPlan, role: SheetRole): readonly string[] {
  return cellsOf(plan, role).flatMap(({ content }) =>
    content.kind === "formula" ? [content.formula] : [],
  );
}

function find(
  cells: readonly CellPlan[],
  content: CellPlan["content"],
): CellPlan | undefined {
  return cells.find(
    (cell) => JSON.stringify(cell.content) === JSON.stringify(content),
  );
}

test.each([
  [10.2, '#,##0.0"%"'],
  [71992, "#,##0"],
  [92, '#,##0"%"'],
])("%d is shown as it was printed", (value, format) => {
  const cell = find(cellsOf(planOf(), "reported"), { kind: "number", value });
  expect(cell).toMatchObject({ style: "reported", format });
});

test("every figure stands once on Reported, in its printed scale", () => {
  const figures = cellsOf(planOf(), "reported").filter(
    ({ content, style }) => content.kind === "number" && style === "reported",
  );
  expect(figures).toHaveLength(85);
});

test("Rebuilt is plain arithmetic that a reader can audit", () => {
  expect(formulasOf(planOf(), "rebuilt")).toContain(
    "Reported!E11*Reported!E13*Reported!E17/3110.34768",
  );
});

test("what nothing rebuilds is taken over by a link, and what cannot be checked is listed with its reason", () => {
  const plan = planOf();
  expect(formulasOf(plan, "rebuilt")).toContain("Reported!E10");
  expect(
    find(cellsOf(plan, "rebuilt"), {
      kind: "text",
      text: "no months (Total Calendar 2011)",
    }),
  ).toBeDefined();
});

test("no formula is longer than Excel takes, and none refers to what is not there", () => {
  const plan = planOf();
  const places = new Set(
    plan.sheets.flatMap((sheet) =>
      sheet.cells.map(({ row, column }) => `${sheet.name}!${row},${column}`),
    ),
  );
  for (const { role } of plan.sheets) {
    for (const formula of formulasOf(plan, role)) {
      expect(formula.length).toBeLessThan(8192);
      for (const [, name = "", letters = "", row = ""] of formula.matchAll(
        /(Reported|Precision)!\$?([A-Z]+)\$?(\d+)/g,
      )) {
        const column =
          [...letters].reduce(
            (held, letter) => held * 26 + letter.charCodeAt(0) - 64,
            0,
          ) - 1;
        expect(places).toContain(`${name}!${Number(row) - 1},${column}`);
      }
    }
  }
});

test("no two cells of a sheet share a place", () => {
  for (const sheet of planOf([table, table]).sheets) {
    const places = sheet.cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
  }
});

test.each(["=1+1", "+1", "-1", "@A1", "12/3", "TRUE", "2011", "'x"])(
  "a label %j is marked as text",
  (label) => {
    const rows = table.rows.map((row) => ({ ...row, label, path: [] }));
    const plan = planOf([{ ...table, rows }]);
    const cell = find(cellsOf(plan, "reported"), { kind: "text", text: label });
    expect(cell?.format).toBe("@");
  },
);

test("the same release gives the same plan, another figure another import", () => {
  expect(planOf()).toEqual(planOf());
  const rows = table.rows.map((row, index) =>
    index === 0
      ? {
          ...row,
          cells: row.cells.map((cell) => cell && { ...cell, text: "1" }),
        }
      : row,
  );
  expect(planOf([{ ...table, rows }]).id).not.toBe(planOf().id);
});

test("a release without a table gives a plan all the same", () => {
  const plan = planWorkbook({
    source: { name: "empty.txt" },
    tables: [],
    relations: [],
    uncheckable: [],
    findings: [],
    claims: [],
  });
  expect(plan.sheets.map(({ role }) => role)).toContain("reported");
});
