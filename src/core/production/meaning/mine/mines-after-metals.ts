import { opensWithTotal } from "../../../table/total-label";
import type { LabelWords } from "../../words/read-label";
import { isBareMetal, isNamedAfterMetal } from "../heading/heading-stack";
import { isName } from "../metric/row-words";

const OF_ALL = /^(?:all|other)\b/;

/**
 * The row labels that name mines although a metal is in them: "Cobalt Hill", "Silver Queen" in a table of mines. A table of
 * metals ("Copper Cathode", "Gold") has no such rows.
 */
export function minesAfterMetals(
  labels: readonly LabelWords[],
): ReadonlySet<string> {
  const bare = labels.filter(isBareMetal);
  const names = labels.filter(isName);
  const areMines =
    bare.every(isNamedAfterMetal) &&
    names.some(
      ({ folded }) => !OF_ALL.test(folded) && !opensWithTotal(folded),
    ) &&
    (bare.length + names.length) * 2 >= labels.length;
  return new Set(areMines ? bare.map(({ label }) => label) : []);
}

/** The words of a label without the metal, where it is the name of a mine. */
export function asMine(words: LabelWords): LabelWords {
  return { ...words, metals: [] };
}
