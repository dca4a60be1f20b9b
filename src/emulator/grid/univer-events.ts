import type { ICommandInfo } from "@univerjs/core";
import { firstCell, type Area } from "./area";
import type { Axis, GridEvent, Selection } from "./grid";
import { boundsOf } from "./univer-cells";
import type { UniverBook } from "./univer-parts";

/** What is selected, on the sheet that is shown. */
export const selectionOf = (book: UniverBook): Selection => {
  const sheet = book.getActiveSheet();
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  const areas = ranges.map((range) => ({
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  }));
  return {
    sheetId: sheet.getSheetId(),
    areas: areas.length > 0 ? areas : [firstCell],
  };
};

interface CellMutation {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<
    Record<string, Readonly<Record<string, unknown>>>
  >;
}

const editedArea = ({ cellValue = {} }: CellMutation): Area | null =>
  boundsOf(
    Object.entries(cellValue).flatMap(([row, cells]) =>
      Object.keys(cells).map(
        (column) => [Number(row), Number(column)] as const,
      ),
    ),
  );

interface LineMutation {
  readonly subUnitId: string;
  readonly range: Readonly<
    Record<"startRow" | "endRow" | "startColumn" | "endColumn", number>
  >;
}

const lineMutations: Readonly<
  Record<string, readonly [axis: Axis, sign: 1 | -1]>
> = {
  "sheet.mutation.insert-row": ["rows", 1],
  "sheet.mutation.remove-rows": ["rows", -1],
  "sheet.mutation.insert-col": ["columns", 1],
  "sheet.mutation.remove-col": ["columns", -1],
};

/** Rows or columns that the user inserted or deleted. */
const shiftOf = (id: string, params: unknown): GridEvent | null => {
  const [axis, sign] = lineMutations[id] ?? [];
  if (axis === undefined || sign === undefined) return null;
  const { subUnitId, range } = params as LineMutation;
  const [index, last] =
    axis === "rows"
      ? [range.startRow, range.endRow]
      : [range.startColumn, range.endColumn];
  const count = sign * (last - index + 1);
  return { kind: "shift", sheetId: subUnitId, shift: { axis, index, count } };
};

/** A command of Univer's as an event of the grid; null where it is none. */
export const eventOf = (
  book: UniverBook,
  { id, params }: ICommandInfo,
): GridEvent | null => {
  if (id === "sheet.mutation.set-range-values") {
    const mutation = params as CellMutation;
    const area = editedArea(mutation);
    return area === null
      ? null
      : { kind: "edit", sheetId: mutation.subUnitId, area };
  }
  const lines = shiftOf(id, params);
  if (lines !== null) return lines;
  if (id === "sheet.operation.set-selections")
    return { kind: "select", selection: selectionOf(book) };
  if (id === "sheet.operation.set-worksheet-active")
    return { kind: "activate", sheetId: book.getActiveSheet().getSheetId() };
  if (id === "sheet.mutation.remove-sheet")
    return { kind: "delete", sheetId: (params as CellMutation).subUnitId };
  return null;
};
