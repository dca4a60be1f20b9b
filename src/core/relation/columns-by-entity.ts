import type { ActualColumn } from "./table-index";

/** Columns grouped by the mine they belong to, where mines stand side by side. */
export function columnsByEntity(
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
