import { formatArea, quoteSheet } from "../../grid/area";
import type { HostObject } from "../../protocol/host-object";
import { sheetState, type Book } from "../book";
import { rangeFormat } from "./range-format";
import type { Target } from "./target";

/** Excel.RangeAreas: several ranges of a sheet at once. */
export const rangeAreas = (book: Book, target: Target): HostObject => {
  const { sheetId, areas } = target;
  const one = (index: number) => {
    const area = areas[index];
    return area === undefined ? null : book.make.range({ sheetId, area });
  };
  const ranges = (): HostObject => ({
    type: "RangeCollection",
    items: () => areas.map((area) => book.make.range({ sheetId, area })),
    call: {
      GetCount: () => areas.length,
      GetItemAt: ([index]) => one(Number(index)),
    },
  });
  return {
    type: "RangeAreas",
    get: {
      Address: () => {
        const sheet = quoteSheet(sheetState(book, sheetId).name);
        return areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
      },
      AreaCount: () => areas.length,
      CellCount: () =>
        areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
      Areas: ranges,
      Format: () => rangeFormat(book, target),
      Worksheet: () => book.make.worksheet(sheetId),
    },
  };
};
