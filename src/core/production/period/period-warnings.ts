import type { Warning } from "../../text/warning";
import type { Period } from "../production-table";

/** What a reader should confirm about the periods of a table's columns: unknown ones, ones without a year, all the same. */
export function periodWarnings(periods: readonly Period[]): readonly Warning[] {
  const unknown = periods.filter(({ kind }) => kind === "other");
  const undated = periods.filter(
    ({ kind, year }) =>
      year === null && !kind.startsWith("change") && kind !== "other",
  );
  const warnings: Warning[] = [];
  if (unknown.length > 0) {
    warnings.push({
      code: "period-unknown",
      message: `The period of ${unknown.length === 1 ? "one column" : `${unknown.length} columns`} cannot be read from the header. Choose it before comparing columns.`,
    });
  }
  if (undated.length > 0) {
    warnings.push({
      code: "year-unknown",
      message:
        "The header names quarters or months without a year. Choose the year.",
    });
  }
  const past = periods.filter(({ kind }) => !/^(?:change|other)/.test(kind));
  const names = new Set(
    past.map(({ kind, year, index, entity }) =>
      [kind, year, index, entity].join("/"),
    ),
  );
  if (past.length > 1 && names.size === 1) {
    warnings.push({
      code: "period-repeated",
      message:
        "All columns were read as the same period. Choose the period of each.",
    });
  }
  return warnings;
}
