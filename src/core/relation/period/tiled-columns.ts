import { tilePeriod } from "../../production/period/calendar/tile-period";
import type { ActualColumn } from "../table-index";

/** A column, and the ways in which others of its mine make up its period; none where they do not. */
export interface TiledColumn {
  readonly total: ActualColumn;
  readonly tilings: readonly (readonly ActualColumn[])[];
}

/** All columns, mine by mine, each with what makes up its period. */
export function tiledColumns(
  columns: readonly ActualColumn[],
): readonly TiledColumn[] {
  return byMine(columns).flatMap((own) =>
    own.map((total) => ({
      total,
      tilings: total.months === null ? [] : tilePeriod(total.months, own),
    })),
  );
}

function byMine(
  columns: readonly ActualColumn[],
): readonly (readonly ActualColumn[])[] {
  const groups = new Map<string | null, ActualColumn[]>();
  for (const column of columns) {
    const held = groups.get(column.entity) ?? [];
    held.push(column);
    groups.set(column.entity, held);
  }
  return [...groups.values()];
}
