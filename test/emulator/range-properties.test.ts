import { startOfficeClient, type OfficeClient } from "../support/office-client";

let client: OfficeClient;
beforeEach(async () => {
  client = await startOfficeClient();
});
afterEach(() => client.dispose());

const style = (row: number, column: number) =>
  client.grid.style("sheet-1", row, column);

test("columns, rows and cells take descriptions, and keep what these leave out", async () => {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const block = sheet.getRange("A1:C2");
    block.setColumnProperties([
      { format: { columnWidth: 90 } },
      { columnHidden: true },
      { format: { font: { italic: true } } },
    ]);
    block.setRowProperties([
      { format: { rowHeight: 30, font: { bold: true, color: "#1F3A4D" } } },
      { rowHidden: true },
    ]);
    sheet
      .getRange("C1:C2")
      .setCellProperties([
        [{ format: { fill: { color: "#FFF8DC" } } }],
        [{ hyperlink: { documentReference: "Sheet1!A1" } }],
      ]);
    await context.sync();
  });
  expect(client.grid.columnWidth("sheet-1", 0)).toBeCloseTo(90, 0);
  expect(client.grid.isHidden("sheet-1", "columns", 1)).toBe(true);
  expect(client.grid.isHidden("sheet-1", "rows", 1)).toBe(true);
  expect(client.grid.rowHeight("sheet-1", 0)).toBeCloseTo(30, 0);
  expect(style(0, 2)).toMatchObject({
    bold: true,
    italic: true,
    fontColor: "#1F3A4D",
    fill: "#FFF8DC",
  });
  expect(client.host.book.links).toHaveLength(1);
});

test("a description too few is refused", async () => {
  await expect(
    client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C2").setRowProperties([{}]);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("copied formulas follow their place, again and again over a larger one", async () => {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D1").values = [[1, 2, 3, 4]];
    sheet.getRange("A2").formulas = [["=A1*$A$1+10"]];
    sheet.getRange("B2:D2").copyFrom("A2", "Formulas");
    await context.sync();
  });
  expect(await client.values("Sheet1!A2:D2")).toEqual([[11, 12, 13, 14]]);
});
