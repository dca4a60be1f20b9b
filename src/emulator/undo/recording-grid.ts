import type { Area } from "../grid/area";
import type { CellPatch, Grid } from "../grid/grid";

/** What takes one change of a grid back. */
export type Inverse = () => void;

/** A whole column has a million rows, nearly all of them as they came: their sizes are remembered this far. */
const mostRemembered = 2_000;

const upTo = (count: number): readonly number[] =>
  Array.from({ length: Math.min(count, mostRemembered) }, (_, i) => i);

/** One column or one row, as an area. */
const columnAt = (area: Area, i: number): Area => ({
  ...area,
  column: area.column + i,
  columns: 1,
});
const rowAt = (area: Area, i: number): Area => ({
  ...area,
  row: area.row + i,
  rows: 1,
});

/** The patches that bring the cells back as they are now. */
const standing = (
  grid: Grid,
  sheetId: string,
  patches: readonly CellPatch[],
): readonly CellPatch[] =>
  patches.map(({ row, column, content, style }) => {
    const [[now] = []] = grid.read(sheetId, {
      row,
      column,
      rows: 1,
      columns: 1,
    });
    return {
      row,
      column,
      ...(content !== undefined && now !== undefined ? { content: now } : {}),
      ...(style !== undefined
        ? { style: grid.style(sheetId, row, column) }
        : {}),
    };
  });

/**
 * A grid that tells, before each change, what takes it back. What a deleted sheet held is not kept: Excel does not take that
 * back either.
 */
export const recordingGrid = (
  grid: Grid,
  record: (inverse: () => Inverse) => void,
): Grid => ({
  ...grid,
  addSheet: (name) => {
    const id = grid.addSheet(name);
    record(() => () => grid.deleteSheet(id));
    return id;
  },
  changeSheet: (sheetId, change) => {
    record(() => {
      const now = grid.sheets().find(({ id }) => id === sheetId);
      const before = Object.fromEntries(
        Object.entries(now ?? {}).filter(([key]) => key in change),
      );
      return () => grid.changeSheet(sheetId, before);
    });
    grid.changeSheet(sheetId, change);
  },
  moveSheet: (sheetId, position) => {
    record(() => {
      const now = grid.sheets().findIndex(({ id }) => id === sheetId);
      return () => grid.moveSheet(sheetId, now);
    });
    grid.moveSheet(sheetId, position);
  },
  write: (sheetId, patches) => {
    record(() => {
      const before = standing(grid, sheetId, patches);
      return () => grid.write(sheetId, before);
    });
    grid.write(sheetId, patches);
  },
  shiftLines: (sheetId, { axis, index, count }) => {
    // What deleted lines held is not kept: a deletion is not taken back here.
    if (count > 0)
      record(
        () => () => grid.shiftLines(sheetId, { axis, index, count: -count }),
      );
    grid.shiftLines(sheetId, { axis, index, count });
  },
  merge: (sheetId, area) => {
    record(() => () => grid.unmerge(sheetId, area));
    grid.merge(sheetId, area);
  },
  setColumnWidth: (sheetId, area, points) => {
    record(() => {
      const before = upTo(area.columns).map((i) =>
        grid.columnWidth(sheetId, area.column + i),
      );
      return () =>
        before.forEach((width, i) =>
          grid.setColumnWidth(sheetId, columnAt(area, i), width),
        );
    });
    grid.setColumnWidth(sheetId, area, points);
  },
  setRowHeight: (sheetId, area, points) => {
    record(() => {
      const before = upTo(area.rows).map((i) =>
        grid.rowHeight(sheetId, area.row + i),
      );
      return () =>
        before.forEach((height, i) =>
          grid.setRowHeight(sheetId, rowAt(area, i), height),
        );
    });
    grid.setRowHeight(sheetId, area, points);
  },
  setHidden: (sheetId, axis, area, hidden) => {
    record(() => {
      const start = axis === "rows" ? area.row : area.column;
      const part = axis === "rows" ? rowAt : columnAt;
      const before = upTo(axis === "rows" ? area.rows : area.columns).map((i) =>
        grid.isHidden(sheetId, axis, start + i),
      );
      return () =>
        before.forEach((was, i) =>
          grid.setHidden(sheetId, axis, part(area, i), was),
        );
    });
    grid.setHidden(sheetId, axis, area, hidden);
  },
});
