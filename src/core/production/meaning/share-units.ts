import { saying } from "../../phrase/saying";
import type { UnitId } from "../../unit/unit";
import { readBecause } from "../read-because";
import type { TypedRow } from "./type-row";

/** Rows that are printed in one unit throughout a table: tonnages of ore and rock, and metal of one kind of unit. */
function familyOf(metric: string | null): string | null {
  if (metric === null) return null;
  if (/^(?:ore|waste|material)\..*\.tonnes$/.test(metric)) return "rock";
  if (/\.grade\.(?:silver|gold)/.test(metric))
    return metric.replace(/^.*\.grade\./, "grade ");
  if (/^(?:produced|sold)\./.test(metric)) return metric.split(".")[1] ?? null;
  return null;
}

/** A row that prints no unit takes the one its kind is printed in elsewhere in the table, where there is just one. */
export function shareUnits(typed: readonly TypedRow[]): readonly TypedRow[] {
  const units = new Map<string, Set<UnitId>>();
  for (const { row, isUnitAssumed } of typed) {
    const family = familyOf(row.metric);
    if (family === null || row.unit === null || isUnitAssumed) continue;
    units.set(family, (units.get(family) ?? new Set()).add(row.unit));
  }
  return typed.map((entry) => {
    const shared = units.get(familyOf(entry.row.metric) ?? "");
    const [unit] = shared?.size === 1 ? [...shared] : [];
    if (!entry.isUnitAssumed || unit === undefined) return entry;
    const why = entry.row.why.map((reason) =>
      reason.key === "unit.none" ? saying("unit.kind") : reason,
    );
    return {
      ...entry,
      row: { ...entry.row, unit, ...readBecause(why) },
      warnings: entry.warnings.filter(({ code }) => code !== "unit-unknown"),
    };
  });
}
