import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import type { Area } from "./area";
import type { Axis, Grid, SheetState } from "./grid";
import {
  pixelsPerPoint,
  sheetOf,
  type UniverBook,
  type UniverParts,
  type UniverSheet,
} from "./univer-parts";

/** Cells a new sheet shows; it grows when more are written. */
const newSheetSize = { rowCount: 200, columnCount: 26 };

/** Univer shows a sheet that is added or shown here, which Excel does not; one that another user adds it leaves alone. */
const elsewhere = { fromCollab: true };

const stateOf = (sheet: UniverSheet): SheetState => ({
  id: sheet.getSheetId(),
  name: sheet.getSheetName(),
  visible: !sheet.isSheetHidden(),
  tabColor: sheet.getTabColor() ?? "",
  showGridlines: !sheet.hasHiddenGridLines(),
  frozen: {
    rows: sheet.getFrozenRows(),
    columns: sheet.getFrozenColumns(),
  },
});

const freeze = (
  sheet: UniverSheet,
  { rows, columns }: SheetState["frozen"],
): void => {
  if (rows === 0 && columns === 0) return void sheet.cancelFreeze();
  sheet.setFreeze({
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
    ySplit: rows,
    xSplit: columns,
  });
};

const change = (
  { api }: UniverParts,
  sheet: UniverSheet,
  wish: Partial<Omit<SheetState, "id">>,
): void => {
  if (wish.name !== undefined) sheet.setName(wish.name);
  if (wish.visible === true)
    api.syncExecuteCommand(
      "sheet.mutation.set-worksheet-hidden",
      {
        unitId: sheet.getWorkbook().getUnitId(),
        subUnitId: sheet.getSheetId(),
        hidden: BooleanNumber.FALSE,
      },
      elsewhere,
    );
  if (wish.visible === false) sheet.hideSheet();
  if (wish.tabColor !== undefined) sheet.setTabColor(wish.tabColor);
  if (wish.showGridlines !== undefined)
    sheet.setHiddenGridlines(!wish.showGridlines);
  if (wish.frozen !== undefined) freeze(sheet, wish.frozen);
};

/** By the mutation: Univer's command would also go to the sheet and select there. */
const setHidden = (
  { api }: UniverParts,
  sheet: UniverSheet,
  axis: Axis,
  { row, column, rows, columns }: Area,
  hidden: boolean,
): void => {
  const all = {
    startRow: 0,
    endRow: sheet.getMaxRows() - 1,
    startColumn: 0,
    endColumn: sheet.getMaxColumns() - 1,
  };
  const part =
    axis === "rows"
      ? { startRow: row, endRow: Math.min(row + rows - 1, all.endRow) }
      : {
          startColumn: column,
          endColumn: Math.min(column + columns - 1, all.endColumn),
        };
  const word = axis === "rows" ? "row" : "col";
  api.syncExecuteCommand(
    `sheet.mutation.set-${word}-${hidden ? "hidden" : "visible"}`,
    {
      unitId: sheet.getWorkbook().getUnitId(),
      subUnitId: sheet.getSheetId(),
      ranges: [{ ...all, ...part }],
    },
  );
};

const shownRows = (
  sheet: UniverSheet,
  area: Area,
): [number, number, number] => [
  area.row,
  Math.min(area.rows, sheet.getMaxRows() - area.row),
  0,
];

/** The sheets of a Univer workbook, and the widths and heights in them. */
export const univerSheets = (
  parts: UniverParts,
  book: UniverBook,
): Pick<
  Grid,
  | "sheets"
  | "addSheet"
  | "deleteSheet"
  | "changeSheet"
  | "moveSheet"
  | "shiftLines"
  | "merge"
  | "unmerge"
  | "columnWidth"
  | "setColumnWidth"
  | "rowHeight"
  | "setRowHeight"
  | "isHidden"
  | "setHidden"
> => ({
  sheets: () => book.getSheets().map(stateOf),
  addSheet: (name) => {
    const id = crypto.randomUUID();
    parts.api.syncExecuteCommand(
      "sheet.mutation.insert-sheet",
      {
        unitId: book.getId(),
        index: book.getNumSheets(),
        sheet: mergeWorksheetSnapshotWithDefault({
          id,
          name,
          ...newSheetSize,
          showGridlines: BooleanNumber.TRUE,
        }),
      },
      elsewhere,
    );
    return id;
  },
  deleteSheet: (sheetId) => void book.deleteSheet(sheetId),
  changeSheet: (sheetId, wish) => change(parts, sheetOf(book, sheetId), wish),
  moveSheet: (sheetId, position) =>
    void book.moveSheet(sheetOf(book, sheetId), position),
  shiftLines: (sheetId, { axis, index, count }) => {
    const sheet = sheetOf(book, sheetId);
    if (axis === "rows") {
      if (count > 0) sheet.insertRows(index, count);
      else sheet.deleteRows(index, -count);
    } else if (count > 0) sheet.insertColumns(index, count);
    else sheet.deleteColumns(index, -count);
  },
  merge: (sheetId, area) =>
    void sheetOf(book, sheetId)
      .getRange(area.row, area.column, area.rows, area.columns)
      .merge(),
  unmerge: (sheetId, area) =>
    void sheetOf(book, sheetId)
      .getRange(area.row, area.column, area.rows, area.columns)
      .breakApart(),
  columnWidth: (sheetId, column) =>
    sheetOf(book, sheetId).getColumnWidth(column) / pixelsPerPoint,
  setColumnWidth: (sheetId, area, points) => {
    const sheet = sheetOf(book, sheetId);
    const end = area.column + area.columns;
    if (area.columns < 100 && end > sheet.getMaxColumns())
      sheet.setColumnCount(end + 5);
    const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column);
    sheet.setColumnWidths(area.column, columns, points * pixelsPerPoint);
  },
  rowHeight: (sheetId, row) =>
    sheetOf(book, sheetId).getRowHeight(row) / pixelsPerPoint,
  setRowHeight: (sheetId, area, points) => {
    const sheet = sheetOf(book, sheetId);
    const [first, count] = shownRows(sheet, area);
    sheet.setRowHeightsForced(first, count, points * pixelsPerPoint);
  },
  isHidden: (sheetId, axis, index) => {
    const sheet = sheetOf(book, sheetId).getSheet();
    return axis === "rows"
      ? !sheet.getRowVisible(index)
      : !sheet.getColVisible(index);
  },
  setHidden: (sheetId, axis, area, hidden) =>
    setHidden(parts, sheetOf(book, sheetId), axis, area, hidden),
});
