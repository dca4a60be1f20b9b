import { cellKey } from "../../expression/expression-cells";
import type { Severity, UnwordedFinding } from "../../finding/finding";
import type { ProductionTable } from "../../production/production-table";
import type { CheckedRelation } from "../../relation/relation";
import { relationCells } from "../balance/balance-relations";
import type { Root } from "../roots/root";
import { findingAbout } from "./finding-about";

/** Failed relations that are no root of their own, each with the roots behind it. */
export function propagatedFindings(
  checked: readonly CheckedRelation[],
  roots: readonly Root[],
  rootFindings: readonly UnwordedFinding[],
  tables: readonly ProductionTable[],
): readonly UnwordedFinding[] {
  const mains = new Set(roots.map(({ main }) => main));
  const feeding = rootsBySum(roots);
  return checked.flatMap((each): readonly UnwordedFinding[] => {
    if (each.outcome !== "fails" || mains.has(each)) return [];
    const because = rootsBehind(each, roots, feeding);
    return [
      {
        ...findingAbout(each, tables),
        severity: worstOf(because.flatMap((at) => rootFindings[at] ?? [])),
        role: "propagated",
        because,
        suspects: [],
        repair: null,
      },
    ];
  });
}

function worstOf(findings: readonly UnwordedFinding[]): Severity {
  const severities = findings.map(({ severity }) => severity);
  if (severities.includes("high")) return "high";
  return severities.includes("medium") ? "medium" : "low";
}

/** Roots by index. */
type Roots = ReadonlySet<number>;

/** By the figure that a root's relation is about: the roots whose cell takes part in that relation. */
function rootsBySum(roots: readonly Root[]): ReadonlyMap<number, Roots> {
  const byCulprit = new Map(
    roots.flatMap(({ culprit }, at) =>
      culprit === null ? [] : [[culprit, at] as const],
    ),
  );
  const bySum = new Map<number, Set<number>>();
  for (const { main } of roots) {
    const sum = cellKey(main.relation.subject);
    const held = bySum.get(sum) ?? new Set<number>();
    for (const cell of relationCells(main.relation)) {
      const root = byCulprit.get(cell);
      if (root !== undefined) held.add(root);
    }
    bySum.set(sum, held);
  }
  return bySum;
}

/** Roots that explain the relation directly, then roots whose cell is summed into one of its figures. */
function rootsBehind(
  failed: CheckedRelation,
  roots: readonly Root[],
  bySum: ReadonlyMap<number, Roots>,
): readonly number[] {
  const direct = roots.flatMap((root, at) =>
    root.failed.includes(failed) ? [at] : [],
  );
  const fed = relationCells(failed.relation)
    .flatMap((cell) => [...(bySum.get(cell) ?? [])])
    .sort((a, b) => a - b);
  return [...new Set([...direct, ...fed])];
}
