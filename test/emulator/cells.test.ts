import { webProfileAt } from "../../src/emulator/protocol/profile";
import { startOfficeClient, type OfficeClient } from "../support/office-client";

let client: OfficeClient;
beforeEach(async () => {
  client = await startOfficeClient();
});
afterEach(() => client.dispose());

const sheet1 = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem("Sheet1");

test("null keeps a cell, an empty text clears it", async () => {
  await client.run(async (context) => {
    const range = sheet1(context).getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 9]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([[1, "", 9]]);
    expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
  });
});

test.each([
  ["=1+1", 2, "=1+1"],
  ["+1+1", 2, "=+1+1"],
  ["-A9", 0, "=-A9"],
  ["90%", 0.9, 0.9],
  ["1,234.5", 1234.5, 1234.5],
  ["TRUE", true, true],
  ["n/a", "n/a", "n/a"],
  ["'=1+1", "=1+1", "=1+1"],
])("%j written as a value becomes %j", async (written, value, formula) => {
  await client.run(async (context) => {
    const range = sheet1(context).getRange("A1");
    range.values = [[written]];
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([[value]]);
    expect(range.formulas).toEqual([[formula]]);
  });
});

test.each(["=cmd()", "+1", "-5", "@SUM(A1)", "00123", "Mar-11"])(
  "under the format @ %j stays text",
  async (text) => {
    await client.run(async (context) => {
      const range = sheet1(context).getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [[text]];
      range.load("values,text,formulas");
      await context.sync();
      expect([range.values, range.text, range.formulas]).toEqual([
        [[text]],
        [[text]],
        [[text]],
      ]);
    });
  },
);

test("a matrix of another shape is refused, and nothing is written", async () => {
  const writing = client.run(async (context) => {
    sheet1(context).getRange("A1:B2").values = [[1, 2, 3]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await client.values("A1:C1")).toEqual([["", "", ""]]);
});

test("formats are kept and given back in Excel's words", async () => {
  await client.run(async (context) => {
    const range = sheet1(context).getRange("B2:C3");
    const { format } = range;
    format.fill.color = "#1f4e79";
    format.font.bold = true;
    format.font.color = "white";
    format.horizontalAlignment = "Right";
    format.wrapText = true;
    format.indentLevel = 2;
    format.columnWidth = 120;
    format.rowHeight = 30;
    const bottom = format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.color = "#FF0000";
    range.load(
      "format/fill/color,format/font/bold,format/font/color,format/horizontalAlignment,format/wrapText,format/indentLevel,format/columnWidth,format/rowHeight",
    );
    bottom.load("style,color");
    await context.sync();
    expect(format.fill.color).toBe("#1F4E79");
    expect(format.font.color).toBe("#FFFFFF");
    expect(format.toJSON()).toMatchObject({
      font: { bold: true },
      horizontalAlignment: "Right",
      wrapText: true,
      indentLevel: 2,
      columnWidth: 120,
      rowHeight: 30,
    });
    expect(bottom.toJSON()).toMatchObject({
      style: "Continuous",
      color: "#FF0000",
    });
    expect(client.grid.style("sheet-1", 1, 1).borders).toEqual({});
    expect(client.grid.style("sheet-1", 2, 2).borders.EdgeBottom?.color).toBe(
      "#FF0000",
    );
  });
});

test("a format leaves a formula alone", async () => {
  await client.run(async (context) => {
    const range = sheet1(context).getRange("A1:B1");
    range.formulas = [[2, "=A1*2"]];
    await context.sync();
    range.format.font.bold = true;
    range.numberFormat = [["0.0", "0.0"]];
    sheet1(context).getRange("A1").values = [[5]];
    range.load("formulas,text");
    await context.sync();
    expect(range.formulas).toEqual([[5, "=A1*2"]]);
    expect(range.text).toEqual([["5.0", "10.0"]]);
  });
});

test("clear takes contents, formats or both", async () => {
  await client.run(async (context) => {
    const range = sheet1(context).getRange("A1:B1");
    range.values = [[1, 2]];
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values,format/font/bold");
    await context.sync();
    expect(range.values).toEqual([["", ""]]);
    expect(range.format.font.bold).toBe(true);
    range.clear();
    range.load("format/font/bold");
    await context.sync();
    expect(range.format.font.bold).toBe(false);
  });
});

test("the used range is what holds something", async () => {
  await client.run(async (context) => {
    const sheet = sheet1(context);
    const nothing = sheet.getUsedRangeOrNullObject();
    nothing.load("address");
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
    sheet.getRange("C3:D4").values = [
      [1, ""],
      ["", 2],
    ];
    const used = sheet.getUsedRange().load("address");
    const part = sheet.getRange("A1:C3").getUsedRange(true).load("address");
    const outside = sheet
      .getRange("F9:G9")
      .getUsedRangeOrNullObject()
      .load("address");
    await context.sync();
    expect([used.address, part.address, outside.isNullObject]).toEqual([
      "Sheet1!C3:D4",
      "Sheet1!C3",
      true,
    ]);
  });
});

test("ranges are reached from ranges", async () => {
  await client.run(async (context) => {
    const start = sheet1(context).getRange("B2");
    const block = start.getResizedRange(2, 1).load("address");
    const cell = block.getCell(1, 1).load("address");
    const moved = block.getOffsetRange(1, 0).load("address");
    const column = start.getEntireColumn().load("address");
    const index = sheet1(context).getRangeByIndexes(0, 0, 2, 3).load("address");
    await context.sync();
    expect(
      [block, cell, moved, column, index].map(({ address }) => address),
    ).toEqual([
      "Sheet1!B2:C4",
      "Sheet1!C3",
      "Sheet1!B3:C5",
      "Sheet1!B:B",
      "Sheet1!A1:C2",
    ]);
    block.getCell(1, 1).values = [[7]]; // still known after a sync
    await context.sync();
  });
  expect(await client.values("C3")).toEqual([[7]]);
});

test("a member that nobody has emulated is refused by name", async () => {
  const calling = client.run(async (context) => {
    context.workbook.pivotTables.refreshAll();
    await context.sync();
  });
  await expect(calling).rejects.toMatchObject({
    code: "NotImplemented",
    message: "Workbook.pivotTables is not emulated",
  });
});

test("a member that came later than this Excel is not found", async () => {
  const old = await startOfficeClient(webProfileAt("1.6"));
  const calling = old.run(async (context) => {
    sheet1(context).showGridlines = false; // ExcelApi 1.8
    await context.sync();
  });
  await expect(calling).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining(
      "Worksheet.showGridlines needs ExcelApi 1.8",
    ),
  });
  expect(
    old.Office.context.requirements.isSetSupported("ExcelApi", "1.6"),
  ).toBe(true);
  expect(
    old.Office.context.requirements.isSetSupported("ExcelApi", "1.7"),
  ).toBe(false);
  old.dispose();
});

describe("a write of more than 1,500 cells", () => {
  const write = (rows: number) =>
    client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1000").values = Array.from(
        { length: rows },
        (_, row) => [row, row * 2],
      );
      await context.sync();
    });

  test("is done", async () => {
    await write(1_000);
    expect(await client.values("A1000:B1000")).toEqual([[999, 1998]]);
  });

  test("of another shape than the range is refused", async () => {
    await expect(write(999)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(await client.values("A1:B1")).toEqual([["", ""]]);
  });
});
