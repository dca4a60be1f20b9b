import type { FunctionMetadata } from "../../src/emulator/protocol/functions/custom-functions";
import {
  desktopProfile,
  webProfile,
} from "../../src/emulator/protocol/profile";
import { startOfficeClient, type OfficeClient } from "../support/office-client";

let client: OfficeClient;
beforeEach(async () => {
  client = await startOfficeClient();
});
afterEach(() => client.dispose());

const silver: FunctionMetadata = {
  id: "SILVER_OZ",
  name: "SILVER_OZ",
  parameters: [
    { name: "tonnes", type: "number" },
    { name: "gpt", type: "number" },
    { name: "recovery", type: "number", optional: true },
  ],
};

const associateSilver = ({ CustomFunctions }: OfficeClient) =>
  CustomFunctions.associate(
    "SILVER_OZ",
    (t: number, g: number, r: number | null) => (t * g * (r ?? 1)) / 31.1034768,
  );

test("a custom function typed in the grid is computed by the add-in", async () => {
  associateSilver(client);
  client.host.defineFunctions([silver], "");
  await client.type("A1", "=SILVER_OZ(22554, 889, 90%)");
  await client.type("A2", "=ROUND(A1*2,0)");
  await client.type("A3", "=SILVER_OZ(31.1034768, 1)");
  const [[ounces], [twice], [one]] = (await client.values("A1:A3")) as [
    [number],
    [number],
    [number],
  ];
  expect(ounces).toBeCloseTo((22554 * 889 * 0.9) / 31.1034768, 6);
  expect(twice).toBe(Math.round(ounces * 2));
  expect(one).toBeCloseTo(1, 12);
});

test("it is computed again when a cell it reads changes", async () => {
  associateSilver(client);
  client.host.defineFunctions([silver], "");
  await client.type("A1", 31.1034768);
  await client.type("B1", "=SILVER_OZ(A1, 2)");
  expect((await client.values("B1"))[0]?.[0]).toBeCloseTo(2, 9);
  await client.type("A1", 62.2069536);
  expect((await client.values("B1"))[0]?.[0]).toBeCloseTo(4, 9);
});

test("errors of a function reach the cell as Excel shows them", async () => {
  const { CustomFunctions } = client;
  const { ErrorCode } = CustomFunctions;
  const errors: Record<string, string> = {
    NA: String(ErrorCode.notAvailable),
    DIV: String(ErrorCode.divisionByZero),
    NUM: String(ErrorCode.invalidNumber),
  };
  for (const [id, code] of Object.entries(errors))
    CustomFunctions.associate(id, () => {
      throw new CustomFunctions.Error(code);
    });
  CustomFunctions.associate("PLAIN", () => {
    throw new Error("boom");
  });
  const ids = [...Object.keys(errors), "PLAIN", "NOBODY"];
  client.host.defineFunctions(
    ids.map((id) => ({ id, name: `F_${id}`, parameters: [] })),
    "",
  );
  for (const [i, id] of ids.entries())
    await client.type(`A${i + 1}`, `=F_${id}()`);
  await client.type("B1", "=SILVER(A1)");
  expect(await client.values(`A1:A${ids.length}`)).toEqual([
    ["#N/A"],
    ["#DIV/0!"],
    ["#NUM!"],
    ["#VALUE!"],
    ["#VALUE!"],
  ]);
  expect(await client.values("B1")).toEqual([["#NAME?"]]);
});

test.each([
  [webProfile, null],
  [desktopProfile, 0],
])("a blank cell arrives as %p says", async (profile, blank) => {
  const here = await startOfficeClient(profile);
  const seen: unknown[] = [];
  here.CustomFunctions.associate(
    "SEE",
    (one: unknown, many: unknown, left: unknown) => {
      seen.push(one, many, left);
      return 1;
    },
  );
  here.host.defineFunctions(
    [
      {
        id: "SEE",
        name: "SEE",
        parameters: [
          { name: "one", type: "any" },
          { name: "many", type: "any", dimensionality: "matrix" },
          { name: "left", type: "any", optional: true },
        ],
      },
    ],
    "",
  );
  await here.type("A1", "=SEE(Z1, Y1:Z2, )");
  await here.values("A1");
  expect(seen).toEqual([
    blank,
    [
      [blank, blank],
      [blank, blank],
    ],
    null,
  ]);
  here.dispose();
});

test("ranges arrive as rows, repeating arguments as a list, matrices spill", async () => {
  const seen: unknown[] = [];
  client.CustomFunctions.associate("ALL", (rows: unknown, rest: unknown) => {
    seen.push(rows, rest);
    return [
      [1, 2],
      [3, 4],
    ];
  });
  client.host.defineFunctions(
    [
      {
        id: "ALL",
        name: "ALL",
        parameters: [
          { name: "rows", type: "number", dimensionality: "matrix" },
          { name: "rest", type: "number", repeating: true },
        ],
      },
    ],
    "",
  );
  await client.type("A1", 5);
  await client.type("B1", "6");
  await client.type("D1", "=ALL(A1:B1, 7, 8)");
  expect(await client.values("D1:E2")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(seen).toEqual([[[5, 6]], [7, 8]]);
});

test("an error among the arguments is the result, without a call", async () => {
  let calls = 0;
  client.CustomFunctions.associate("SILVER_OZ", () => (calls += 1));
  client.host.defineFunctions([silver], "");
  await client.type("A1", "=SILVER_OZ(1/0, 2)");
  await client.type("A2", '=SILVER_OZ("many", 2)');
  expect(await client.values("A1:A2")).toEqual([["#DIV/0!"], ["#VALUE!"]]);
  expect(calls).toBe(0);
});

test("the add-in hears of the user's edits while it listens", async () => {
  const heard: unknown[] = [];
  let handler:
    | OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>
    | undefined;
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    handler = sheet.onChanged.add(
      async ({ address, source, triggerSource }) => {
        heard.push([address, source, triggerSource]);
      },
    );
    await context.sync();
    sheet.getRange("A1:B1").values = [[1, 2]];
    await context.sync();
  });
  await client.type("C3", 5);
  await client.type("C4", 5, "co-author");
  await client.idle();
  expect(heard).toEqual([
    ["A1:B1", "Local", "ThisLocalAddin"],
    ["C3", "Local", "Unknown"],
    ["C4", "Remote", "Unknown"],
  ]);
  await client.run(async () => {
    handler?.remove();
    await handler?.context.sync();
  });
  await client.type("C5", 5);
  await client.idle();
  expect(heard).toHaveLength(3);
});

test("a ribbon button runs the associated action", async () => {
  const pressed: string[] = [];
  client.Office.actions.associate(
    "checkTable",
    (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    },
  );
  await client.host.runCommand("checkTable", "CheckTableButton");
  expect(pressed).toEqual(["CheckTableButton"]);
});

test("settings are saved with the document", async () => {
  const { settings } = client.Office.context.document;
  settings.set("state", { open: 3 });
  const saved = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    settings.saveAsync(resolve),
  );
  expect(saved.status).toBe("succeeded");
  expect(JSON.stringify(client.host.savedSettings())).toContain("open");
});
