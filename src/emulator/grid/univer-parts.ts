import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
// Types only: the sheet facades add themselves to FUniver.
import type {} from "@univerjs/preset-sheets-node-core";
import type { Grid } from "./grid";
import type { FormulaEngine } from "./univer-function";

/** What only a page with Univer's extra presets can show. */
export type GridDecorations = Pick<Grid, "showHighlights" | "showNote">;

/** A running Univer with one workbook in it. */
export interface UniverParts {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly engine: FormulaEngine;
  readonly decorations: GridDecorations;
  readonly dispose: () => void;
}

/** Univer's workbook, by its facade. */
export type UniverBook = ReturnType<FUniver["createWorkbook"]>;

/** Univer's sheet, by its facade. */
export type UniverSheet = ReturnType<UniverBook["getActiveSheet"]>;

/** Pixels per point at Excel's 96 dots an inch. */
export const pixelsPerPoint = 96 / 72;

/** The sheet with this identity; asking for one that is gone is a mistake of the caller. */
export const sheetOf = (book: UniverBook, sheetId: string): UniverSheet => {
  const sheet = book.getSheetBySheetId(sheetId);
  if (sheet === null) throw new Error(`expected a sheet, got ${sheetId}`);
  return sheet;
};
