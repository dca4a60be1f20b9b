import { monthSpan } from "../../production/period/calendar/month-span";
import { readPeriod } from "../../production/period/heading/read-period";
import type {
  Period,
  ProductionRow,
  ProductionTable,
} from "../../production/production-table";
import { nominalFigures, type RowFigures } from "./nominal-figures";

/** What a new table is for. Metals and concentrates by the names of `core/unit/metal`; periods as they will be headed. */
export interface TemplateSpec {
  readonly mine: string;
  readonly metals: readonly string[];
  /** Base metals that leave in a concentrate of their own; precious metals go into all of them. */
  readonly concentrates: readonly string[];
  /** Example: ["Total 2012", "Q4 2012", "Q3 2012"] */
  readonly periods: readonly string[];
}

/**
 * A table in the Bellekeno shape with figures that agree with one another: not to be shown, but for the relations that
 * a full table of this shape will have, and for the decimals that its figures are usually printed with.
 */
export function templateTable(spec: TemplateSpec): ProductionTable {
  const periods = spec.periods.map(templatePeriod);
  const months = periods.map(({ months: span }) =>
    span === null ? 1 : span[1] - span[0] + 1,
  );
  return {
    title: `${spec.mine} production`,
    entity: spec.mine,
    layout: "tab",
    periods,
    rows: nominalFigures(spec).map((row) => templateRow(row, months)),
    notes: [],
    warnings: [],
    span: null,
  };
}

function templatePeriod(label: string): Period {
  const words = readPeriod(label);
  return {
    label,
    kind: words?.kind ?? "other",
    year: words?.year ?? null,
    index: words?.index ?? null,
    of: null,
    months: words === null ? null : monthSpan(words, null),
    yearBasis: words?.isFiscal === true ? "unknown" : "calendar",
    entity: null,
  };
}

function templateRow(
  row: RowFigures,
  months: readonly number[],
): ProductionRow {
  return {
    label: row.label,
    path: row.path,
    entity: null,
    metric: row.metric,
    unit: row.unit,
    cells: months.map((count) => {
      const value = row.isSum ? row.figure * count : row.figure;
      const digits = value.toLocaleString("en-US", {
        minimumFractionDigits: row.decimals,
        maximumFractionDigits: row.decimals,
      });
      return {
        text: row.unit === "%" ? `${digits}%` : digits,
        kind: "number",
        value,
        decimals: row.decimals,
        span: null,
      };
    }),
    reason: "",
    why: [],
    footnotes: [],
  };
}
