import { intersect, sheetColumns, sheetRows, type Area } from "../../grid/area";
import type { HostObject } from "../../protocol/host-object";
import { numberArgument, oneOf, yesOrNo } from "../arguments";
import { sheetState, type Book, type Place } from "../book";
import { dataValidation, linkOf, setLink } from "./cell-extras";
import { conditionalFormats } from "./conditional-formats";
import { copyInto } from "./copy-into";
import { addressOf, placeArgument } from "../place";
import {
  clear,
  contents,
  formats,
  hidden,
  texts,
  valueType,
  writeContents,
  writeFormats,
} from "./range-contents";
import { rangeFormat } from "./range-format";
import { propertyCalls } from "./range-properties";
import { otherShape } from "./range-values";
import { bounding, cellIn, moved, usedIn } from "./range-shape";

const clearModes = [
  "All",
  "Contents",
  "Formats",
  "Hyperlinks",
  "RemoveHyperlinks",
];

/** Excel.Range. */
export const range = (book: Book, place: Place): HostObject => {
  const { sheetId, area } = place;
  const at = (other: Place) => range(book, other);
  const inSheet = (other: Area) => at({ sheetId, area: other });
  const formulas = () =>
    contents(book, place, ({ value, formula }) => formula ?? value);
  return {
    type: "Range",
    get: {
      Values: () => contents(book, place, ({ value }) => value),
      Formulas: formulas,
      Text: () => texts(book, place),
      ValueTypes: () => contents(book, place, valueType),
      NumberFormat: () => formats(book, place),
      Address: () => addressOf(book, place),
      RowIndex: () => area.row,
      ColumnIndex: () => area.column,
      RowCount: () => area.rows,
      ColumnCount: () => area.columns,
      CellCount: () => area.rows * area.columns,
      Worksheet: () => book.make.worksheet(sheetId),
      Format: () => rangeFormat(book, { sheetId, areas: [area] }),
      DataValidation: () => dataValidation(book, place),
      Hyperlink: () => linkOf(book, place),
      ColumnHidden: () => hidden(book, place, "columns"),
      RowHidden: () => hidden(book, place, "rows"),
      ConditionalFormats: () => conditionalFormats(book, place),
    },
    set: {
      Values: (value) => writeContents(book, place, value),
      Formulas: (value) => writeContents(book, place, value),
      NumberFormat: (value) => writeFormats(book, place, value),
      Hyperlink: (value) => setLink(book, place, value),
      ColumnHidden: (value) =>
        book.grid.setHidden(sheetId, "columns", area, yesOrNo(value)),
      RowHidden: (value) =>
        book.grid.setHidden(sheetId, "rows", area, yesOrNo(value)),
    },
    call: {
      ...propertyCalls(book, place),
      Select: () => {
        sheetState(book, sheetId);
        book.grid.select({ sheetId, areas: [area] });
      },
      CopyFrom: (args) => copyInto(book, place, args),
      Clear: ([applyTo = "All"]) =>
        clear(book, place, oneOf(applyTo ?? "All", clearModes)),
      Merge: () => book.grid.merge(sheetId, area),
      // The client asks before it sends more than 1,500 cells, so that a matrix of another shape fails before it travels.
      _ValidateArraySize: (args) => {
        const [rows, columns] = [
          numberArgument(args, 0),
          numberArgument(args, 1),
        ];
        if (rows !== area.rows || columns !== area.columns) throw otherShape();
      },
      GetCell: (args) => at(cellIn(place, args)),
      GetResizedRange: (args) =>
        at(
          moved(place, {
            rows: numberArgument(args, 0),
            columns: numberArgument(args, 1),
          }),
        ),
      GetOffsetRange: (args) =>
        at(
          moved(place, {
            row: numberArgument(args, 0),
            column: numberArgument(args, 1),
          }),
        ),
      GetEntireRow: () =>
        inSheet({ ...area, column: 0, columns: sheetColumns }),
      GetEntireColumn: () => inSheet({ ...area, row: 0, rows: sheetRows }),
      GetLastCell: () => at(cellIn(place, [area.rows - 1, area.columns - 1])),
      GetRow: (args) =>
        inSheet({ ...area, row: area.row + numberArgument(args, 0), rows: 1 }),
      GetColumn: (args) =>
        inSheet({
          ...area,
          column: area.column + numberArgument(args, 0),
          columns: 1,
        }),
      GetBoundingRect: ([other]) =>
        inSheet(bounding(area, placeArgument(book, sheetId, other).area)),
      GetIntersectionOrNullObject: ([other]) => {
        const shared = intersect(
          area,
          placeArgument(book, sheetId, other).area,
        );
        return shared === null ? null : inSheet(shared);
      },
      GetUsedRangeOrNullObject: ([valuesOnly = false]) => {
        const used = usedIn(book, place, yesOrNo(valuesOnly ?? false));
        return used === null ? null : inSheet(used);
      },
      GetUsedRange: ([valuesOnly = false]) =>
        inSheet(
          usedIn(book, place, yesOrNo(valuesOnly ?? false)) ?? {
            ...area,
            rows: 1,
            columns: 1,
          },
        ),
    },
  };
};
