import type { Severity } from "../finding/finding";
import type { CheckedRelation } from "../relation/relation";
import type { CheckSettings, Evidence } from "./check-settings";

/** How much a failed relation matters, from its relative gap, what it rests on, and how far beyond rounding it is. */
export function weighSeverity(
  failed: CheckedRelation,
  inflation: number,
  settings: CheckSettings,
): Severity {
  const evidence = evidenceOf(failed);
  const share =
    failed.gap / Math.max(Math.abs(failed.printed), Number.MIN_VALUE);
  if (inflation < settings.marginalInflation) return "low";
  if (failed.relation.identity === "change") {
    return failed.gap >= settings.misstatedPoints ? "medium" : "low";
  }
  if (share >= settings.highGap[evidence]) return "high";
  return share < settings.lowGap[evidence] ? "low" : "medium";
}

function evidenceOf({ relation }: CheckedRelation): Evidence {
  if (relation.route === "from concentrates") return "concentrates";
  const isFeed =
    relation.route === "from feed" || relation.route === "from metal produced";
  return isFeed ? "feed" : "arithmetic";
}
