import type {
  Period,
  PeriodKind,
  ProductionCell,
  ProductionTable,
} from "../../src/core/production/production-table";
import type { UnitId } from "../../src/core/unit/unit";

/** A hand-typed table as the corpus keeps it: printed strings, metrics and units. */
export interface TypedTable {
  readonly title?: string | null;
  readonly entity?: string | null;
  readonly periods: readonly {
    readonly label: string;
    readonly kind: string;
    readonly year?: number | null;
    readonly index?: number | null;
    readonly of?: readonly [number, number] | null;
  }[];
  readonly rows: readonly {
    readonly label: string;
    readonly metric: string | null;
    readonly unit: string | null;
    readonly values: readonly (number | null)[];
    readonly printed: readonly string[];
    readonly path?: readonly string[];
    readonly entity?: string | null;
  }[];
}

/** Builds the production table that a perfect reader would return for a hand-typed one. */
export function productionTable(typed: TypedTable): ProductionTable {
  return {
    title: typed.title ?? null,
    entity: typed.entity ?? null,
    layout: "tab",
    periods: typed.periods.map(toPeriod),
    rows: typed.rows.map((row) => ({
      label: row.label,
      path: row.path ?? [],
      entity: row.entity ?? null,
      metric: row.metric,
      unit: row.unit as UnitId | null,
      cells: row.values.map((value, column) =>
        toCell(row.printed[column] ?? "", value),
      ),
      reason: "typed by hand",
      why: [],
      footnotes: [],
    })),
    notes: [],
    warnings: [],
    span: null,
  };
}

function toCell(text: string, value: number | null): ProductionCell {
  const fraction = /\.(\d+)/.exec(text)?.[1] ?? "";
  return {
    text,
    kind: value === null ? "dash" : "number",
    value,
    decimals: fraction.length,
    span: null,
  };
}

function toPeriod(period: TypedTable["periods"][number]): Period {
  const year = period.year ?? null;
  const index = period.index ?? null;
  const kind = period.kind as PeriodKind;
  return {
    label: period.label,
    kind,
    year,
    index,
    of: period.of ?? null,
    months: year === null ? null : monthsOf(kind, year, index),
    yearBasis: "calendar",
    entity: null,
  };
}

function monthsOf(
  kind: PeriodKind,
  year: number,
  index: number | null,
): readonly [number, number] | null {
  const length = { quarter: 3, half: 6, month: 1, year: 12, "nine-months": 9 }[
    kind as string
  ];
  if (length === undefined) return null;
  const first = year * 12 + length * ((index ?? 1) - 1);
  return [first, first + length - 1];
}
