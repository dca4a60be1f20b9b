import type { UncheckableRelation } from "../../../core/relation/relation";

/** Why relations cannot be checked, the commonest reason first. */
export function countReasons(
  relations: readonly UncheckableRelation[],
): readonly { readonly reason: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { reason } of relations)
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count);
}
