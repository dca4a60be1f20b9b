import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import {
  desktop365Profile,
  desktopProfile,
  webProfile,
  webProfileAt,
} from "../../../src/emulator/protocol/profile";
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

let plan: WorkbookPlan;
beforeAll(async () => {
  const { examination, text } = await examinedSample();
  plan = withoutNotes(planWorkbook(examination, { text }));
});

/** The client in node_modules is older than notes and than grouping (ExcelApi 1.18 and 1.20). */
function withoutNotes(whole: WorkbookPlan): WorkbookPlan {
  return {
    ...whole,
    sheets: whole.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ note: _, ...cell }) => cell),
    })),
  };
}

/** What a newer client tells Excel with `mergeUndoGroup`: where a group begins and ends. */
function groupRuns({ Excel, host: { undo } }: OfficeClient): void {
  const run = async (
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<unknown> => {
    if (options.mergeUndoGroup !== true) return Excel.run(options, batch);
    undo.beginGroup();
    try {
      return await Excel.run(options, batch);
    } finally {
      undo.endGroup();
    }
  };
  const grouping: object = Object.create(Excel);
  Object.assign(globalThis, { Excel: Object.assign(grouping, { run }) });
}

describe.each([
  { profile: webProfileAt("1.20"), outcome: "taken back by one step" },
  { profile: webProfile, outcome: "taken back by one step" },
  { profile: desktop365Profile, outcome: "past taking back" },
  { profile: desktopProfile, outcome: "past taking back" },
])("$profile.name", ({ profile, outcome }) => {
  let client: OfficeClient;
  let mine: string;
  let typed: string;
  beforeEach(async () => {
    client = await startAddIn(profile);
    groupRuns(client);
    await fillUserWorkbook(client);
    mine = userSnapshot(client);
    await client.type("Sheet1!B3", 777);
    typed = userSnapshot(client);
    expect(typed).not.toBe(mine);
  });
  afterEach(() => client.dispose());

  const others = () =>
    client.grid.sheets().filter(({ name }) => !userSheets.includes(name));
  const hanging = () => {
    const { book } = client.host;
    const ids = new Set<string | null>([null]);
    for (const { id } of client.grid.sheets()) ids.add(id);
    return [
      ...book.tables,
      ...book.charts,
      ...book.highlights,
      ...book.links,
      ...book.choices,
      ...book.names,
    ].filter(({ sheetId }) => !ids.has(sheetId));
  };

  test("what the user typed is a step of its own", async () => {
    await client.host.undo.undo();
    expect(userSnapshot(client)).toBe(mine);
  });

  test(`an import is ${outcome}`, async () => {
    const { undo } = client.host;
    const before = undo.depth();
    const written = await host.writePlan(plan);
    await client.idle();
    expect(others()).toHaveLength(plan.sheets.length);
    if (outcome === "taken back by one step") {
      expect(undo.depth()).toBe(before + 1);
      await undo.undo();
    } else {
      expect(undo.depth()).toBe(0);
      await undo.undo();
      expect(others()).toHaveLength(plan.sheets.length);
      await host.removeImport(written);
    }
    expect(userSnapshot(client)).toBe(typed);
    expect(others()).toEqual([]);
    expect(hanging()).toEqual([]);
    if (outcome === "past taking back") return;
    await undo.undo();
    expect(userSnapshot(client)).toBe(mine);
  });

  test.each([0, 1, 20, "all"] as const)(
    "a group that is refused after %s of its actions leaves nothing behind, and the import is written once",
    async (refused) => {
      const { faults, traffic } = client.host;
      await client.idle();
      if (refused === "all")
        await host.removeImport(await host.writePlan(plan));
      const most = Math.max(...traffic.map(({ actions }) => actions));
      const start = traffic.length;
      faults.refuseGroupAfter(refused === "all" ? most : refused);
      const written = await host.writePlan(plan);
      await client.idle();
      const names = others().map(({ name }) => name);
      expect(names).toEqual(plan.sheets.map(({ name }) => name));
      expect(written.sheets.map(({ name }) => name)).toEqual(names);
      expect(await host.findImports()).toEqual([written]);
      expect(userSnapshot(client)).toBe(typed);
      expect(hanging()).toEqual([]);
      const errors = traffic.slice(start).flatMap(({ error }) => error ?? []);
      const isGrouped = profile.requirements["excelapi"] === "1.20";
      expect(errors).toEqual(isGrouped ? ["UndoNotSupported"] : []);
    },
  );

  test("on the desktop no group is asked for", async () => {
    const { Office, host: excel } = client;
    const context: object = Object.create(Office.context, {
      platform: { value: "PC" },
    });
    Object.assign(globalThis, {
      Office: Object.create(Office, { context: { value: context } }) as object,
    });
    excel.faults.refuseGroupAfter(0);
    await host.writePlan(plan);
    expect(excel.traffic.flatMap(({ error }) => error ?? [])).toEqual([]);
    expect(others()).toHaveLength(plan.sheets.length);
  });

  test("after 'Remove this import' nothing before it can be taken back", async () => {
    const { undo } = client.host;
    const written = await host.writePlan(plan);
    await host.removeImport(written);
    expect(undo.depth()).toBe(0);
    await undo.undo();
    expect(userSnapshot(client)).toBe(typed);
    expect(others()).toEqual([]);
  });
});
