import type { ProductionTable } from "../../src/core/production/production-table";
import { productionTable, type TypedTable } from "./typed-table";

/** What a row measures, its unit, and its figures separated by blanks. */
export type PrintedRow = readonly [
  metric: string,
  unit: string,
  printed: string,
  entity?: string,
];

/** A table from rows of printed figures, separated by blanks; "–" is a dash. */
export function tableOf(
  periods: TypedTable["periods"],
  rows: readonly PrintedRow[],
  rest: Partial<ProductionTable> = {},
): ProductionTable {
  const typed = productionTable({
    periods,
    rows: rows.map(([metric, unit, text, entity]) => {
      const printed = text.trim().split(/\s+/);
      return {
        label: metric,
        metric,
        unit,
        entity: entity ?? null,
        printed,
        values: printed.map((figure) =>
          figure === "–" ? null : Number(figure.replace(/[,%]/g, "")),
        ),
      };
    }),
  });
  return { ...typed, ...rest };
}
