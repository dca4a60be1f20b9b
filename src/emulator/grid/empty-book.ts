/** A workbook with one sheet, "Sheet1", as Univer takes it; it keeps and changes what it is given, so each has its own. */
export const emptyBook = () => ({
  id: "book",
  name: "Book1.xlsx",
  styles: {},
  sheetOrder: ["sheet-1"],
  sheets: {
    "sheet-1": {
      id: "sheet-1",
      name: "Sheet1",
      rowCount: 200,
      columnCount: 26,
    },
  },
});
