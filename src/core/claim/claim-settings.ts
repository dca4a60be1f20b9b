/** Limits that no standard fixes; the house's defaults, stated here once and open to change. */
export interface ClaimSettings {
  /** "nearly X" holds from X less this share up to X, "just over X" from X up to as much more. */
  readonly nearlyWithin: number;
  /** "approximately X" holds weakly within this share of X. */
  readonly approximatelyWithin: number;
  /** A growth or a share in words ("doubled", "a third") holds within this share of itself. */
  readonly wordedWithin: number;
  /** "slight" holds up to this growth, and loosely up to the next. */
  readonly slightUpTo: number;
  readonly slightAtMost: number;
  /** "significant" holds from this growth on. */
  readonly significantFrom: number;
}

export const defaultClaimSettings: ClaimSettings = {
  nearlyWithin: 0.05,
  approximatelyWithin: 0.05,
  wordedWithin: 0.1,
  slightUpTo: 0.05,
  slightAtMost: 0.1,
  significantFrom: 0.1,
};
