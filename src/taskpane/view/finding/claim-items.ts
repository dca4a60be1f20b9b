import type { ClaimVerdict } from "../../../core/claim/claim";

export type ClaimGroupId =
  "flipped" | "false" | "undecided" | "true" | "not-checkable";

export interface ClaimGroup {
  readonly id: ClaimGroupId;
  readonly claims: readonly ClaimVerdict[];
}

const order: readonly ClaimGroupId[] = [
  "flipped",
  "false",
  "undecided",
  "true",
  "not-checkable",
];

/** The claims by what a reader does about them: those that hold only on the printed figures come first. */
export function groupClaims(
  claims: readonly ClaimVerdict[],
): readonly ClaimGroup[] {
  return order
    .map((id) => ({
      id,
      claims: claims.filter((claim) => groupOf(claim) === id),
    }))
    .filter((group) => group.claims.length > 0);
}

/** The claims that hold on the printed figures and not on the rebuilt ones. */
export function flippedClaims(
  claims: readonly ClaimVerdict[],
): readonly ClaimVerdict[] {
  return claims.filter((claim) => groupOf(claim) === "flipped");
}

function groupOf({ verdict, rebuiltVerdict }: ClaimVerdict): ClaimGroupId {
  return verdict === "true" && rebuiltVerdict === "false" ? "flipped" : verdict;
}
