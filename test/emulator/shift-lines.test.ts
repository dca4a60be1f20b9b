import { formatArea, parseArea } from "../../src/emulator/grid/area";
import type { LineShift } from "../../src/emulator/grid/grid";
import { shiftArea, shiftFormula } from "../../src/emulator/grid/line-shift";
import { type OfficeClient, startOfficeClient } from "../support/office-client";

const rows = (index: number, count: number): LineShift => ({
  axis: "rows",
  index,
  count,
});
const columns = (index: number, count: number): LineShift => ({
  axis: "columns",
  index,
  count,
});

test.each([
  ["B5:C9", rows(4, 2), "B7:C11", "before its first row it moves on"],
  ["B5:C9", rows(5, 2), "B5:C11", "inside it grows"],
  ["B5:C9", rows(9, 2), "B5:C9", "after its last row it stays"],
  ["B5:C9", columns(0, 1), "C5:D9", "columns as well"],
  ["B5:C9", rows(0, -2), "B3:C7", "deleted above, it closes up"],
  ["B5:C9", rows(3, -2), "B4:C7", "deleted over its edge, the rest stays"],
  ["B5:C9", rows(6, -9), "B5:C6", "deleted over its end, the rest stays"],
  ["B5:C9", rows(4, -5), null, "deleted whole, it is gone"],
  ["B:C", rows(3, 2), "B:C", "a whole column stays one"],
  ["B:C", columns(1, 2), "D:E", "and moves on sideways"],
] as const)("%s after %j is %s: %s", (before, shift, after, _why) => {
  const area = parseArea(before);
  const moved = area && shiftArea(area, shift);
  expect(moved && formatArea(moved)).toBe(after);
});

test.each([
  ["=A1+A5", rows(2, 1), true, "=A1+A6"],
  ["=$A$5*B$5", rows(2, 1), true, "=$A$6*B$6"],
  ["=SUM(A1:A5)", rows(2, 3), true, "=SUM(A1:A8)"],
  ["=A5", rows(4, -1), true, "=#REF!"],
  ["=A5", rows(2, 1), false, "=A5"],
  ["=Data!A5+'My data'!A5", rows(2, 1), false, "=Data!A6+'My data'!A5"],
  ['="A5"&data!A5', rows(2, 1), false, '="A5"&data!A6'],
  ["=LOG10(5)+TAXES2024+A5", rows(0, 1), true, "=LOG10(5)+TAXES2024+A6"],
  ["=AB5:AC6", columns(27, 1), true, "=AC5:AD6"],
] as const)("%s after %j (home %s) is %s", (formula, shift, isHome, after) => {
  expect(shiftFormula(formula, { name: "Data", isHome }, shift)).toBe(after);
});

describe("in a workbook", () => {
  let client: OfficeClient;
  beforeEach(async () => {
    client = await startOfficeClient();
    await client.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const first = worksheets.getItem("Sheet1");
      first.getRange("A1:B4").formulas = [
        ["Mine", "Tonnes"],
        ["North", 1],
        ["South", 2],
        ["Sum", "=SUM(B2:B3)"],
      ];
      first.tables.add("A1:B3", true).name = "Tonnage";
      names.add("Tonnes", first.getRange("B2:B3"));
      first.names.add("Total", first.getRange("B4"));
      first.getRange("A2").hyperlink = { documentReference: "Sheet1!B4" };
      first.getRange("B2:B3").dataValidation.rule = {
        list: { inCellDropDown: true, source: "1,2" },
      };
      const rule = first.getRange("B2:B4").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$B2>1";
      const other = worksheets.add("Other");
      other.getRange("A1:A3").formulas = [
        ["=Sheet1!B4*2"],
        ["=SUM(Tonnes)"],
        ["=Sheet1!Total"],
      ];
      await context.sync();
    });
  });
  afterEach(() => client.dispose());

  const hanging = () => {
    const { tables, names, links, choices, highlights } = client.host.book;
    const at = (list: typeof links | typeof tables | typeof choices) =>
      list.map(({ area }) => formatArea(area));
    return {
      tables: at(tables),
      names: names.map(({ formula }) => formula),
      links: at(links),
      choices: at(choices),
      rules: highlights.map(
        ({ areas, formula }) => `${areas.map(formatArea).join()} ${formula}`,
      ),
    };
  };

  test("rows and columns before everything move all of it", async () => {
    await client.shiftLines("Sheet1", rows(0, 2));
    await client.shiftLines("Sheet1", columns(0, 1));
    expect(hanging()).toEqual({
      tables: ["B3:C5"],
      names: ["=Sheet1!$C$4:$C$5", "=Sheet1!$C$6"],
      links: ["B4"],
      choices: ["C4:C5"],
      rules: ["C4:C6 =$C4>1"],
    });
    expect(await client.values("Sheet1!B3:C6")).toEqual([
      ["Mine", "Tonnes"],
      ["North", 1],
      ["South", 2],
      ["Sum", 3],
    ]);
    expect(await client.values("Other!A1:A3")).toEqual([[6], [3], [3]]);
    await client.type("Sheet1!C4", 5);
    expect(await client.values("Other!A1:A3")).toEqual([[14], [7], [7]]);
  });

  test("a row inside lets sums, names, tables and rules grow", async () => {
    await client.shiftLines("Sheet1", rows(2, 1));
    await client.type("Sheet1!B3", 10);
    expect(hanging()).toMatchObject({
      tables: ["A1:B4"],
      names: ["=Sheet1!$B$2:$B$4", "=Sheet1!$B$5"],
      rules: ["B2:B5 =$B2>1"],
    });
    expect(await client.values("Other!A1:A3")).toEqual([[26], [13], [13]]);
  });

  test("what a deleted row held is #REF!, the rest closes up", async () => {
    await client.shiftLines("Sheet1", rows(3, -1));
    expect(hanging()).toMatchObject({
      names: ["=Sheet1!$B$2:$B$3", "=Sheet1!#REF!"],
      rules: ["B2:B3 =$B2>1"],
    });
    expect(await client.values("Other!A1:A2")).toEqual([["#REF!"], [3]]);
  });

  test("an insertion is a step of its own that Ctrl+Z takes back", async () => {
    const before = hanging();
    await client.shiftLines("Sheet1", rows(1, 3));
    expect(hanging()).not.toEqual(before);
    await client.host.undo.undo();
    expect(hanging()).toEqual(before);
    expect(await client.values("Sheet1!B4")).toEqual([[3]]);
    expect(await client.values("Other!A1:A3")).toEqual([[6], [3], [3]]);
  });

  test("the add-in is told which rows came, and which columns went", async () => {
    const told: string[] = [];
    await client.run(async (context) => {
      context.workbook.worksheets
        .getItem("Sheet1")
        .onChanged.add(({ changeType, address }) => {
          told.push(`${changeType} ${address}`);
          return Promise.resolve();
        });
      await context.sync();
    });
    await client.shiftLines("Sheet1", rows(1, 3));
    await client.shiftLines("Sheet1", columns(2, -1));
    await client.idle();
    expect(told).toEqual(["RowInserted 2:4", "ColumnDeleted C:C"]);
  });
});
