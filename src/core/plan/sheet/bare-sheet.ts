import type { SheetPlan } from "../workbook-plan";

/** What most sheets do without; heights follow from the cells when all are planned. */
export const bareSheet = {
  hiddenRows: [],
  heights: [],
  freeze: { rows: 0, columns: 0 },
  rules: [],
  tables: [],
  charts: [],
  choices: [],
  names: [],
} as const satisfies Partial<SheetPlan>;

/** A long table keeps its head in sight; of several only the columns stay. */
export function frozenHead(
  firstRows: readonly number[],
  columns: number,
): SheetPlan["freeze"] {
  const [only, another] = firstRows;
  return { rows: another === undefined ? (only ?? 0) : 0, columns };
}
