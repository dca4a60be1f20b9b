import type { UncheckableRelation } from "../../../relation/relation";
import { textCell } from "../../cell/cell-plan";
import { periodLabel, rowName } from "../../figure-names";
import type { PlanContext } from "../../plan-context";
import { labelColumn } from "../reported/reported-layout";
import { routeColumn } from "./rebuilt-layout";
import type { CellPlan } from "../../workbook-plan";

/** What cannot be checked and why, under the rebuilt tables; never shown as a pass. */
export function uncheckableCells(context: PlanContext): readonly CellPlan[] {
  const { uncheckable } = context.input;
  if (uncheckable.length === 0) return [];
  const first = context.rebuilt.end;
  const lines = groupedReasons(context);
  return [
    textCell(
      { row: first, column: labelColumn },
      "Cannot be checked",
      "section",
    ),
    ...lines.flatMap(([figure, reason], index) => [
      textCell(
        { row: first + 1 + index, column: labelColumn },
        figure,
        "small",
      ),
      textCell(
        { row: first + 1 + index, column: routeColumn },
        reason,
        "small",
      ),
    ]),
  ];
}

/** One line per row and reason, with the periods it holds for. */
function groupedReasons(
  context: PlanContext,
): readonly (readonly [figure: string, reason: string])[] {
  const groups = new Map<string, UncheckableRelation[]>();
  for (const relation of context.input.uncheckable) {
    const { subject, reason } = relation;
    const key = `${subject.table}/${subject.row}/${reason}`;
    const held = groups.get(key) ?? [];
    held.push(relation);
    groups.set(key, held);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const labels = group.map(({ subject }) => periodLabel(context, subject));
    const figure = rowName(context, first.subject);
    return [
      [figure, `${first.reason} (${unique(labels).join(", ")})`] as const,
    ];
  });
}

function unique(labels: readonly string[]): readonly string[] {
  return [...new Set(labels)];
}
