import * as fc from "fast-check";
import type { ProductionTable } from "../../../src/core/production/production-table";
import { typeTables } from "../../../src/core/production/type-tables";
import { settleReadings } from "../../../src/core/settle/settle-readings";
import typed from "../../data/bellekeno-table.json";
import { printedTable } from "../production/support/printed-table";

type Row = (typeof typed.rows)[number];

/** The seed's rows without their headings, settled. */
function settled(rows: readonly Row[]): ProductionTable | undefined {
  const table = printedTable(
    "Production",
    [["", ...typed.periods.map(({ label }) => label)]],
    rows.map(({ label, printed }) => [label, ...printed]),
  );
  return settleReadings(
    typeTables({ tables: [table], prose: [], warnings: [] }, "release.txt"),
  )[0];
}

test("with every heading lost, order and arithmetic give all rows of the seed their meaning", () => {
  const table = settled(typed.rows);
  expect(table?.rows.map(({ metric }) => metric)).toEqual(
    typed.rows.map(({ metric }) => metric),
  );
  expect(table?.warnings.map(({ code }) => code)).toEqual(["headings-lost"]);
  expect(table?.rows[2]?.reason).toBe(
    'no heading is printed; read as if under "Head grade"',
  );
});

test("arithmetic tells the two concentrates apart where zinc is printed first", () => {
  const zinc = typed.rows.slice(11, 14);
  const lead = typed.rows.slice(8, 11);
  const rows = [
    ...typed.rows.slice(0, 8),
    ...zinc,
    ...lead,
    ...typed.rows.slice(14),
  ];
  expect(settled(rows)?.rows.map(({ metric }) => metric)).toEqual(
    rows.map(({ metric }) => metric),
  );
});

test("silver grades alone are told apart by arithmetic", () => {
  // Without the concentrates' own metals nothing but the figures says which concentrate is which.
  const keep = typed.rows.filter(
    ({ metric }) =>
      !/^concentrate\.(?:lead\.grade\.lead|zinc\.grade\.zinc)$/.test(metric),
  );
  const [lead, zinc] = [keep.slice(8, 10), keep.slice(10, 12)];
  const rows = [...keep.slice(0, 8), ...zinc, ...lead, ...keep.slice(12)];
  const read = settled(rows)?.rows.map(({ metric }) => metric) ?? [];
  expect(new Set(read)).toEqual(new Set(rows.map(({ metric }) => metric)));
});

test("rows with words of their own keep their meaning wherever they stand", () => {
  const own = typed.rows.filter(
    ({ path, label }) => path === undefined || /ounces|pounds/.test(label),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(own, { minLength: own.length }), (rows) => {
      expect(settled(rows)?.rows.map(({ metric }) => metric)).toEqual(
        rows.map(({ metric }) => metric),
      );
    }),
    { numRuns: 20 },
  );
});
