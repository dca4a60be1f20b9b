import { startOfficeClient, type OfficeClient } from "../support/office-client";

let client: OfficeClient;
beforeEach(async () => {
  client = await startOfficeClient();
});
afterEach(() => client.dispose());

test("the genuine client finds Excel on the web", async () => {
  const info = await client.Office.onReady();
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
});

test("values written are read back, with their address", async () => {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Zinc Q3");
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "two"],
      [true, 4.5],
    ];
    range.load("values,address,rowCount,columnCount");
    await context.sync();
    expect(range.values).toEqual([
      [1, "two"],
      [true, 4.5],
    ]);
    expect(range.address).toBe("'Zinc Q3'!A1:B2");
    expect([range.rowCount, range.columnCount]).toEqual([2, 2]);
  });
});

test("formulas are calculated, and again after an edit", async () => {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").formulas = [
      [2, "=A1*3"],
      [5, "=SUM(A1:A2)"],
      ["=1/0", '=B2&" t"'],
    ];
    const range = sheet.getRange("A1:B3").load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([
      [2, 6],
      [5, 7],
      ["#DIV/0!", "7 t"],
    ]);
    expect(range.formulas[1]).toEqual([5, "=SUM(A1:A2)"]);
    sheet.getRange("A1").values = [[10]];
    range.load("values");
    await context.sync();
    expect(range.values[1]).toEqual([5, 15]);
  });
});

test("number formats decide what a cell shows, not what it holds", async () => {
  await client.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:C1");
    range.values = [[0.1, 22554, 0.894]];
    range.numberFormat = [["0.0%", "#,##0", "0.00"]];
    range.load("text,values,numberFormat");
    await context.sync();
    expect(range.text).toEqual([["10.0%", "22,554", "0.89"]]);
    expect(range.values).toEqual([[0.1, 22554, 0.894]]);
    expect(range.numberFormat).toEqual([["0.0%", "#,##0", "0.00"]]);
  });
});
