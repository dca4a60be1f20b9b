import { createContext, useContext } from "react";
import type { LabelKey } from "../labels/english";
import type { PhraseValues } from "../../core/phrase/phrase";
import type { Engine } from "../services";
import type { PaneAction } from "../state/pane-action";
import type { PaneState } from "../state/pane-state";
import type { PaneCommands } from "../commands/pane-commands";

/** What every part of the pane may use: the state, the words of the user's language, and what can be done. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly commands: PaneCommands;
  readonly drawPage: Engine["drawPage"];
  readonly locale: string;
  readonly say: (key: LabelKey, values?: PhraseValues) => string;
  readonly inExcel: boolean;
}

const PaneContext = createContext<Pane | null>(null);

/** Hands the pane to its parts. */
export const PaneProvider = PaneContext.Provider;

/** The pane around a component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null)
    throw new Error("expected a PaneProvider around the component, got none");
  return pane;
}
