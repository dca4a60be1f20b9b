import type { Warning } from "../text/warning";

/** Reading warnings after which a figure may stand in another row or column than the print has it, or be no figure of it. */
const UNSURE: ReadonlySet<string> = new Set([
  "cells-run-together",
  "cells-unclear",
  "columns-unclear",
  "column-by-column",
  "headings-lost",
  "headings-unclear",
  "blank-cell-lost",
]);

/** Whether a table's warnings say that its cells or columns may have been misread. */
export function isUnsureReading(
  table: { readonly warnings: readonly Warning[] } | undefined,
): boolean {
  return table?.warnings.some(({ code }) => UNSURE.has(code)) ?? false;
}
