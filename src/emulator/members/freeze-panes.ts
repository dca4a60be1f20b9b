import { firstCell, sheetColumns, sheetRows } from "../grid/area";
import type { HostObject } from "../protocol/host-object";
import { numeric } from "./arguments";
import { sheetState, type Book } from "./book";
import { placeArgument } from "./place";

/** Excel.WorksheetFreezePanes of a sheet. */
export const freezePanes = (book: Book, sheetId: string): HostObject => {
  const freeze = (rows: number, columns: number) =>
    book.grid.changeSheet(sheetId, { frozen: { rows, columns } });
  const frozen = () => sheetState(book, sheetId).frozen;
  return {
    type: "WorksheetFreezePanes",
    get: {},
    call: {
      FreezeAt: ([address]) => {
        const { area } = placeArgument(book, sheetId, address);
        const all = (count: number, limit: number) =>
          count >= limit ? 0 : count;
        freeze(
          all(area.row + area.rows, sheetRows),
          all(area.column + area.columns, sheetColumns),
        );
      },
      FreezeRows: ([count = 1]) => freeze(numeric(count ?? 1), 0),
      FreezeColumns: ([count = 1]) => freeze(0, numeric(count ?? 1)),
      Unfreeze: () => freeze(0, 0),
      GetLocationOrNullObject: () => {
        const { rows, columns } = frozen();
        if (rows === 0 && columns === 0) return null;
        const area = {
          ...firstCell,
          rows: rows === 0 ? sheetRows : rows,
          columns: columns === 0 ? sheetColumns : columns,
        };
        return book.make.range({ sheetId, area });
      },
    },
  };
};
