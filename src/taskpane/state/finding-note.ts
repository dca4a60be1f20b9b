import type { Severity } from "../../core/finding/finding";
import type { FindingState } from "../../host/excel/excel-host";

/** What a user made of a finding: kept in the sheet once the table is imported. */
export interface FindingNote {
  readonly state: FindingState;
  readonly reason: string;
}

/** A finding nobody has looked at yet. */
export const openNote: FindingNote = { state: "Open", reason: "" };

export const findingStates: readonly FindingState[] = [
  "Open",
  "Explained",
  "Immaterial",
];

export const severities: readonly Severity[] = ["high", "medium", "low"];

/** Which findings the list shows. */
export interface FindingFilter {
  readonly search: string;
  readonly severities: readonly Severity[];
  readonly states: readonly FindingState[];
}

/** Everything. */
export const noFilter: FindingFilter = {
  search: "",
  severities,
  states: findingStates,
};
