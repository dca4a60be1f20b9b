import { catalogue } from "../../src/catalogue/catalogue";
import { functionsJson } from "../../src/catalogue/functions-json";
import type { Profile } from "../../src/emulator/protocol/profile";
import {
  desktopProfile,
  webProfile,
} from "../../src/emulator/protocol/profile";
import { registerFunctions } from "../../src/functions/register";
import { startOfficeClient } from "../support/office-client";
import type { OfficeClient } from "../support/office-client";

/** The add-in's functions in an emulated Excel, marshalled by the genuine Office.js client. */
async function startFunctions(
  profile: Profile = webProfile,
): Promise<OfficeClient> {
  const client = await startOfficeClient(profile);
  Object.assign(globalThis, { CustomFunctions: client.CustomFunctions });
  registerFunctions((id, compute) =>
    client.CustomFunctions.associate(id, compute),
  );
  const { functions } = functionsJson(catalogue, {
    helpUrl: "https://localhost:3000/help.html",
  });
  client.host.defineFunctions(functions, "");
  return client;
}

/** Types two columns from A1; "" leaves a cell blank. */
async function typeColumns(
  into: OfficeClient,
  ...columns: readonly (readonly (number | "")[])[]
): Promise<void> {
  for (const [j, column] of columns.entries()) {
    for (const [i, value] of column.entries()) {
      if (value !== "") await into.type(`${"AB".charAt(j)}${i + 1}`, value);
    }
  }
}

let client: OfficeClient;
beforeEach(async () => {
  client = await startFunctions();
});
afterEach(() => client.dispose());

test("scalars, per cents and omitted optionals", async () => {
  await client.type("A1", 22554);
  await client.type("B1", 889);
  await client.type("C1", "=SILVER_OZ(A1, B1, 90%)");
  await client.type("C2", "=SILVER_OZ(A1, B1)");
  await client.type("C3", "=SILVER_OZ(A1, B1, )");
  const [recovered, contained, left] = (await client.values("C1:C3")).flat();
  expect(recovered).toBeCloseTo(580174.8633, 3);
  expect(contained).toBeCloseTo(644638.737, 2);
  expect(left).toBe(contained);
});

test("ranges of one shape spill, and edits are followed", async () => {
  await typeColumns(client, [2683, 1687], [5164, 348]);
  await client.type("C1", "=SILVER_OZ(A1:A2, B1:B2)");
  await client.type("D1", "=ROUND(SUM(C1:C2), 0)");
  expect((await client.values("C2"))[0]?.[0]).toBeCloseTo(18874.9317, 3);
  expect(await client.values("D1")).toEqual([[464324]]);
  await client.type("B2", 0);
  expect(await client.values("C2")).toEqual([[0]]);
});

test("a labelled table spills below and to the right", async () => {
  await client.type("A1", "=IMPLIED_DAYS(94810, 260)");
  const [headings, days] = await client.values("A1:B2");
  expect(headings).toEqual(["Fewest days", "Most days"]);
  expect(days?.[0]).toBeCloseTo(363.952, 3);
});

test("texts, enumerated and repeating arguments", async () => {
  await client.type("A1", '=CONVERT_ASSAY(7, "oz/st", "g/t")');
  await client.type("A2", '=PERIOD_DAYS("C2011-Q4")');
  await client.type("A3", "=TIES(464324, 464323.9)");
  await client.type("A4", "=TIES(608093, 581288, 581652)");
  const [grade, days, ties, fails] = (await client.values("A1:A4")).flat();
  expect(grade).toBeCloseTo(240, 9);
  expect([days, Boolean(ties), Boolean(fails)]).toEqual([92, true, false]);
});

test("errors in are passed on, errors out are Excel's", async () => {
  await client.type("A1", "=1/0");
  await client.type("A2", "22,554 t");
  await client.type("B1", "=SILVER_OZ(A1, 889)");
  await client.type("B2", "=SILVER_OZ(A2, 889)");
  await client.type("B3", "=SILVER_OZ(22554, 889, 90)");
  await client.type("B4", "=RECOVERY(1, 1, 0, 1)");
  await client.type("B5", "=METAL_T(-1, 50%)");
  await client.type("B6", "=SILVER_OZ(22554, Z9)");
  expect(await client.values("B1:B6")).toEqual([
    ["#DIV/0!"],
    ["#VALUE!"],
    ["#VALUE!"],
    ["#DIV/0!"],
    ["#NUM!"],
    ["#N/A"],
  ]);
});

test.each([
  ["as null", webProfile],
  ["as 0", desktopProfile],
])("blank rows change no result where blanks arrive %s", async (_, profile) => {
  const here = await startFunctions(profile);
  await typeColumns(here, [10, "", 30], [5, "", 9]);
  await here.type("C1", "=WEIGHTED_GRADE(A1:A4, B1:B4)");
  await here.type("C2", "=CHECK_SUM(40, A1:A4)");
  expect(await here.values("C1:C2")).toEqual([
    [8],
    ["ties: the parts sum to 40"],
  ]);
  here.dispose();
});

test("20,000 cells spill, each with its own result or refusal", async () => {
  // The emulated sheet is as large as what stands in it.
  await client.type("AZ401", 0);
  await client.type("A1", "=SILVER_OZ(SEQUENCE(400, 50, -1), 31.1034768)");
  const results = (await client.values("A1:AX400")).flat();
  expect(results).toHaveLength(20_000);
  const [refused, ...ounces] = results;
  expect(refused).toBe("#NUM!");
  expect(
    ounces.filter((value, i) => !(Math.abs(Number(value) - i) < 1e-6)),
  ).toEqual([]);
}, 60_000);

test("2,000 cells are asked one by one, each answered with its own result", async () => {
  const { sheetId } = client.grid.selection();
  client.grid.write(
    sheetId,
    Array.from({ length: 2000 }, (_, row) => ({
      row,
      column: 0,
      content: { value: "", formula: `=SILVER_OZ(${row + 1}, 31.1034768)` },
    })),
  );
  const ounces = (await client.values("A1:A2000")).map(([value]) =>
    Number(value),
  );
  expect(
    ounces.filter((value, i) => !(Math.abs(value - i - 1) < 1e-6)),
  ).toEqual([]);
}, 60_000);
