import type { CellStyle } from "../../src/emulator/grid/cell-style";
import type { OfficeClient } from "./office-client";

/** The user's sheets of `fillUserWorkbook`. */
export const userSheets: readonly string[] = ["Sheet1", "Budget", "Notes kept"];

/** A workbook as people keep them: figures, formulas, formats, names, a table, a chart, a link, hidden columns, a hidden sheet. */
export function fillUserWorkbook(client: OfficeClient): Promise<void> {
  return client.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const first = worksheets.getItem("Sheet1");
    const cells = first.getRange("A1:C4");
    cells.numberFormat = [
      ["General", "General", "@"],
      ["General", "0.0%", "General"],
      ["General", "#,##0", "dd/mm/yyyy"],
      ["General", "0.00", "General"],
    ];
    cells.formulas = [
      ["Mine", "Share", "=not a formula"],
      ["North", 0.125, "=B2*2"],
      ["South", 12345, 40909],
      ["Sum", "=SUM(B2:B3)", '=IF(B4>1,"much","little")'],
    ];
    const heading = first.getRange("A1:C1").format;
    heading.font.bold = true;
    heading.font.color = "#7030A0";
    heading.fill.color = "#FFE699";
    heading.borders.getItem("EdgeBottom").style = "Double";
    first.getRange("A:A").format.columnWidth = 120;
    first.getRange("3:3").format.rowHeight = 40;
    first.getRange("D:D").columnHidden = true;
    first.getRange("A2").hyperlink = { documentReference: "Budget!A1" };
    first.getRange("B3").dataValidation.rule = {
      list: { inCellDropDown: true, source: "1,2" },
    };
    first.freezePanes.freezeRows(1);
    const rule = first.getRange("B2:B4").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$B2>1";
    rule.custom.format.font.color = "#C00000";

    const budget = worksheets.add("Budget");
    budget.tabColor = "#00B050";
    budget.showGridlines = false;
    budget.getRange("A1:B3").formulas = [
      ["Month", "Tonnes"],
      ["Jan", "=Sheet1!B3"],
      ["Feb", "=B2+Sheet1!B2"],
    ];
    const table = budget.tables.add("A1:B3", true);
    table.name = "Tonnage";
    const chart = budget.charts.add("Line", budget.getRange("A1:B3"));
    chart.title.text = "Tonnes a month";
    names.add("Share", first.getRange("B2"));
    budget.pageLayout.orientation = "Landscape";

    const hidden = worksheets.add("Notes kept");
    hidden.getRange("A1").values = [["Reported figures go here"]];
    hidden.visibility = "Hidden";
    first.getRange("B2").select();
    await context.sync();
  });
}

const styleText = (style: CellStyle): string => JSON.stringify(style);

/** A sheet as text: every cell with its formula, value and look, and everything that hangs on the sheet. */
export function sheetSnapshot(
  { grid, host }: OfficeClient,
  id: string,
): string {
  const { book } = host;
  const used = grid.usedArea(id, false);
  const cells =
    used === null
      ? []
      : grid.read(id, used).flatMap((row, i) =>
          row.map(({ value, formula }, j) => {
            const [at, beside] = [used.row + i, used.column + j];
            const style = styleText(grid.style(id, at, beside));
            return `${at},${beside} ${JSON.stringify(formula ?? value)} ${JSON.stringify(value)} ${style}`;
          }),
        );
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
  const attached = [
    book.tables,
    book.highlights,
    book.links,
    book.choices,
    book.names,
    book.remarks,
    book.charts.map((chart) => ({
      ...chart,
      properties: [...chart.properties].map(([key, value]) => [
        key,
        value instanceof Map ? [...value] : value,
      ]),
    })),
  ].map((list) => list.filter(({ sheetId }) => sheetId === id));
  return [
    JSON.stringify(grid.sheets().find((sheet) => sheet.id === id)),
    ...cells,
    JSON.stringify(upTo(12).map((column) => grid.columnWidth(id, column))),
    JSON.stringify(upTo(30).map((row) => grid.rowHeight(id, row))),
    JSON.stringify(upTo(12).map((at) => grid.isHidden(id, "columns", at))),
    JSON.stringify(upTo(30).map((at) => grid.isHidden(id, "rows", at))),
    JSON.stringify(attached),
    JSON.stringify(
      [...book.kept]
        .filter(([owner]) => owner.endsWith(` ${id}`))
        .map(([owner, kept]) => [owner, [...kept]]),
    ),
    String(book.protectedSheets.has(id)),
  ].join("\n");
}

/** Everything of the user's: their sheets in order, the workbook's own names, its protection. */
export function userSnapshot(client: OfficeClient): string {
  const { grid, host } = client;
  const own = grid.sheets().filter(({ name }) => userSheets.includes(name));
  return [
    ...own.map(({ id }) => sheetSnapshot(client, id)),
    JSON.stringify(host.book.names.filter(({ sheetId }) => sheetId === null)),
    String(host.book.workbookProtected),
    host.book.calculationMode,
  ].join("\n");
}
