import type { Examination } from "../../../src/core/examination";
import { cellKey } from "../../../src/core/expression/expression-cells";
import { findingId } from "../../../src/core/plan/finding-id";
import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import type { WrittenImport } from "../../../src/host/excel/excel-host";
import { officeExcelHost as host } from "../../../src/host/excel/office-excel-host";
import { examinedSample } from "../../support/examined-release";
import type { OfficeClient } from "../../support/office-client";
import { startAddIn } from "../../support/office-globals";
import {
  fillUserWorkbook,
  userSheets,
  userSnapshot,
} from "../../support/user-workbook";

jest.setTimeout(60_000);

type Lines = readonly (readonly [
  sheet: string,
  axis: "rows" | "columns",
  index: number,
  count: number,
])[];

const arrangements: readonly (readonly [name: string, lines: Lines])[] = [
  [
    "above and left of Reported",
    [
      ["Reported", "rows", 0, 3],
      ["Reported", "columns", 0, 2],
    ],
  ],
  [
    "above and left of every sheet",
    ["Reported", "Rebuilt", "Findings", "Claims", "Precision"].flatMap(
      (sheet): Lines => [
        [sheet, "rows", 0, 2],
        [sheet, "columns", 0, 1],
      ],
    ),
  ],
  [
    "into the tables",
    [
      ["Reported", "rows", 20, 2],
      ["Reported", "columns", 4, 1],
      ["Rebuilt", "rows", 12, 1],
      ["Findings", "rows", 6, 1],
      ["Findings", "columns", 3, 1],
    ],
  ],
  ["a page of the user's own above Reported", [["Reported", "rows", 0, 50]]],
];

let examination: Examination;
let text: string | null;
beforeAll(async () => {
  const sample = await examinedSample();
  examination = sample.examination;
  text = sample.text;
});

describe.each(arrangements)("with lines inserted %s", (_name, lines) => {
  let client: OfficeClient;
  let written: WrittenImport;
  let mine: string;
  let before: Awaited<ReturnType<typeof host.readReported>>;
  let counts: unknown;
  beforeAll(async () => {
    client = await startAddIn();
    await fillUserWorkbook(client);
    mine = userSnapshot(client);
    written = await host.writePlan(planWorkbook(examination, { text }));
    await client.host.settled();
    before = await host.readReported(written);
    counts = await countLine();
    for (const [sheet, axis, index, count] of lines)
      await client.shiftLines(sheet, { axis, index, count });
  });
  afterAll(() => client.dispose());

  /** The sheet's own "56 checks tie · 21 differ", wherever it stands. */
  async function countLine(): Promise<unknown> {
    const values = await client.values("Reported!A1:H70");
    return values.flat().find((value) => /checks tie/.test(String(value)));
  }

  /** What stands in the selected cell. */
  async function selected(): Promise<unknown> {
    const { sheetId, areas } = client.grid.selection();
    const [area] = areas;
    if (area === undefined) return null;
    const [[cell] = []] = client.grid.read(sheetId, area);
    return [
      client.grid.sheets().find(({ id }) => id === sheetId)?.name,
      cell?.value,
    ];
  }

  test("the import is found, and the sheet's counts are as they were", async () => {
    expect(await host.findImports()).toEqual([written]);
    expect(await countLine()).toBe(counts);
  });

  test("every finding's figure is selected where it stands now", async () => {
    expect(examination.findings.length).toBeGreaterThan(15);
    for (const { table, cell, printed } of examination.findings) {
      await host.showCell(written, { table, ...cell });
      expect(await selected()).toEqual(["Reported", printed]);
    }
  });

  test("a re-check reads the same figures, and an edit of one of them", async () => {
    expect(await host.readReported(written)).toEqual(before);
    const [finding] = examination.findings;
    if (!finding) throw new Error("expected a finding");
    const figure = { table: finding.table, ...finding.cell };
    await host.showCell(written, figure);
    const { areas } = client.grid.selection();
    const [{ row, column } = { row: 0, column: 0 }] = areas;
    let edits = 0;
    const stop = await host.watchEdits(written, () => {
      edits += 1;
    });
    await client.shiftLines("Reported", { axis: "rows", index: 0, count: 1 });
    await client.idle();
    expect(edits).toBe(0);
    const address = `Reported!${String.fromCharCode(65 + column)}${row + 2}`;
    await client.type(address, 12_345);
    await client.idle();
    expect(edits).toBe(1);
    const now = await host.readReported(written);
    const changed = now.filter(
      ({ value }, index) => value !== before[index]?.value,
    );
    expect(changed.map(({ cell }) => cellKey(cell))).toEqual([cellKey(figure)]);
    expect(changed[0]?.value).toBe(12_345);
    expect(await countLine()).not.toBe(counts);
    await client.type(address, finding.printed);
    expect(await countLine()).toBe(counts);
    await stop();
  });

  test("a decision goes to the row of its finding", async () => {
    const finding = examination.findings[5];
    if (!finding) throw new Error("expected six findings");
    const note = {
      finding: findingId(finding),
      state: "Explained" as const,
      reason: "a typing error",
    };
    await host.writeFindingNote(written, note);
    expect((await host.readFindingNotes(written))[5]).toEqual(note);
    const rows = await client.values("Findings!A1:V40");
    const row = rows.find((cells) => cells.includes("a typing error"));
    expect(row).toContain(findingId(finding));
    expect(row).toContain("Explained");
  });

  test("removing it removes its sheets and nothing else", async () => {
    await host.removeImport(written);
    const names = client.grid.sheets().map(({ name }) => name);
    expect(names).toEqual(userSheets);
    expect(userSnapshot(client)).toBe(mine);
  });
});

test("the user's own table is read where it stands after lines came before it", async () => {
  const client = await startAddIn();
  await client.type("Sheet1!A1", "Mine");
  await client.type("Sheet1!B1", "Q4 2011");
  await client.type("Sheet1!A2", "Ore mined (t)");
  await client.type("Sheet1!B2", 7000);
  const select = (row: number, column: number) =>
    client.grid.select({
      sheetId: client.grid.selection().sheetId,
      areas: [{ row, column, rows: 2, columns: 2 }],
    });
  select(0, 0);
  const { text: before } = await host.readSelection();
  await client.shiftLines("Sheet1", { axis: "rows", index: 0, count: 4 });
  await client.shiftLines("Sheet1", { axis: "columns", index: 0, count: 3 });
  select(4, 3);
  expect(await host.readSelection()).toMatchObject({
    address: "Sheet1!D5:E6",
    text: before,
  });
  client.dispose();
});
