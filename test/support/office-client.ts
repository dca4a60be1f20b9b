import "./univer-in-node";
import { readFileSync } from "node:fs";
import path from "node:path";
import { createExcelHost, type ExcelHost } from "../../src/emulator/excel-host";
import { createHeadlessGrid } from "../../src/emulator/grid/headless-grid";
import type { CellValue, Grid } from "../../src/emulator/grid/grid";
import type { LineShift } from "../../src/emulator/grid/grid";
import { placeAt } from "../../src/emulator/members/place";
import { contentFor } from "../../src/emulator/members/range/range-values";
import {
  readApiSets,
  type ApiSets,
} from "../../src/emulator/protocol/api-sets";
import { webProfile, type Profile } from "../../src/emulator/protocol/profile";
import type { ChangeOrigin } from "../../src/emulator/protocol/sheet-events";
import {
  createOfficeRealm,
  type OfficeGlobals,
  type OfficeRealm,
} from "./office-realm";

/** An emulated Excel with an empty workbook (one sheet, "Sheet1") and the genuine Office.js client talking to it. */
export interface OfficeClient extends OfficeGlobals {
  readonly host: ExcelHost;
  readonly grid: Grid;
  readonly realm: OfficeRealm;
  /** Runs a callback as the add-in would. */
  readonly run: <T>(
    callback: (context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
  /** Types something into a cell or range ("Sheet1!B2"), as a user or a co-author, and tells the add-in. */
  readonly type: (
    address: string,
    value: CellValue,
    origin?: ChangeOrigin,
  ) => Promise<void>;
  /** Inserts (or, with a negative count, deletes) rows or columns before a line counted from 0, as a user does. */
  readonly shiftLines: (sheet: string, shift: LineShift) => Promise<void>;
  /** Values of a range, formulas calculated and custom functions answered. */
  readonly values: (address: string) => Promise<CellValue[][]>;
  /** Resolves when messages on their way have arrived and been handled. */
  readonly idle: () => Promise<void>;
  readonly dispose: () => void;
}

let sets: ApiSets | undefined;

/** The requirement sets as @types/office-js declares them. */
export const declaredApiSets = (): ApiSets => {
  if (sets === undefined) {
    const folder = path.dirname(
      require.resolve("@types/office-js/package.json"),
    );
    sets = readApiSets(readFileSync(path.join(folder, "index.d.ts"), "utf8"));
  }
  return sets;
};

/** Starts both, and waits until Office is ready. End it with `dispose`. */
export const startOfficeClient = async (
  profile: Profile = webProfile,
): Promise<OfficeClient> => {
  const grid = createHeadlessGrid();
  const realm: OfficeRealm = createOfficeRealm((text) => host.receive(text));
  const host: ExcelHost = createExcelHost({
    grid,
    profile,
    apiSets: declaredApiSets(),
    send: (text) => realm.deliver(text),
    documentUrl: "https://localhost/Book1.xlsx",
  });
  const { globals } = realm;
  await globals.Office.onReady();
  const placed = (address: string) =>
    placeAt(host.book, grid.selection().sheetId, address);
  return {
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    host,
    grid,
    realm,
    run: (callback) => globals.Excel.run(callback),
    type: async (address, value, origin = "user") => {
      const { sheetId, area } = placed(address);
      const { row, column } = area;
      const format = grid.style(sheetId, row, column).numberFormat;
      const write = () =>
        host.book.grid.write(sheetId, [
          { row, column, ...contentFor(value, format) },
        ]);
      if (origin === "user") host.undo.step(write);
      else write();
      await grid.calculate();
      host.announceChange(sheetId, area, origin);
    },
    shiftLines: async (sheet, shift) => {
      const found = grid.sheets().find(({ name }) => name === sheet);
      if (found === undefined) throw new Error(`expected a sheet "${sheet}"`);
      host.shiftLines(found.id, shift);
      await host.settled();
    },
    values: async (address) => {
      await host.settled();
      const { sheetId, area } = placed(address);
      return grid
        .read(sheetId, area)
        .map((row) => row.map(({ value }) => value));
    },
    idle: async () => {
      // A message takes one turn of the event loop each way; its handlers a few more.
      for (let turn = 0; turn < 10; turn += 1)
        await new Promise<void>((resolve) => setImmediate(resolve));
    },
    dispose: () => {
      realm.dispose();
      grid.dispose();
    },
  };
};
