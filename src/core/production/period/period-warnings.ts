import { saying } from "../../phrase/saying";
import { warn, type Warning } from "../../text/warning";
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
    warnings.push(
      warn(
        "period-unknown",
        saying("warning.periodUnknown", { count: unknown.length }),
      ),
    );
  }
  if (undated.length > 0) {
    warnings.push(warn("year-unknown", saying("warning.yearUnknown")));
  }
  const past = periods.filter(({ kind }) => !/^(?:change|other)/.test(kind));
  const names = new Set(
    past.map(({ kind, year, index, entity }) =>
      [kind, year, index, entity].join("/"),
    ),
  );
  if (past.length > 1 && names.size === 1) {
    warnings.push(warn("period-repeated", saying("warning.periodRepeated")));
  }
  return warnings;
}
