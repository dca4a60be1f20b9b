import type { FUniver } from "@univerjs/core/facade";
// Types only: the sheets' page adds the scroll position to Univer's sheets.
import type {} from "@univerjs/preset-sheets-core";
import type { Area } from "../emulator/grid/area";
import {
  sheetOf,
  type UniverBook,
  type UniverSheet,
} from "../emulator/grid/univer-parts";

/** A rectangle on the page, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells are on the page. */
export interface GridGeometry {
  /** The window through which cells are seen, headings left out; null before it is drawn. */
  readonly cellWindow: () => Box | null;
  /** An area of the sheet that is shown, from the corner of that window, as scrolled and zoomed now. */
  readonly boxOf: (sheetId: string, area: Area) => Box;
  /** Calls back, at most once a frame, after anything that may have moved or changed cells. */
  readonly onDrawn: (listener: () => void) => void;
}

const cellAt = (sheet: UniverSheet, row: number, column: number) =>
  sheet.getRange(row, column, 1, 1).getCellRect();

/** The geometry of Univer's grid in an element of the page. */
export const geometryOf = (
  api: FUniver,
  book: UniverBook,
  container: string,
): GridGeometry => ({
  cellWindow: () => {
    const canvas = document.querySelector(
      `#${container} canvas[id^="univer-sheet-main-canvas"]`,
    );
    if (canvas === null) return null;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const sheet = book.getActiveSheet();
    const corner = cellAt(sheet, 0, 0);
    const [x, y] = [
      corner.left * sheet.getZoom(),
      corner.top * sheet.getZoom(),
    ];
    return {
      left: left + x,
      top: top + y,
      width: width - x,
      height: height - y,
    };
  },
  boxOf: (sheetId, { row, column, rows, columns }) => {
    const sheet = sheetOf(book, sheetId);
    const zoom = sheet.getZoom();
    const first = cellAt(sheet, row, column);
    const last = cellAt(sheet, row + rows - 1, column + columns - 1);
    const scrolled = sheet.getScrollState();
    const seen = cellAt(
      sheet,
      scrolled.sheetViewStartRow,
      scrolled.sheetViewStartColumn,
    );
    return {
      left: (first.left - seen.left - scrolled.offsetX) * zoom,
      top: (first.top - seen.top - scrolled.offsetY) * zoom,
      width: (last.right - first.left) * zoom,
      height: (last.bottom - first.top) * zoom,
    };
  },
  onDrawn: (listener) => {
    let asked = false;
    const ask = () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        listener();
      });
    };
    api.onCommandExecuted(ask);
    window.addEventListener("resize", ask);
  },
});
