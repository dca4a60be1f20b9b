import type { PlanInput } from "./plan-input";

/**
 * Names an import by what was imported: the same release gives the same name, another figure another one.
 * Source: FNV-1a, 32 bit, twice with different beginnings. Not a security measure.
 */
export function importId(input: PlanInput): string {
  const figures = input.tables.map((table) => [
    table.periods.map(({ label }) => label),
    table.rows.map((row) => [
      row.label,
      row.cells.map((cell) => cell?.text ?? null),
    ]),
  ]);
  const text = JSON.stringify([input.source.name, figures]);
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}`.slice(0, 12);
}

function hash(text: string, start: number): string {
  let held = start;
  for (let at = 0; at < text.length; at += 1) {
    held = Math.imul(held ^ text.charCodeAt(at), 0x01000193);
  }
  return (held >>> 0).toString(16).padStart(8, "0");
}
