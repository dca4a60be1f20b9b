import type { Services } from "../services";
import type { PaneSettings } from "../state/pane-settings";
import type { WorkTools } from "./run-work";

/** What a command needs of the pane. */
export interface CommandTools extends WorkTools {
  readonly services: Services;
  readonly settings: PaneSettings;
}

/** The pane's tools as they are when a command runs. */
export type LatestTools = { readonly current: CommandTools };
