import { saying, type Saying } from "../../phrase/saying";
import type { ClaimOutcome, ClaimType } from "../claim";
import { printedParts, type Basis, type Figure } from "../figure/figures";

/** What one claim comes to, before it is given its place. */
export interface Judgement {
  readonly type: ClaimType;
  readonly verdict: ClaimOutcome;
  readonly rebuiltVerdict: ClaimOutcome | null;
  readonly figures: readonly Figure[];
  /** Sentences that follow one on the other. */
  readonly explanation: readonly Saying[];
}

/** How a claim stands on one set of figures, with the arithmetic. */
export interface Standing {
  readonly outcome: ClaimOutcome;
  readonly detail: Saying;
}

/** Judges on the printed and, where any cell is rebuilt to another value, on the rebuilt figures, and explains both. */
export function judgeBoth(
  type: ClaimType,
  figures: readonly Figure[],
  judge: (basis: Basis) => Standing,
  notes: readonly Saying[] = [],
): Judgement {
  const printed = judge("printed");
  const isRebuilt = figures.some(({ rebuilt }) => rebuilt !== null);
  const rebuilt = isRebuilt ? judge("rebuilt") : null;
  return {
    type,
    verdict: printed.outcome,
    rebuiltVerdict: rebuilt?.outcome ?? null,
    figures: figures.flatMap(printedParts),
    explanation: [...explainBoth(printed, rebuilt), ...notes],
  };
}

/** A claim that the tables cannot decide, and why. */
export function notCheckable(
  type: ClaimType,
  reason: Saying,
  figures: readonly Figure[] = [],
): Judgement {
  return {
    type,
    verdict: "not-checkable",
    rebuiltVerdict: null,
    figures: figures.flatMap(printedParts),
    explanation: [saying("claim.notCheckable", { reason })],
  };
}

function explainBoth(
  printed: Standing,
  rebuilt: Standing | null,
): readonly Saying[] {
  const { outcome, detail } = printed;
  const first = saying(`claim.printed.${outcome}`, { detail });
  if (rebuilt === null) return [first];
  const also = rebuilt.outcome === outcome ? "rebuiltToo" : "rebuilt";
  const key = `claim.${also}.${rebuilt.outcome}` as const;
  return [first, saying(key, { detail: rebuilt.detail })];
}
