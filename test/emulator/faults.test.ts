import { desktopProfile } from "../../src/emulator/protocol/profile";
import { startOfficeClient, type OfficeClient } from "../support/office-client";

let client: OfficeClient;
beforeEach(async () => {
  client = await startOfficeClient();
});
afterEach(() => client.dispose());

const write = (value: unknown, options: Excel.RunOptions = {}) =>
  client.Excel.run(options, async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [[value]];
    await context.sync();
  });

test("while a cell is being edited, calls are refused", async () => {
  client.host.faults.beginCellEdit();
  await expect(write(1)).rejects.toMatchObject({
    code: "InvalidOperationInCellEditMode",
  });
  client.host.faults.endCellEdit();
  expect(await client.values("A1")).toEqual([[""]]);
});

test("a call that asks to wait for the edit is done after it", async () => {
  client.host.faults.beginCellEdit();
  const writing = write(1, { delayForCellEdit: true });
  await client.idle();
  expect(
    client.grid.read("sheet-1", { row: 0, column: 0, rows: 1, columns: 1 }),
  ).toEqual([[{ value: "", formula: null }]]);
  client.host.faults.endCellEdit();
  await writing;
  expect(await client.values("A1")).toEqual([[1]]);
});

test("Excel on the web takes no request over 5 MB, and says so", async () => {
  const writing = client.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:A6");
    range.values = Array.from({ length: 6 }, () => ["x".repeat(1_000_000)]);
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
  expect(client.host.traffic.at(-1)?.error).toBe(
    "RequestPayloadSizeLimitExceeded",
  );
  expect(await client.values("A1")).toEqual([[""]]);
});

test("nor does it give a response over 5 MB", async () => {
  const long = { value: "x".repeat(1_000_000), formula: null };
  for (let row = 0; row < 6; row += 1)
    client.grid.write("sheet-1", [{ row, column: 0, content: long }]);
  const reading = client.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:A6");
    range.load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({
    code: "ResponsePayloadSizeLimitExceeded",
  });
});

test("Excel on the desktop takes it", async () => {
  client.host.setProfile(desktopProfile);
  await client.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:A6");
    range.values = Array.from({ length: 6 }, () => ["x".repeat(1_000_000)]);
    await context.sync();
  });
  expect(String((await client.values("A6"))[0]?.[0])).toHaveLength(1_000_000);
});

test("a request that breaks off has done its first actions, and the next one works", async () => {
  client.host.faults.failAfter(4);
  const writing = client.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("One");
    worksheets.add("Two");
    worksheets.add("Three");
    worksheets.add("Four");
    worksheets.add("Five");
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "GeneralException" });
  const names = client.grid.sheets().map(({ name }) => name);
  expect(names[1]).toBe("One");
  expect(names).not.toContain("Five");
  await write(5);
  expect(await client.values("A1")).toEqual([[5]]);
});

test("a co-author's edit between two syncs is seen by the second", async () => {
  client.host.faults.beforeBatch((batch) => {
    if (batch === 2)
      client.grid.write("sheet-1", [
        { row: 0, column: 0, content: { value: 99, formula: null } },
      ]);
  });
  await client.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:B1");
    range.formulas = [[1, "=A1+1"]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[99, 100]]);
  });
});

test("a sheet deleted between two syncs is not found", async () => {
  const second = client.grid.addSheet("Mine");
  client.host.faults.beforeBatch((batch) => {
    if (batch === 2) client.grid.deleteSheet(second);
  });
  const writing = client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Mine").load("name");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a user who switches sheets meanwhile does not move what is written", async () => {
  const second = client.grid.addSheet("Mine");
  client.host.faults.beforeBatch((batch) => {
    if (batch === 2) client.grid.select({ sheetId: second, areas: [] });
  });
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    sheet.getRange("A1").values = [[sheet.name]];
    await context.sync();
    const active = context.workbook.worksheets
      .getActiveWorksheet()
      .load("name");
    await context.sync();
    expect(active.name).toBe("Mine");
  });
  expect(await client.values("Sheet1!A1")).toEqual([["Sheet1"]]);
});

test("activating a sheet keeps the selection that it had", async () => {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C3").select();
    context.workbook.worksheets.add("Other").activate();
    sheet.activate();
    const cell = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(cell.address).toBe("Sheet1!C3");
  });
});
