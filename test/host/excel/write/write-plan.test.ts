import { findingId } from "../../../../src/core/plan/finding-id";
import { planWorkbook } from "../../../../src/core/plan/plan-workbook";
import type { WorkbookPlan } from "../../../../src/core/plan/workbook-plan";
import {
  cellAddress,
  sheetPrefix,
} from "../../../../src/core/plan/cell-address";
import { ExcelHostError } from "../../../../src/host/excel/excel-host-error";
import { officeExcelHost as host } from "../../../../src/host/excel/office-excel-host";
import { examinedSample } from "../../../support/examined-release";
import type { OfficeClient } from "../../../support/office-client";
import { startAddIn } from "../../../support/office-globals";

jest.setTimeout(60_000);

let plan: WorkbookPlan;
let finding: string;
let client: OfficeClient;
beforeAll(async () => {
  const { examination, text } = await examinedSample();
  plan = planWorkbook(examination, { text });
  const [first] = examination.findings;
  if (!first) throw new Error("expected the sample to have findings");
  finding = findingId(first);
});
beforeEach(async () => {
  client = await startAddIn();
});
afterEach(() => client.dispose());

const sheetNames = () => client.grid.sheets().map(({ name }) => name);
const planNames = () => plan.sheets.map(({ name }) => name);

/** The user's own cells, as they stand before and after. */
async function ownCells(): Promise<unknown> {
  return client.values("Sheet1!A1:C3");
}

async function fillOwnCells(): Promise<void> {
  await client.type("Sheet1!A1", "mine");
  await client.type("Sheet1!B2", "=1+1");
  await client.type("Sheet1!C3", 12.5);
}

async function refusal(attempt: Promise<unknown>): Promise<ExcelHostError> {
  const failure: unknown = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failure instanceof ExcelHostError)) {
    throw new Error(`expected an ExcelHostError, got ${String(failure)}`);
  }
  return failure;
}

test("an import adds its sheets behind the user's, and touches nothing of theirs", async () => {
  await fillOwnCells();
  const before = await ownCells();
  const selection = client.grid.selection();
  const written = await host.writePlan(plan);
  expect(client.grid.selection()).toEqual(selection);
  expect(written.sheets.map(({ name }) => name)).toEqual(planNames());
  expect(sheetNames()).toEqual(["Sheet1", ...planNames()]);
  expect(await ownCells()).toEqual(before);
});

test("what stands in the sheets is the plan, and formulas come to core's figures", async () => {
  await host.writePlan(plan);
  const differing: unknown[] = [];
  for (const sheet of plan.sheets) {
    const bottom = Math.max(...sheet.cells.map(({ row }) => row));
    const right = Math.max(...sheet.cells.map(({ column }) => column));
    const values = await client.values(
      `${sheetPrefix(sheet.name)}A1:${cellAddress(bottom, right)}`,
    );
    for (const { row, column, content } of sheet.cells) {
      const value = values[row]?.[column];
      const expected =
        content.kind === "formula"
          ? content.result
          : content.kind === "number"
            ? content.value
            : content.kind === "text"
              ? content.text
              : "";
      if (!isSame(value, expected)) {
        differing.push({ sheet: sheet.name, row, column, value, expected });
      }
    }
  }
  expect(differing).toEqual([]);
});

test("number formats are the plan's, as they are in the file", async () => {
  await host.writePlan(plan);
  const ids = new Map(client.grid.sheets().map(({ id, name }) => [name, id]));
  for (const sheet of plan.sheets) {
    const id = ids.get(sheet.name) ?? "";
    for (const { row, column, format } of sheet.cells) {
      const written = client.grid.style(id, row, column).numberFormat;
      expect([sheet.name, row, column, written]).toEqual([
        sheet.name,
        row,
        column,
        format,
      ]);
    }
  }
});

function isSame(value: unknown, expected: string | number): boolean {
  return typeof value === "number" && typeof expected === "number"
    ? Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : String(value ?? "") === String(expected);
}

