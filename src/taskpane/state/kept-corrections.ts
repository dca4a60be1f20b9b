import type { Correction } from "../../core/production/correction";
import type {
  ProductionRow,
  ProductionTable,
} from "../../core/production/production-table";
import type { UnitId } from "../../core/unit/unit";
import { unitChoices } from "../view/table/unit-choices";
import { fieldOf, readJson } from "./read-json";

/** What was corrected in the rows of one mine's table, by the row's own words. */
export type KeptRows = Readonly<
  Record<string, readonly RowCorrection[] | undefined>
>;

type RowCorrection =
  | { readonly kind: "metric"; readonly metric: string | null }
  | { readonly kind: "unit"; readonly unit: UnitId | null }
  | { readonly kind: "skip-row" };

/**
 * Names the tables that share corrections: those about one mine or company, or, where the table names none, those with
 * the same rows.
 */
export function keptKey(table: ProductionTable): string {
  return table.entity ?? table.rows.map(rowKey).join("|");
}

/** The row corrections of one table, to be kept. Columns are not: the next release has other periods. */
export function keepRows(
  table: ProductionTable,
  at: number,
  corrections: readonly Correction[],
): KeptRows {
  const kept: Record<string, readonly RowCorrection[]> = {};
  for (const correction of corrections) {
    if (correction.table !== at || !("row" in correction)) continue;
    const row = table.rows[correction.row];
    if (row === undefined) continue;
    const key = rowKey(row);
    const before = kept[key] ?? [];
    if (correction.kind === "metric")
      kept[key] = [...before, { kind: "metric", metric: correction.metric }];
    if (correction.kind === "unit")
      kept[key] = [...before, { kind: "unit", unit: correction.unit }];
    if (correction.kind === "skip-row")
      kept[key] = [...before, { kind: "skip-row" }];
  }
  return kept;
}

/** Kept corrections for the rows of another table that read the same. */
export function applyKept(
  table: ProductionTable,
  at: number,
  kept: KeptRows,
): readonly Correction[] {
  return table.rows.flatMap((row, index) =>
    (kept[rowKey(row)] ?? []).map((correction): Correction => ({
      ...correction,
      table: at,
      row: index,
    })),
  );
}

/** Kept rows from the text that was kept of them; what is no correction is left out. */
export function parseKept(text: string | null): KeptRows {
  const read = readJson(text);
  if (typeof read !== "object" || read === null) return {};
  return Object.fromEntries(
    Object.entries(read).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.flatMap(asCorrection) : [],
    ]),
  );
}

function asCorrection(value: unknown): readonly RowCorrection[] {
  const kind = fieldOf(value, "kind");
  const metric = fieldOf(value, "metric");
  if (kind === "metric" && (metric === null || typeof metric === "string"))
    return [{ kind, metric }];
  if (kind === "skip-row") return [{ kind }];
  if (kind !== "unit") return [];
  const unit = fieldOf(value, "unit");
  const known = unitChoices.find((choice) => choice === unit);
  return known || unit === null ? [{ kind, unit: known ?? null }] : [];
}

/** A row by its own words, headings and entity included. */
function rowKey({ entity, path, label }: ProductionRow): string {
  return [entity ?? "", ...path, label].join(" › ");
}
