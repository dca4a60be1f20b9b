import { wordSaying } from "../../../core/phrase/word-saying";
import type { UncheckableRelation } from "../../../core/relation/relation";
import { paneWording, type Words } from "../pane-wording";

/** Why relations cannot be checked, in the user's language, the commonest reason first. */
export function countReasons(
  relations: readonly UncheckableRelation[],
  words: Words,
): readonly { readonly reason: string; readonly count: number }[] {
  const wording = paneWording(words);
  const counts = new Map<string, number>();
  for (const { why } of relations) {
    const reason = wordSaying(why, wording);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count);
}
