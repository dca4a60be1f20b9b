import type { ClaimVerdict } from "../claim/claim";
import { wrapText } from "./wrap-text";

/** The sentences of the release by verdict, those that hold on the printed figures only first. */
export function reportClaims(
  claims: readonly ClaimVerdict[],
  width: number,
): readonly string[] {
  const isFlipped = (claim: ClaimVerdict) =>
    claim.verdict === "true" && claim.rebuiltVerdict === "false";
  const groups: readonly (readonly [string, readonly ClaimVerdict[]])[] = [
    ["True as printed, false on the rebuilt figures", claims.filter(isFlipped)],
    ["False as printed", claims.filter(({ verdict }) => verdict === "false")],
    [
      "True",
      claims.filter((claim) => claim.verdict === "true" && !isFlipped(claim)),
    ],
    ["Undecided", claims.filter(({ verdict }) => verdict === "undecided")],
    [
      "Not checkable",
      claims.filter(({ verdict }) => verdict === "not-checkable"),
    ],
  ];
  return groups.flatMap(([title, own]) =>
    own.length === 0
      ? []
      : [
          `${title} (${own.length})`,
          ...own.flatMap((claim) => describe(claim, width)),
          "",
        ],
  );
}

function describe(claim: ClaimVerdict, width: number): readonly string[] {
  const text = claim.text.replace(/\s+/g, " ").trim();
  return [
    ...wrapText(`  “${text}”`, width, "   "),
    ...wrapText(`     ${claim.message}`, width, "     "),
  ];
}
