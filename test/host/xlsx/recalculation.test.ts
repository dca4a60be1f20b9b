import { readXlsx } from "hucre/xlsx";
import { checkRelation } from "../../../src/core/check/check-relation";
import { defaultSettings } from "../../../src/core/check/check-settings";
import type { Examination } from "../../../src/core/examination";
import { verdictWord } from "../../../src/core/plan/formula/verdict-formula";
import { defaultBluntHalfWidth } from "../../../src/core/plan/plan-context";
import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import {
  layOutRebuilt,
  lineOfRelation,
} from "../../../src/core/plan/sheet/rebuilt/rebuilt-layout";
import {
  layOutReported,
  placeOfCell,
} from "../../../src/core/plan/sheet/reported/reported-layout";
import type {
  CellPlan,
  WorkbookPlan,
} from "../../../src/core/plan/workbook-plan";
import type { ProductionTable } from "../../../src/core/production/production-table";
import { readPrintedCells } from "../../../src/core/relation/printed-cells";
import { writeWorkbookFile } from "../../../src/host/xlsx/write-workbook-file";
import { examinedSample } from "../../support/examined-release";
import {
  findLibreOffice,
  recalculate,
  testWith,
} from "../../support/recalculate";

jest.mock("hucre/xlsx", () => {
  const { esmModule } = jest.requireActual("../../support/esm-module");
  return esmModule("hucre/xlsx");
});
jest.setTimeout(300_000);

const program = findLibreOffice();
const proof = testWith(program, "LibreOffice");

let examination: Examination;
let plan: WorkbookPlan;
beforeAll(async () => {
  const sample = await examinedSample();
  ({ examination } = sample);
  plan = planWorkbook(examination, { text: sample.text });
});

/** A file whose every cached value is a lie. */
function poisoned(workbook: WorkbookPlan): WorkbookPlan {
  return mapCells(workbook, (cell) =>
    cell.content.kind === "formula"
      ? { ...cell, content: { ...cell.content, result: -1 } }
      : cell,
  );
}

function mapCells(
  workbook: WorkbookPlan,
  change: (cell: CellPlan, sheet: string) => CellPlan,
): WorkbookPlan {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => change(cell, sheet.role)),
    })),
  };
}

async function valuesOf(
  bytes: Uint8Array,
): Promise<(sheet: string, row: number, column: number) => unknown> {
  const { sheets } = await readXlsx(bytes);
  return (name, row, column) =>
    sheets.find((sheet) => sheet.name === name)?.rows[row]?.[column];
}

proof("LibreOffice comes to core's figure in every formula", async () => {
  const file = await writeWorkbookFile(poisoned(plan));
  const [bytes] = recalculate(program ?? "", [file]);
  const valueAt = await valuesOf(bytes ?? new Uint8Array());
  const differing = plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      if (cell.content.kind !== "formula") return [];
      const value = valueAt(sheet.name, cell.row, cell.column);
      return isSame(value, cell.content.result)
        ? []
        : [{ sheet: sheet.name, ...cell, value }];
    }),
  );
  expect(differing).toEqual([]);
});

proof(
  "a formula that is off by its last printed digit is noticed",
  async () => {
    let isBroken = false;
    const broken = mapCells(poisoned(plan), (cell, sheet) => {
      if (sheet !== "rebuilt" || cell.content.kind !== "formula") return cell;
      if (isBroken || cell.style !== "formula") return cell;
      isBroken = true;
      const formula = `(${cell.content.formula})+0.5`;
      return { ...cell, content: { ...cell.content, formula } };
    });
    const [bytes] = recalculate(program ?? "", [
      await writeWorkbookFile(broken),
    ]);
    const valueAt = await valuesOf(bytes ?? new Uint8Array());
    const rebuilt = plan.sheets.find(({ role }) => role === "rebuilt");
    const differs = rebuilt?.cells.some(
      ({ content, row, column }) =>
        content.kind === "formula" &&
        !isSame(valueAt("Rebuilt", row, column), content.result),
    );
    expect(differs).toBe(true);
  },
);

