import * as fc from "fast-check";
import { typeTables } from "../../../src/core/production/type-tables";
import { settleReadings } from "../../../src/core/settle/settle-readings";
import { printedTable } from "./support/printed-table";

const word = fc.constantFrom(
  "Silver",
  "Lead in lead concentrate",
  "Tonnes produced",
  "Recoveries:",
  "Grade (g/t)",
  "Q4 2011",
  "2011",
  "% Change",
  "Total",
  "Bellekeno",
  "(000's)",
  "oz/ton",
  "1,234",
  "10.2%",
  "(4.6)%",
  "–",
  "n/a",
  "",
);
const text = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.string({ maxLength: 12 }),
);
const row = fc.array(text, { minLength: 1, maxLength: 6 });

test("any rectangle of words and figures can be typed, and no value is no number", () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 3 }),
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.option(text),
      (header, rows, title) => {
        const found = {
          tables: [printedTable(title, header, rows)],
          prose: [],
          warnings: [],
        };
        for (const table of settleReadings(typeTables(found, "x"))) {
          for (const { cells } of table.rows) {
            expect(cells).toHaveLength(table.periods.length);
            for (const cell of cells) {
              expect(
                cell === null ||
                  cell.value === null ||
                  Number.isFinite(cell.value),
              ).toBe(true);
            }
          }
          for (const { of } of table.periods) {
            for (const column of of ?? [])
              expect(table.periods[column]).toBeDefined();
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("a table of thousands of rows is typed", () => {
  const rows = Array.from({ length: 4000 }, (_, index) =>
    index % 7 === 0
      ? ["Recoveries:"]
      : [`Silver ${String(index)} (g/t)`, "1,234", "1,200"],
  );
  const found = {
    tables: [printedTable("Production", [["", "Q4 2011", "Q4 2010"]], rows)],
    prose: [],
    warnings: [],
  };
  const [table] = settleReadings(typeTables(found, "x"));
  expect(table?.rows.length).toBe(
    rows.filter((cells) => cells.length > 1).length,
  );
});
