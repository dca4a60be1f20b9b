import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import { mapArea, type Area } from "./area";
import type { CellContent, CellPatch, CellValue, Grid } from "./grid";
import type { FormulaEngine } from "./univer-function";
import {
  sheetOf,
  type UniverBook,
  type UniverParts,
  type UniverSheet,
} from "./univer-parts";
import { fromUniverStyle, toUniverStyle } from "./univer-style";

type Cell = Nullable<ICellData>;
type Spills = InstanceType<FormulaEngine["FormulaDataModel"]>;

const valueOf = (cell: Cell): CellValue => {
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  return cell?.t === CellValueType.BOOLEAN ? Boolean(value) : value;
};

const contentOf = (
  sheet: UniverSheet,
  spills: Spills,
  row: number,
  column: number,
): CellContent => {
  const cell = sheet.getSheet().getCellRaw(row, column);
  const unit = sheet.getWorkbook().getUnitId();
  const id = sheet.getSheetId();
  const shared = cell?.si === undefined || cell.si === null ? null : cell.si;
  const formula =
    cell?.f ??
    (shared === null
      ? null
      : spills.getFormulaStringByCell(row, column, id, unit));
  const spilled = spills.getArrayFormulaCellData()[unit]?.[id]?.[row]?.[column];
  const own = valueOf(cell);
  const value = own === "" && !formula ? valueOf(spilled) : own;
  return { value, formula: formula || null };
};

const cellOf = (value: CellValue): ICellData => {
  if (value === "") return { v: null, t: null };
  if (typeof value === "boolean")
    return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return typeof value === "number"
    ? { v: value, t: CellValueType.NUMBER }
    : { v: value, t: CellValueType.STRING };
};

const patchedCell = ({ content, style }: CellPatch): ICellData => ({
  ...(content === undefined
    ? {}
    : content.formula === null
      ? { ...cellOf(content.value), f: null, si: null, p: null }
      : { f: content.formula, v: null, t: null, si: null, p: null }),
  ...(style === undefined ? {} : { s: toUniverStyle(style) }),
});

const matrixOf = (
  patches: readonly CellPatch[],
): IObjectMatrixPrimitiveType<ICellData> => {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const patch of patches) {
    const row = (matrix[patch.row] ??= {});
    row[patch.column] = { ...row[patch.column], ...patchedCell(patch) };
  }
  return matrix;
};

/** The smallest area around some cells, or null without any. */
export const boundsOf = (
  cells: Iterable<readonly [row: number, column: number]>,
): Area | null => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, column] of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0
    ? null
    : {
        row: top,
        column: left,
        rows: bottom - top + 1,
        columns: right - left + 1,
      };
};

const growTo = (
  sheet: UniverSheet,
  { row, column, rows, columns }: Area,
): void => {
  if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows + 50);
  if (column + columns > sheet.getMaxColumns())
    sheet.setColumnCount(column + columns + 5);
};

function* filledCells(
  sheet: UniverSheet,
  valuesOnly: boolean,
): Generator<readonly [number, number]> {
  const matrix = sheet.getSheet().getCellMatrix().getMatrix();
  for (const [row, cells] of Object.entries(matrix))
    for (const [column, cell] of Object.entries(
      cells as Record<string, Cell>,
    )) {
      const holds =
        valueOf(cell) !== "" || Boolean(cell?.f) || Boolean(cell?.si);
      if (holds || (!valuesOnly && Boolean(cell?.s)))
        yield [Number(row), Number(column)];
    }
}

/** The cells of a Univer workbook. */
export const univerCells = (
  { api, injector, engine }: UniverParts,
  book: UniverBook,
): Pick<Grid, "read" | "style" | "write" | "usedArea" | "movedFormula"> => {
  const spills = injector.get(engine.FormulaDataModel);
  return {
    read: (sheetId, area) => {
      const sheet = sheetOf(book, sheetId);
      return mapArea(area, (row, column) =>
        contentOf(sheet, spills, row, column),
      );
    },
    style: (sheetId, row, column) => {
      const sheet = sheetOf(book, sheetId).getSheet();
      return fromUniverStyle(sheet.getComposedCellStyle(row, column));
    },
    write: (sheetId, patches) => {
      const area = boundsOf(patches.map(({ row, column }) => [row, column]));
      if (area === null) return;
      growTo(sheetOf(book, sheetId), area);
      const contents = patches.some(({ content }) => content !== undefined);
      api.syncExecuteCommand("sheet.mutation.set-range-values", {
        unitId: book.getId(),
        subUnitId: sheetId,
        cellValue: matrixOf(patches),
        // Without this Univer takes a patch of looks for one that has no formula, and drops the cell's.
        ...(contents ? {} : { trigger: "sheet.command.set-style" }),
      });
    },
    movedFormula: (formula, rows, columns) =>
      api.getFormula().moveFormulaRefOffset(formula, columns, rows),
    usedArea: (sheetId, valuesOnly) =>
      boundsOf(filledCells(sheetOf(book, sheetId), valuesOnly)),
  };
};
