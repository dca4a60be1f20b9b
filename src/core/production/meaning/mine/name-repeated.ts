import { saying } from "../../../phrase/saying";
import { warn, type Warning } from "../../../text/warning";
import type { ProductionRow } from "../../production-table";
import { nameIn } from "./entity-in-title";

/**
 * Rows that came out as the same metric get the mines that their labels name: "Copper production – Cozamin", "Copper
 * production – Minto". Rows that name none stay as they are.
 */
export function nameRepeated(
  rows: readonly ProductionRow[],
): readonly ProductionRow[] {
  const named = new Map<ProductionRow, string>();
  for (const group of repeatedRows(rows)) {
    const names = group.map(({ label }) => nameIn(label));
    const distinct = new Set(names);
    if (distinct.size < 2 || distinct.size < names.length - 1) continue;
    for (const [index, row] of group.entries()) {
      const name = names[index];
      if (name) named.set(row, name);
    }
  }
  return rows.map((row) => {
    const entity = named.get(row);
    return entity === undefined ? row : { ...row, entity };
  });
}

/** A warning where rows of one mine still came out as the same metric. */
export function repeatedWarnings(
  rows: readonly ProductionRow[],
): readonly Warning[] {
  const [first] = repeatedRows(rows);
  if (first === undefined) return [];
  const labels = first.map(({ label }) => `"${label}"`).slice(0, 3);
  return [
    warn(
      "metric-repeated",
      saying("warning.metricRepeated", {
        rows: { items: labels, joint: "list.plain" },
      }),
    ),
  ];
}

function repeatedRows(
  rows: readonly ProductionRow[],
): readonly (readonly ProductionRow[])[] {
  const groups = new Map<string, ProductionRow[]>();
  for (const row of rows) {
    const isBlank = row.cells.every((cell) => cell?.value == null);
    if (row.metric === null || isBlank) continue;
    // One amount in two units is no repetition.
    const key = [row.metric, row.unit ?? "", row.entity ?? "", ...row.path];
    const name = key.join("\n");
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
