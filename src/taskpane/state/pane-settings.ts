import {
  defaultSettings as defaultCheckSettings,
  type CheckSettings,
} from "../../core/check/check-settings";
import {
  defaultClaimSettings,
  type ClaimSettings,
} from "../../core/claim/claim-settings";
import { fieldOf, readJson } from "./read-json";

/** The thresholds that a user can move: shares of the figure, 0 to 1. */
export type ThresholdId =
  | "blunt"
  | "highArithmetic"
  | "highConcentrates"
  | "highFeed"
  | "nearly"
  | "approximately"
  | "worded"
  | "significant";

export type Thresholds = Readonly<Record<ThresholdId, number>>;

/** How an import writes Rebuilt: arithmetic that lives without the add-in, or its worksheet functions. */
export type FormulaStyle = "plain" | "functions";

/** What a user has chosen for every release. */
export interface PaneSettings {
  readonly thresholds: Thresholds;
  readonly formulas: FormulaStyle;
  /** Whether corrections of rows are kept on this machine and laid over the next release of the same mine. */
  readonly remembersCorrections: boolean;
}

/** The thresholds as core states them. */
export const defaultThresholds: Thresholds = {
  blunt: defaultCheckSettings.bluntHalfWidth,
  highArithmetic: defaultCheckSettings.highGap.arithmetic,
  highConcentrates: defaultCheckSettings.highGap.concentrates,
  highFeed: defaultCheckSettings.highGap.feed,
  nearly: defaultClaimSettings.nearlyWithin,
  approximately: defaultClaimSettings.approximatelyWithin,
  worded: defaultClaimSettings.wordedWithin,
  significant: defaultClaimSettings.significantFrom,
};

/** Nothing moved, nothing kept. */
export const defaultPaneSettings: PaneSettings = {
  thresholds: defaultThresholds,
  formulas: "plain",
  remembersCorrections: false,
};

export const thresholdIds: readonly ThresholdId[] = [
  "blunt",
  "highArithmetic",
  "highConcentrates",
  "highFeed",
  "nearly",
  "approximately",
  "worded",
  "significant",
];

/** The thresholds as core takes them. */
export function examineSettings(thresholds: Thresholds): {
  readonly check: CheckSettings;
  readonly claim: ClaimSettings;
} {
  const { blunt, nearly, approximately, worded, significant } = thresholds;
  return {
    check: {
      ...defaultCheckSettings,
      bluntHalfWidth: blunt,
      highGap: {
        arithmetic: thresholds.highArithmetic,
        concentrates: thresholds.highConcentrates,
        feed: thresholds.highFeed,
      },
    },
    claim: {
      ...defaultClaimSettings,
      nearlyWithin: nearly,
      approximatelyWithin: approximately,
      wordedWithin: worded,
      significantFrom: significant,
    },
  };
}

/** A share as a threshold can be: more than nothing, at most the whole figure. */
export function isThreshold(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= 1;
}

/** Settings from the text that was kept of them; whatever cannot be used stands at its default. */
export function parseSettings(text: string | null): PaneSettings {
  const read = readJson(text);
  const kept = fieldOf(read, "thresholds");
  return {
    thresholds: thresholdIds.reduce((thresholds, id) => {
      const value = fieldOf(kept, id);
      return isThreshold(value) ? { ...thresholds, [id]: value } : thresholds;
    }, defaultThresholds),
    formulas: fieldOf(read, "formulas") === "functions" ? "functions" : "plain",
    remembersCorrections: fieldOf(read, "remembersCorrections") === true,
  };
}
