import type { SheetRole } from "../../core/plan/workbook-plan";

/** What the first cell of a sheet says about the import it belongs to. */
export interface SheetMarker {
  readonly id: string;
  readonly role: SheetRole;
  readonly source: string;
}

const roles: readonly SheetRole[] = [
  "reported",
  "rebuilt",
  "findings",
  "claims",
  "charts",
  "precision",
];

/** Finds the marker among the first cells of a sheet, wherever inserted rows and columns moved it; null without one. */
export function readMarker(
  cells: readonly (readonly unknown[])[],
): SheetMarker | null {
  for (const value of cells.flat()) {
    const match = /^assay:([^:]+):([a-z]+)(?::(.*))?$/s.exec(String(value));
    const role = roles.find((name) => name === match?.[2]);
    const id = match?.[1];
    if (role !== undefined && id !== undefined) {
      return { id, role, source: match?.[3] ?? "" };
    }
  }
  return null;
}