test("round trips do not grow with the table", async () => {
  await host.writePlan(plan);
  const few = client.host.traffic.length;
  client.dispose();
  client = await startAddIn();
  await host.writePlan(twentyFold(plan));
  expect(client.host.traffic.length).toBe(few);
  expect(few).toBeLessThanOrEqual(4);
});

/** The same plan with twenty times as many cells of text on its last sheet. */
function twentyFold(small: WorkbookPlan): WorkbookPlan {
  const sheets = small.sheets.map((sheet, index) => {
    if (index !== small.sheets.length - 1) return sheet;
    const more = Array.from({ length: 20 }, (_, copy) =>
      sheet.cells
        .filter(({ row, column }) => row > 0 || column > 0)
        .map((cell) => ({
          ...cell,
          row: cell.row + 60 * (copy + 1),
          content: { kind: "text", text: "as before" } as const,
        })),
    ).flat();
    return { ...sheet, cells: [...sheet.cells, ...more] };
  });
  return { ...small, sheets };
}

test("a second import of the same release takes names and cells of its own", async () => {
  const first = await host.writePlan(plan);
  const second = await host.writePlan(plan);
  expect(second.sheets.map(({ name }) => name)).toEqual(
    planNames().map((name) => `${name} (2)`),
  );
  expect(second.id).not.toBe(first.id);
  const found = await host.findImports();
  expect(found.map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(found[0]?.source).toBe("bellekeno-q4-2011.txt");
});

test("removing an import removes its sheets and leaves everything else", async () => {
  await fillOwnCells();
  const first = await host.writePlan(plan);
  const second = await host.writePlan(plan);
  await client.type("Sheet1!A2", "written later");
  const before = await ownCells();
  await host.removeImport(first);
  expect(sheetNames()).toEqual([
    "Sheet1",
    ...second.sheets.map(({ name }) => name),
  ]);
  expect(await ownCells()).toEqual(before);
});

test("a copy that the user made of a sheet is theirs and stays", async () => {
  const written = await host.writePlan(plan);
  await client.run(async (context) => {
    const copy = context.workbook.worksheets.add("Reported, my copy");
    const marker = context.workbook.worksheets
      .getItem("Reported")
      .getRange("A1");
    marker.load("values");
    await context.sync();
    copy.getRange("A1").values = marker.values;
    await context.sync();
  });
  await host.removeImport(written);
  expect(sheetNames()).toEqual(["Sheet1", "Reported, my copy"]);
});

test("an import is found again after its sheets were renamed", async () => {
  const written = await host.writePlan(plan);
  await client.run(async (context) => {
    context.workbook.worksheets.getItem("Reported").name = "Q4 as filed";
    await context.sync();
  });
  const [found] = await host.findImports();
  expect(found?.sheets[0]).toEqual({ role: "reported", name: "Q4 as filed" });
  await host.showCell(written, { table: 0, row: 14, column: 1 });
  const selected = await host.readSelection();
  expect(selected.address).toBe("'Q4 as filed'!E32");
  expect(selected.text).toEqual([["608,093"]]);
});

test("a figure on a sheet that the user has hidden is shown", async () => {
  const written = await host.writePlan(plan);
  await client.run(async (context) => {
    for (const name of ["Reported", "Findings"])
      context.workbook.worksheets.getItem(name).visibility = "Hidden";
    await context.sync();
  });
  await host.showCell(written, { table: 0, row: 14, column: 1 });
  expect((await host.readSelection()).address).toBe("Reported!E32");
  await host.showSheet(written, "findings");
  const shown = client.grid.sheets().filter(({ visible }) => visible);
  expect(shown.map(({ name }) => name)).toContain("Findings");
});

test("a figure that is gone is named, and so is an import", async () => {
  const written = await host.writePlan(plan);
  const figure = await refusal(
    host.showCell(written, { table: 0, row: 99, column: 0 }),
  );
  expect(figure.code).toBe("figure-gone");
  await host.removeImport(written);
  const gone = await refusal(
    host.showCell(written, { table: 0, row: 0, column: 0 }),
  );
  expect(gone.code).toBe("import-gone");
  expect(gone.message).toMatch(/Import the release again/);
});

test("figures are read back as they stand after an edit", async () => {
  const written = await host.writePlan(plan);
  await client.type("Reported!E32", 581470);
  const figures = await host.readReported(written);
  expect(figures).toHaveLength(85);
  expect(figures).toContainEqual({
    cell: { table: 0, row: 14, column: 1 },
    value: 581470,
  });
});

test("an edit changes the sheet's verdict without the add-in", async () => {
  await host.writePlan(plan);
  const count = async () => (await client.values("Reported!B3"))[0]?.[0];
  const before = await count();
  await client.type("Reported!E32", 581470);
  expect(await count()).not.toBe(before);
  expect(await client.values("Reported!K32")).toEqual([[0]]);
});

test("a decision about a finding lives in the sheet", async () => {
  const written = await host.writePlan(plan);
  await host.writeFindingNote(written, {
    finding,
    state: "Explained",
    reason: "=restated in the annual report",
  });
  const notes = await host.readFindingNotes(written);
  expect(notes[0]).toEqual({
    finding,
    state: "Explained",
    reason: "=restated in the annual report",
  });
  expect(notes[1]?.state).toBe("Open");
});

test("edits are heard until listening stops", async () => {
  const written = await host.writePlan(plan);
  let heard = 0;
  const stop = await host.watchEdits(written, () => (heard += 1));
  await client.type("Reported!E32", 1);
  await client.idle();
  expect(heard).toBe(1);
  await stop();
  await client.type("Reported!E32", 2);
  await client.idle();
  expect(heard).toBe(1);
});

describe("where Excel refuses", () => {
  test("a protected workbook is named and nothing is written", async () => {
    await client.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const failure = await refusal(host.writePlan(plan));
    expect(failure.code).toBe("protected-workbook");
    expect(failure.message).toMatch(/Unprotect it under Review/);
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 40, 200, 400])(
    "a failure after %i actions leaves none of the import and all of the user's",
    async (actions) => {
      await fillOwnCells();
      const before = await ownCells();
      client.host.faults.beforeBatch((batch) => {
        if (batch === 3) client.host.faults.failAfter(actions);
      });
      await refusal(host.writePlan(plan));
      expect(sheetNames()).toEqual(["Sheet1"]);
      expect(await ownCells()).toEqual(before);
    },
  );

  test("a user's sheet that takes the name meanwhile is not touched", async () => {
    client.host.faults.beforeBatch((batch) => {
      if (batch === 3) client.grid.addSheet("Rebuilt");
    });
    await refusal(host.writePlan(plan));
    expect(sheetNames()).toEqual(["Sheet1", "Rebuilt"]);
  });

  test("while a cell is being edited, the import waits for it to end", async () => {
    client.host.faults.beginCellEdit();
    const writing = host.writePlan(plan);
    setTimeout(() => client.host.faults.endCellEdit(), 20);
    await writing;
    expect(sheetNames()).toEqual(["Sheet1", ...planNames()]);
  });
});

describe("the selection", () => {
  test("is read as displayed", async () => {
    await client.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("B2:C3");
      range.numberFormat = [
        ["0.0%", "#,##0"],
        ["@", "General"],
      ];
      range.values = [
        [0.1, 12345],
        ["=A1", ""],
      ];
      range.select();
      await context.sync();
    });
    const { address, text } = await host.readSelection();
    expect(address).toBe("Sheet1!B2:C3");
    expect(text).toEqual([
      ["10.0%", "12,345"],
      ["=A1", ""],
    ]);
  });

  test("of empty cells is refused in words", async () => {
    expect((await refusal(host.readSelection())).code).toBe("selection-empty");
  });
});
