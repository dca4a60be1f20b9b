import { planWorkbook } from "../../../src/core/plan/plan-workbook";
import type { WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import {
  desktopProfile,
  webProfile,
} from "../../../src/emulator/protocol/profile";
import { forgetSheet } from "../../../src/emulator/members/sheet-life";
import type { WrittenImport } from "../../../src/host/excel/excel-host";
import {
  ExcelHostError,
  type ExcelHostErrorCode,
} from "../../../src/host/excel/excel-host-error";
import { officeExcelHost as host } from "../../../src/host/excel/office-excel-host";
import { examinedSample } from "../../support/examined-release";
import type { OfficeClient } from "../../support/office-client";
import { startAddIn } from "../../support/office-globals";
import {
  fillUserWorkbook,
  sheetSnapshot,
  userSheets,
  userSnapshot,
} from "../../support/user-workbook";

jest.setTimeout(60_000);

let plan: WorkbookPlan;
beforeAll(async () => {
  const { examination, text } = await examinedSample();
  plan = planWorkbook(examination, { text });
});

/** What a user does with an import: brings it in, has it checked again, is told of edits, takes it out. */
type Deed = "import" | "read" | "watch" | "remove";
const deeds: readonly Deed[] = ["import", "read", "watch", "remove"];

/** Requests that Excel gets for each: two to look, one to do it. After watching, one lets go of the sheets, one of the events. */
const requests: Readonly<Record<Deed, number>> = {
  import: 3,
  read: 3,
  watch: 5,
  remove: 3,
};

/** Every request of every deed, as "import, request 1". */
const everyRequest = deeds.flatMap((deed) =>
  Array.from({ length: requests[deed] }, (_, i) => [deed, i + 1] as const),
);

describe.each([webProfile, desktopProfile])("$name", (profile) => {
  let client: OfficeClient;
  /** The user's sheets before anything happens, and the import's when it is whole. */
  let mine: string;
  let whole: readonly string[];
  let written: WrittenImport;
  /** Actions of each request of an import and of a removal. */
  const actions: Partial<Record<Deed, readonly number[]>> = {};

  const sheets = () => client.grid.sheets();
  const others = () =>
    sheets().filter(({ name }) => !userSheets.includes(name));

  /** The import's sheets as text, without the identities that Excel gives anew each time. */
  const importSnapshot = (): readonly string[] =>
    others().map(({ id }) =>
      sheetSnapshot(client, id)
        .replaceAll(id, "sheet")
        .replace(/\{\d{8}-0000[-0]+\}/g, "id"),
    );

  async function perform(deed: Deed): Promise<void> {
    if (deed === "import") written = await host.writePlan(plan);
    else if (deed === "remove") await host.removeImport(written);
    else if (deed === "read") {
      const figures = await host.readReported(written);
      expect(figures.length).toBeGreaterThan(50);
    } else {
      const stop = await host.watchEdits(written, () => undefined);
      await stop();
    }
  }

  /** The code of the refusal, or null where the deed was done. Whatever refuses is an ExcelHostError with a sentence. */
  async function outcome(deed: Deed): Promise<ExcelHostErrorCode | null> {
    try {
      await perform(deed);
      return null;
    } catch (failure) {
      if (!(failure instanceof ExcelHostError)) throw failure;
      expect(failure.message).toMatch(/^[A-Z][^]{20,}\.$/);
      return failure.code;
    }
  }

  /** The whole import, cell for cell, or nothing of it, not even what hung on its sheets. */
  function expectWholeOrNone(state: "whole" | "none"): void {
    if (state === "whole") {
      expect(importSnapshot().join("\n") === whole.join("\n")).toBe(true);
      return;
    }
    expect(others()).toEqual([]);
    const { book } = client.host;
    const ids = new Set<string | null>(sheets().map(({ id }) => id));
    ids.add(null);
    const hanging = [
      ...book.tables,
      ...book.charts,
      ...book.remarks,
      ...book.highlights,
      ...book.links,
      ...book.choices,
      ...book.names,
    ].filter(({ sheetId }) => !ids.has(sheetId));
    expect(hanging).toEqual([]);
  }

  const stateAfter = (deed: Deed, isRefused: boolean) =>
    (deed === "import" && isRefused) || (deed === "remove" && !isRefused)
      ? "none"
      : "whole";

  function clearFaults(): void {
    const { faults, book } = client.host;
    faults.endCellEdit();
    faults.failAfter(null);
    faults.beforeBatch(null);
    client.host.setProfile(profile);
    book.workbookProtected = false;
    book.protectedSheets.clear();
  }

  /** The workbook as a deed finds it: an import has nothing before it, everything else the whole import. */
  async function prepare(deed: Deed): Promise<void> {
    clearFaults();
    if (deed === "import") {
      for (const { id } of others()) deleteSheet(id);
    } else if (others().length !== plan.sheets.length) {
      await prepare("import");
      written = await host.writePlan(plan);
    }
    // What the client sends to let go of its objects is no part of the next deed.
    await client.idle();
  }

  /** As a user does it in the grid. */
  function deleteSheet(id: string): void {
    if (client.grid.selection().sheetId === id) goTo("Sheet1");
    client.grid.deleteSheet(id);
    forgetSheet(client.host.book, id);
  }

  function goTo(name: string): void {
    const sheetId = sheets().find((sheet) => sheet.name === name)?.id ?? "";
    client.grid.select({ sheetId, areas: [] });
  }

  /** Lets something happen just before a request of a deed. */
  function before(request: number, step: () => void): void {
    client.host.faults.beforeBatch((batch) => {
      if (batch === request) step();
    });
  }

  beforeAll(async () => {
    client = await startAddIn(profile);
    await fillUserWorkbook(client);
    await client.host.settled();
    mine = userSnapshot(client);
    for (const deed of deeds) {
      const { traffic } = client.host;
      await client.idle();
      const start = traffic.length;
      await perform(deed);
      if (deed === "import") whole = importSnapshot();
      actions[deed] = traffic.slice(start).map((one) => one.actions);
    }
  });
  beforeEach(() => {
    Object.assign(globalThis, {
      Office: client.Office,
      Excel: client.Excel,
      OfficeExtension: client.OfficeExtension,
    });
  });
  afterAll(() => client.dispose());

  test("without a fault, each deed takes the requests that the matrix breaks", () => {
    const counted = deeds.map((deed) => [deed, actions[deed]?.length]);
    expect(counted).toEqual(Object.entries(requests));
    expect(userSnapshot(client)).toBe(mine);
    expectWholeOrNone("none");
  });

  describe("a cell is being edited", () => {
    test.each(deeds)("%s waits, and is done after it", async (deed) => {
      await prepare(deed);
      const untouched = importSnapshot();
      client.host.faults.beginCellEdit();
      const doing = outcome(deed);
      await client.idle();
      expect(importSnapshot()).toEqual(untouched);
      expect(userSnapshot(client)).toBe(mine);
      client.host.faults.endCellEdit();
      expect(await doing).toBeNull();
      expect(userSnapshot(client)).toBe(mine);
      expectWholeOrNone(stateAfter(deed, false));
    });
  });

  describe("the payload is over the limit", () => {
    test.each(deeds)("%s is refused in words, or done", async (deed) => {
      await prepare(deed);
      const isLimited = Number.isFinite(profile.maximumMessage);
      const maximumMessage = deed === "import" ? 40_000 : 2_500;
      if (isLimited) client.host.setProfile({ ...profile, maximumMessage });
      expect(await outcome(deed)).toBe(isLimited ? "too-large" : null);
      client.host.setProfile(profile);
      expect(userSnapshot(client)).toBe(mine);
      expectWholeOrNone(stateAfter(deed, isLimited));
    });

    test("an import of more than 5 MB is written in parts", async () => {
      await prepare("import");
      const long = "x".repeat(32_000);
      const big: WorkbookPlan = {
        ...plan,
        sheets: plan.sheets.map((sheet, i) => ({
          ...sheet,
          cells: [
            ...sheet.cells,
            ...Array.from({ length: i === 0 ? 200 : 0 }, (_, row) => ({
              row: row + 200,
              column: 0,
              content: { kind: "text", text: long } as const,
              style: "text" as const,
              format: "@",
            })),
          ],
        })),
      };
      const large = await host.writePlan(big);
      const [last] = await client.values("Reported!A400");
      expect(last).toEqual([long]);
      expect(userSnapshot(client)).toBe(mine);
      await host.removeImport(large);
      expectWholeOrNone("none");
    });
  });

  describe("a sheet of the user's is protected", () => {
    test.each(deeds)("%s is done all the same", async (deed) => {
      await prepare(deed);
      client.host.book.protectedSheets.add("sheet-1");
      expect(await outcome(deed)).toBeNull();
      client.host.book.protectedSheets.clear();
      expect(userSnapshot(client)).toBe(mine);
      expectWholeOrNone(stateAfter(deed, false));
    });
  });

  describe("the import's own sheets are protected", () => {
    test.each(["read", "watch", "remove"] as const)("%s", async (deed) => {
      await prepare(deed);
      for (const { id } of others()) client.host.book.protectedSheets.add(id);
      expect(await outcome(deed)).toBeNull();
      client.host.book.protectedSheets.clear();
      expect(userSnapshot(client)).toBe(mine);
      expectWholeOrNone(stateAfter(deed, false));
    });
  });

  describe("the workbook's structure is protected", () => {
    test.each(deeds)("%s", async (deed) => {
      await prepare(deed);
      client.host.book.workbookProtected = true;
      const isRefused = deed === "import" || deed === "remove";
      const code = await outcome(deed);
      expect(code).toBe(isRefused ? "protected-workbook" : null);
      client.host.book.workbookProtected = false;
      expect(userSnapshot(client)).toBe(mine);
      expectWholeOrNone(stateAfter(deed, isRefused));
    });
  });

  describe("a co-author edits the user's cells between two requests", () => {
    test.each(everyRequest)("%s, request %i", async (deed, request) => {
      await prepare(deed);
      const retype = (value: number) =>
        client.type("Sheet1!B3", value, "co-author");
      let edited = "";
      let typing: Promise<void> = Promise.resolve();
      before(request, () => {
        typing = retype(777).then(() => {
          edited = userSnapshot(client);
        });
      });
      expect(await outcome(deed)).toBeNull();
      await typing;
      expect(edited).not.toBe(mine);
      expect(userSnapshot(client)).toBe(edited);
      expectWholeOrNone(stateAfter(deed, false));
      client.host.faults.beforeBatch(null);
      await retype(12345);
      expect(userSnapshot(client)).toBe(mine);
    });
  });

  describe("a request breaks off half way", () => {
    test.each(everyRequest)("%s, request %i", async (deed, request) => {
      const count = actions[deed]?.[request - 1] ?? 0;
      for (const done of stepsOf(count)) {
        await prepare(deed);
        before(request, () => client.host.faults.failAfter(done));
        const code = await outcome(deed);
        clearFaults();
        expect([done, userSnapshot(client)]).toEqual([done, mine]);
        // A removal goes on where it broke off, and nobody waits for sheets to be let go of.
        expect([done, code === null]).toEqual([
          done,
          deed === "remove" || (deed === "watch" && request === 4),
        ]);
        expectWholeOrNone(stateAfter(deed, code !== null));
      }
    });
  });

  describe("a sheet is deleted under our feet", () => {
    test.each(everyRequest)(
      "of the user's: %s, request %i",
      async (deed, request) => {
        await prepare(deed);
        const passing = client.grid.addSheet("Passing");
        before(request, () => deleteSheet(passing));
        const code = await outcome(deed);
        clearFaults();
        expect(userSnapshot(client)).toBe(mine);
        expectWholeOrNone(stateAfter(deed, code !== null));
      },
    );

    test.each(everyRequest.filter(([deed]) => deed !== "import"))(
      "of the import's: %s, request %i",
      async (deed, request) => {
        await prepare(deed);
        before(request, () => {
          deleteSheet(others()[0]?.id ?? "");
        });
        const code = await outcome(deed);
        clearFaults();
        expect(userSnapshot(client)).toBe(mine);
        if (deed === "remove") expectWholeOrNone("none");
        else if (deed === "read") expect(code).not.toBeNull();
        await host.removeImport(written);
        expectWholeOrNone("none");
      },
    );
  });

  describe("the user switches sheets", () => {
    test.each(everyRequest)("%s, request %i", async (deed, request) => {
      await prepare(deed);
      goTo("Sheet1");
      before(request, () => goTo("Budget"));
      expect(await outcome(deed)).toBeNull();
      const { sheetId } = client.grid.selection();
      expect(sheets().find(({ id }) => id === sheetId)?.name).toBe("Budget");
      expect(userSnapshot(client)).toBe(mine);
      expectWholeOrNone(stateAfter(deed, false));
    });
  });
});

/** Where in a request of so many actions it breaks off: at both ends, spread between, and when all is done but said. */
function stepsOf(count: number): readonly number[] {
  const spread = [0, 1, 2, 0.1, 0.35, 0.6, 0.85].map((part, i) =>
    i < 3 ? part : Math.floor(part * count),
  );
  const steps = new Set([...spread, count - 1, count]);
  return [...steps].filter((step) => step >= 0 && step <= count);
}
