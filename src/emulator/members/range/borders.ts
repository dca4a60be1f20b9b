import type { Area } from "../../grid/area";
import type { BorderSide, CellBorder } from "../../grid/cell-style";
import { invalidArgument } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/host-object";
import { color } from "../arguments";
import type { Book } from "../book";
import { formattedArea, setStyle, type Target } from "./target";

type Edge = readonly [area: Area, side: BorderSide];

/** The cells that lie on a side of an area, and the side of those cells. */
const edge = (area: Area, index: string): readonly Edge[] => {
  const last = {
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
  };
  switch (index) {
    case "EdgeTop":
      return [[{ ...area, rows: 1 }, "EdgeTop"]];
    case "EdgeBottom":
      return [[{ ...area, row: last.row, rows: 1 }, "EdgeBottom"]];
    case "EdgeLeft":
      return [[{ ...area, columns: 1 }, "EdgeLeft"]];
    case "EdgeRight":
      return [[{ ...area, column: last.column, columns: 1 }, "EdgeRight"]];
    case "InsideHorizontal":
      return area.rows < 2
        ? []
        : [[{ ...area, rows: area.rows - 1 }, "EdgeBottom"]];
    case "InsideVertical":
      return area.columns < 2
        ? []
        : [[{ ...area, columns: area.columns - 1 }, "EdgeRight"]];
    default:
      throw invalidArgument(index);
  }
};

const noBorder: CellBorder = {
  style: "None",
  weight: "Thin",
  color: "#000000",
};

const border = (
  book: Book,
  { sheetId, areas }: Target,
  index: string,
): HostObject => {
  const parts = areas.flatMap((area) =>
    edge(formattedArea(book, sheetId, area), index),
  );
  const current = (): CellBorder => {
    const [part] = parts;
    if (part === undefined) return noBorder;
    const [{ row, column }, side] = part;
    return book.grid.style(sheetId, row, column).borders[side] ?? noBorder;
  };
  const change = (wish: Partial<CellBorder>): void => {
    const now = current();
    // Source: documentation of RangeBorder: a weight or colour of a side without a line draws a continuous one.
    const style = now.style === "None" ? "Continuous" : now.style;
    const drawn = { ...now, style, ...wish };
    for (const [area, side] of parts)
      setStyle(
        book,
        { sheetId, areas: [area] },
        { borders: { [side]: drawn } },
      );
  };
  return {
    type: "RangeBorder",
    get: {
      SideIndex: () => index,
      Style: () => current().style,
      Weight: () => current().weight,
      Color: () => current().color,
    },
    set: {
      Style: (value) => change({ style: String(value) }),
      Weight: (value) => change({ weight: String(value) }),
      Color: (value) => change({ color: color(value) }),
    },
  };
};

/** Excel.RangeBorderCollection. */
export const borders = (book: Book, target: Target): HostObject => {
  const item = ([index]: readonly unknown[]) =>
    border(book, target, String(index));
  return {
    type: "RangeBorderCollection",
    get: {},
    item,
    call: { GetItem: item },
  };
};
