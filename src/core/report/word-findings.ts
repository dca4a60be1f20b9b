import type { UnwordedFinding } from "../finding/finding";
import type { Relation } from "../relation/relation";
import type { LabelledTable } from "./labelled-table";
import { wordFinding, type FindingWords } from "./word-finding";
import { englishWording, type Wording } from "../phrase/wording";

/** Gives every finding its words in a language; one whose relation is not at hand has none and is left out. */
export function wordFindings<T extends UnwordedFinding>(
  findings: readonly T[],
  tables: readonly LabelledTable[],
  relations: readonly Relation[],
  wording: Wording = englishWording,
): readonly (T & FindingWords)[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return findings.flatMap((finding) => {
    const relation = byId.get(finding.relation);
    return relation
      ? [
          {
            ...finding,
            ...wordFinding(finding, { ...relation, tables }, wording),
          },
        ]
      : [];
  });
}
