import * as fc from "fast-check";
import type { RawTable } from "../../../src/core/table/raw-table";
import typed from "../../data/bellekeno-table.json";
import { printedTable } from "./support/printed-table";
import { typeOne } from "./support/type-one";

/** The seed's table as printed: headings in rows of their own, where the path changes. */
function bellekeno(): RawTable {
  const rows: string[][] = [];
  let open: readonly string[] = [];
  for (const row of typed.rows) {
    const path = row.path ?? [];
    const same = path.findIndex((label, depth) => label !== open[depth]);
    for (const label of same < 0 ? [] : path.slice(same)) rows.push([label]);
    open = path;
    rows.push([row.label, ...row.printed]);
  }
  return printedTable(
    typed.title,
    [["", ...typed.periods.map(({ label }) => label)]],
    rows,
  );
}

test("the Bellekeno table gets the meaning a reader gives it", () => {
  const table = typeOne(bellekeno());
  expect(
    table?.rows.map(({ label, metric, unit }) => ({ label, metric, unit })),
  ).toEqual(
    typed.rows.map(({ label, metric, unit }) => ({ label, metric, unit })),
  );
  expect(
    table?.rows.map(({ cells }) => cells.map((cell) => cell?.value)),
  ).toEqual(typed.rows.map(({ values }) => values));
  expect(
    table?.periods.map(({ kind, year, index }) => [kind, year, index]),
  ).toEqual([
    ["year", 2011, null],
    ["quarter", 2011, 4],
    ["quarter", 2011, 3],
    ["quarter", 2011, 2],
    ["quarter", 2011, 1],
  ]);
  expect(table?.periods.map(({ months }) => months)).toEqual([
    [24132, 24143],
    [24141, 24143],
    [24138, 24140],
    [24135, 24137],
    [24132, 24134],
  ]);
  expect(table?.warnings).toEqual([]);
});

test("every row says why it was read as it was", () => {
  const reasons = typeOne(bellekeno())?.rows.map(({ reason }) => reason);
  expect(reasons?.[0]).toBe(
    'its own words say "mined"; unit from its own words',
  );
  expect(reasons?.[2]).toContain('it stands under "Grade of ore processed:"');
});

test("rows shuffled under their heading keep their meaning", () => {
  const groups = new Map<string, (typeof typed.rows)[number][]>();
  for (const row of typed.rows) {
    const key = (row.path ?? []).join(" > ");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const shuffled = fc.tuple(
    ...[...groups].map(([key, rows]) =>
      fc
        .shuffledSubarray(rows, { minLength: rows.length })
        .map((order) => ({ key, order })),
    ),
  );
  fc.assert(
    fc.property(shuffled, (blocks) => {
      const table = typeOne(
        printedTable(
          typed.title,
          [["", ...typed.periods.map(({ label }) => label)]],
          blocks.flatMap(({ key, order }) => [
            ...key
              .split(" > ")
              .filter((label) => label !== "")
              .map((label) => [label]),
            ...order.map((row) => [row.label, ...row.printed]),
          ]),
        ),
      );
      expect(table?.rows.map(({ metric }) => metric)).toEqual(
        blocks.flatMap(({ order }) => order.map(({ metric }) => metric)),
      );
    }),
    { numRuns: 30 },
  );
});

test("percents of a change column do not make a grade of metal by weight", () => {
  const table = typeOne(
    printedTable(
      "Producción minera",
      [["", "3T24", "3T23", "% Var."]],
      [
        ["Mineral molido (miles de toneladas)", "831", "820", "1.3%"],
        ["Plomo (t)", "9,104", "8,911", "2.2%"],
      ],
    ),
  );
  expect(table?.rows.at(-1)).toMatchObject({
    metric: "produced.lead",
    unit: "t",
  });
});

test("the head of a unit column that ran into a period is no mine", () => {
  const table = typeOne(
    printedTable(
      "Redbank production",
      [["", "Unit Dec-22 Qtr", "Sep-22 Qtr"]],
      [
        ["Ore milled (kt)", "604", "598"],
        ["Gold produced (oz)", "38,214", "34,990"],
      ],
    ),
  );
  expect(table?.periods.map(({ entity }) => entity)).toEqual([null, null]);
});