function isSame(value: unknown, expected: number | string): boolean {
  if (typeof expected === "string" || typeof value !== "number") {
    return value === expected;
  }
  return Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

proof("after 200 random edits the sheet's verdicts are core's", async () => {
  const random = seeded(20_111_231);
  const edits = Array.from({ length: 40 }, () =>
    editTables(examination.tables, 5, random),
  );
  const files = await Promise.all(
    edits.map((tables) => writeWorkbookFile(poisoned(withFigures(tables)))),
  );
  const recalculated = recalculate(program ?? "", files);
  const rebuilt = layOutRebuilt(examination.tables, examination.relations);
  const differing: unknown[] = [];
  let decided = 0;
  for (const [index, tables] of edits.entries()) {
    const valueAt = await valuesOf(recalculated[index] ?? new Uint8Array());
    for (const { relation } of examination.relations) {
      const { subject, id } = relation;
      const checked = checkRelation(
        relation,
        readPrintedCells(tables),
        defaultSettings,
      );
      const line = lineOfRelation(rebuilt, subject, id);
      const verdict = valueAt(
        "Rebuilt",
        line?.row ?? -1,
        rebuilt.verdictColumn + subject.column,
      );
      const expected = checked ? verdictWord(checked.outcome) : "no figure";
      decided += 1;
      if (verdict !== expected)
        differing.push({ index, id, verdict, expected });
    }
  }
  expect(differing).toEqual([]);
  expect(decided).toBe(40 * examination.relations.length);
});

test("the sheet and core call the same checks undecided", () => {
  expect(defaultBluntHalfWidth).toBe(defaultSettings.bluntHalfWidth);
});

/** The workbook as it is after a user typed these figures over the reported ones. */
function withFigures(tables: readonly ProductionTable[]): WorkbookPlan {
  const layout = layOutReported(examination.tables);
  const figures = new Map<string, number>();
  tables.forEach((table, index) =>
    table.rows.forEach(({ cells }, row) =>
      cells.forEach((cell, column) => {
        if (cell?.value == null) return;
        const place = placeOfCell(layout, { table: index, row, column });
        figures.set(`${place.row},${place.column}`, cell.value);
      }),
    ),
  );
  return mapCells(plan, (cell, sheet) => {
    const value = figures.get(`${cell.row},${cell.column}`);
    return sheet === "reported" &&
      cell.content.kind === "number" &&
      value !== undefined
      ? { ...cell, content: { kind: "number", value } }
      : cell;
  });
}

/** Some figures changed by a last digit, a little, or a lot, at their printed decimals. */
function editTables(
  tables: readonly ProductionTable[],
  count: number,
  random: () => number,
): readonly ProductionTable[] {
  let edited = tables;
  for (let edit = 0; edit < count; edit += 1) {
    const table = Math.floor(random() * tables.length);
    const row = Math.floor(random() * (tables[table]?.rows.length ?? 0));
    const width = tables[table]?.rows[row]?.cells.length ?? 0;
    const column = Math.floor(random() * width);
    const change = [0, 1e-3, 0.02, 0.5][Math.floor(random() * 4)] ?? 0;
    edited = edited.map((one, at) =>
      at === table ? editCell(one, row, column, change, random()) : one,
    );
  }
  return edited;
}

function editCell(
  table: ProductionTable,
  row: number,
  column: number,
  change: number,
  sign: number,
): ProductionTable {
  return {
    ...table,
    rows: table.rows.map((one, at) => ({
      ...one,
      cells: one.cells.map((cell, index) => {
        if (at !== row || index !== column || cell?.value == null) return cell;
        const unit = 10 ** -cell.decimals;
        const by = Math.max(unit, Math.abs(cell.value) * change);
        const value = cell.value + (sign < 0.5 ? -by : by);
        const rounded = Number(Math.max(unit, value).toFixed(cell.decimals));
        return {
          ...cell,
          value: rounded,
          text: rounded.toFixed(cell.decimals),
        };
      }),
    })),
  };
}

/** Mulberry32: the same edits on every machine. */
function seeded(seed: number): () => number {
  let held = seed;
  return () => {
    held = (held + 0x6d2b79f5) | 0;
    let mixed = Math.imul(held ^ (held >>> 15), 1 | held);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
