import type { Finding, Repair, Suspect } from "../../../finding/finding";
import { figureName } from "../../figure-names";
import type { PlanContext } from "../../plan-context";

/** What stands behind a finding, in words: the repair that makes it tie, or the figures to look at first. */
export function likelyCause(context: PlanContext, finding: Finding): string {
  const { repair, because } = finding;
  if (repair) return repairWords(context, finding.table, repair);
  if (because.length > 0) {
    return `Follows from No ${because.map((index) => index + 1).join(", ")}`;
  }
  return suspectWords(context, finding.table, finding.suspects);
}

function repairWords(
  context: PlanContext,
  table: number,
  repair: Repair,
): string {
  const name = figureName(context, { table, ...repair });
  return `${name}: printed ${repair.from}, ${repair.to} would tie (${repair.edit})`;
}

/** Suspects that nothing tells apart share one score; more than three would say nothing. */
function suspectWords(
  context: PlanContext,
  table: number,
  suspects: readonly Suspect[],
): string {
  const [first] = suspects;
  if (!first) return "";
  const likeliest = suspects.filter(
    (suspect) => suspect.score >= first.score * (1 - 1e-9),
  );
  const names = likeliest
    .slice(0, 3)
    .map((suspect) => figureName(context, { table, ...suspect }));
  const more = likeliest.length > 3 ? ` or ${likeliest.length - 3} more` : "";
  return `Look first at ${names.join(" or ")}${more}`;
}
