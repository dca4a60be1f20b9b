import { startOfficeClient, type OfficeClient } from "../support/office-client";

let client: OfficeClient;
beforeEach(async () => {
  client = await startOfficeClient();
});
afterEach(() => client.dispose());

test("sheets are added, found, ordered, renamed and deleted", async () => {
  await client.run(async (context) => {
    const { worksheets } = context.workbook;
    const reported = worksheets.add("Reported");
    worksheets.add();
    reported.position = 0;
    reported.tabColor = "#1F4E79";
    reported.showGridlines = false;
    reported.load("name,position,tabColor,showGridlines,visibility");
    worksheets.load("items/name");
    const missing = worksheets.getItemOrNullObject("Nope");
    const found = worksheets.getItemOrNullObject("REPORTED");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual([
      "Reported",
      "Sheet1",
      "Sheet2",
    ]);
    expect(reported.toJSON()).toMatchObject({
      position: 0,
      tabColor: "#1F4E79",
      showGridlines: false,
      visibility: "Visible",
    });
    expect([missing.isNullObject, found.isNullObject]).toEqual([true, false]);
    found.name = "Figures";
    worksheets.getItem("Sheet2").delete();
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual([
      "Figures",
      "Sheet1",
    ]);
  });
});

test.each(["", "a/b", "x".repeat(32), "[1]", "History", "'a"])(
  "no sheet can be called %j",
  async (name) => {
    const adding = client.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "InvalidArgument" });
  },
);

test("a sheet's name is taken once, in any case", async () => {
  const adding = client.run(async (context) => {
    context.workbook.worksheets.add("SHEET1");
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("adding a sheet does not go there; activating does", async () => {
  await client.run(async (context) => {
    const added = context.workbook.worksheets.add("Rebuilt");
    const before = context.workbook.worksheets
      .getActiveWorksheet()
      .load("name");
    await context.sync();
    expect(before.name).toBe("Sheet1");
    added.activate();
    added.getRange("B2:C3").select();
    const cell = context.workbook.getSelectedRange().load("address");
    const after = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([after.name, cell.address]).toEqual(["Rebuilt", "Rebuilt!B2:C3"]);
  });
});

test("dressing another sheet leaves the user where they are", async () => {
  await client.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C7").select();
    await context.sync();
    const other = context.workbook.worksheets.add("Precision");
    other.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    other.getRange("A:A").columnHidden = true;
    other.getRange("2:2").rowHidden = true;
    other.getRange("A:B").format.columnWidth = 80;
    other.getRange("1:1").format.rowHeight = 40;
    other.freezePanes.freezeRows(1);
    other.visibility = "Hidden";
    other.visibility = "Visible";
    const cell = context.workbook.getSelectedRange().load("address");
    const hidden = other.getRange("A1:A2").load("columnHidden");
    await context.sync();
    expect(cell.address).toBe("Sheet1!C7");
    expect(hidden.columnHidden).toBe(true);
  });
});

test("the last visible sheet can neither go nor hide", async () => {
  const deleting = client.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  await expect(deleting).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("references follow a renamed sheet, and break with a deleted one", async () => {
  await client.run(async (context) => {
    const figures = context.workbook.worksheets.add("Figures");
    figures.getRange("A1").values = [[21]];
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=Figures!A1*2"]];
    figures.name = "My figures";
    cell.load("values,formulas");
    await context.sync();
    expect([cell.values, cell.formulas]).toEqual([
      [[42]],
      [["='My figures'!A1*2"]],
    ]);
    figures.delete();
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["#REF!"]]);
  });
});

test("panes freeze, pages are set up", async () => {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.load("pageLayout/orientation,pageLayout/zoom");
    await context.sync();
    expect(frozen.address).toBe("Sheet1!A1:B3");
    expect(sheet.pageLayout.orientation).toBe("Landscape");
    expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
  });
});

test("names stand for ranges, in the API and in formulas", async () => {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [[3], [4]];
    context.workbook.names.add("Ounces", sheet.getRange("A1:A2"));
    sheet.getRange("B1").formulas = [["=SUM(Ounces)"]];
    const named = context.workbook.names.getItem("ounces");
    named.load("formula");
    const range = named.getRange().load("address");
    const sum = sheet.getRange("B1").load("values");
    await context.sync();
    expect([named.formula, range.address, sum.values]).toEqual([
      "=Sheet1!$A$1:$A$2",
      "Sheet1!A1:A2",
      [[7]],
    ]);
    named.delete();
    const gone = context.workbook.names.getItemOrNullObject("Ounces");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("tables, charts, comments and rules by formula are kept", async () => {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Period", "Ounces"],
      ["Q1", 1],
      ["Q2", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Findings";
    table.style = "TableStyleLight9";
    const chart = sheet.charts.add(
      "ColumnClustered",
      sheet.getRange("A1:B3"),
      "Columns",
    );
    chart.title.text = "Reported and rebuilt";
    chart.setPosition("D1", "K15");
    context.workbook.comments.add("Sheet1!B3", "check");
    const rule = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B2>1";
    rule.custom.format.fill.color = "#FFC7CE";
    const body = table.getDataBodyRange().load("address");
    const rules = sheet.getRange("B2").conditionalFormats.getCount();
    const found = context.workbook.tables
      .getItemOrNullObject("findings")
      .load("style");
    sheet.charts.load("items/name,items/title/text");
    await context.sync();
    expect(body.address).toBe("Sheet1!A2:B3");
    expect([found.style, rules.value]).toEqual(["TableStyleLight9", 1]);
    expect(sheet.charts.items[0]?.title.text).toBe("Reported and rebuilt");
  });
  expect(client.host.book.charts[0]?.source).toBe("Sheet1!A1:B3");
  expect(
    client.host.book.remarks.map(({ kind, content }) => [kind, content]),
  ).toEqual([["comment", "check"]]);
  expect(client.host.book.highlights[0]).toMatchObject({
    formula: "=B2>1",
    fill: "#FFC7CE",
  });
});

test("a protected sheet or workbook answers AccessDenied", async () => {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.protection.protect();
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  const writing = client.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "AccessDenied" });
  client.host.book.workbookProtected = true;
  const adding = client.run(async (context) => {
    context.workbook.worksheets.add("New");
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "AccessDenied" });
});

test("manual calculation waits for calculate()", async () => {
  await client.run(async (context) => {
    const { application } = context.workbook;
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    await context.sync();
    application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[10]];
    const sum = sheet.getRange("B1").load("values");
    await context.sync();
    expect(sum.values).toEqual([[2]]);
    application.calculate("Full");
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[11]]);
  });
});

test("several selected areas come as areas, and not as one range", async () => {
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  client.grid.select({ sheetId: "sheet-1", areas: [area] });
  await client.run(async (context) => {
    const areas = context.workbook
      .getSelectedRanges()
      .load("address,areaCount");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([areas.address, areas.areaCount, cell.address]).toEqual([
      "Sheet1!A1:A2",
      1,
      "Sheet1!A1",
    ]);
  });
});
