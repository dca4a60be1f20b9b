import type { ReleaseInput } from "../services";

/** What the user did in the painted first step before the pane's own code was there. */
export interface EarlyActs {
  /** All that was painted: it goes when the pane takes over. */
  readonly painted: HTMLElement;
  /** The buttons pressed, in their order. */
  readonly pressed: HTMLElement[];
  pasted: Extract<ReleaseInput, { kind: "paste" }> | null;
  /** Dropped, or chosen. */
  files: readonly File[];
  /** Keeps no more. */
  readonly stop: () => void;
}

declare global {
  interface Window {
    assayEarly?: EarlyActs;
  }
}
