/** What can be done with a metric of the vocabulary. */
export type MetricKind =
  "additive" | "grade" | "recovery" | "rate" | "balance" | "other";

const ADDITIVE = new Set([
  "material.mined.tonnes",
  "ore.mined.tonnes",
  "waste.mined.tonnes",
  "ore.processed.tonnes",
  "ore.placed.tonnes",
  "ore.stockpile_processed.tonnes",
  "ops.days",
]);

/** Whether figures of the metric add up over periods, average by weight, or neither. */
export function metricKind(metric: string): MetricKind {
  if (ADDITIVE.has(metric) || /^concentrate\.\w+\.tonnes$/.test(metric)) {
    return "additive";
  }
  if (/^(produced|sold)\./.test(metric)) return "additive";
  if (/^recovery\./.test(metric)) return "recovery";
  if (/\.grade\./.test(metric)) return "grade";
  if (/\.tpd$/.test(metric)) return "rate";
  if (/^ore\.stockpile\./.test(metric)) return "balance";
  return "other";
}

/** Metal equivalents, whose prices may change from period to period. */
export function isEquivalent(metric: string): boolean {
  return /_eq(\.|_|$)/.test(metric);
}

/** The metric of the tonnes that a grade is a grade of: `concentrate.lead.grade.silver` → `concentrate.lead.tonnes`. */
export function weightMetric(gradeMetric: string): string | null {
  const match = /^(.+)\.grade\.[^.]+$/.exec(gradeMetric);
  return match ? `${match[1]}.tonnes` : null;
}

/** The metal a recovery row is about, and the concentrate it goes to (null: to all). */
export function recoveryOf(
  metric: string,
): { readonly metal: string; readonly concentrate: string | null } | null {
  const match = /^recovery\.(\w+?)(?:\.in\.(\w+))?$/.exec(metric);
  const metal = match?.[1];
  return metal === undefined
    ? null
    : { metal, concentrate: match?.[2] ?? null };
}

/** The metal a production row counts, and the concentrate it is in; null for payable, attributable or equivalent metal. */
export function producedMetal(
  metric: string,
): { readonly metal: string; readonly concentrate: string | null } | null {
  const match = /^produced\.([a-z]+)(?:\.in\.([a-z]+))?$/.exec(metric);
  const metal = match?.[1];
  return metal === undefined
    ? null
    : { metal, concentrate: match?.[2] ?? null };
}
