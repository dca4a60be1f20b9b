import {
  nameRow,
  type LabelledTable,
} from "../../../src/core/report/labelled-table";

const rowOf = (label: string, ...path: readonly string[]) => ({
  label,
  path,
  entity: null,
  unit: null,
  cells: [],
});

const tableOf = (rows: LabelledTable["rows"]): LabelledTable => ({
  title: null,
  entity: null,
  warnings: [],
  periods: [],
  rows,
});

test.each([
  [
    "an unlabelled total is named once after its heading, where the name is repeated",
    [rowOf("", "Ore milled:"), rowOf("Ore milled"), rowOf("Ore mined")],
    "Ore milled",
  ],
  [
    "and told apart by the heading above that one",
    [rowOf("", "Campo Morado", "Ore milled"), rowOf("", "Topia", "Ore milled")],
    "Campo Morado: Ore milled",
  ],
  [
    "a label that repeats its heading is not said twice",
    [rowOf("Silver", "Grades", "Silver"), rowOf("Silver", "Metal", "Silver")],
    "Grades: Silver",
  ],
  [
    "a label that stands once needs no heading",
    [rowOf("Silver", "Grades"), rowOf("Lead", "Grades")],
    "Silver",
  ],
])("%s", (_what, rows, name) => {
  expect(nameRow([tableOf(rows)], { table: 0, row: 0, column: 0 })).toBe(name);
});
