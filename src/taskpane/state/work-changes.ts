import type { PaneAction } from "./pane-action";
import type { PaneState } from "./pane-state";

/** Whether this is the work that is waited for: an answer to any other comes too late. */
export function isCurrent(state: PaneState, id: number): boolean {
  return state.work?.id === id;
}

/** The pane without this work under way. */
export function endWork(state: PaneState, id: number): PaneState {
  return isCurrent(state, id) ? { ...state, work: null } : state;
}

/** The pane with the work this far on. */
export function withProgress(
  state: PaneState,
  { id, kind, progress }: Extract<PaneAction, { type: "work-progressed" }>,
): PaneState {
  return state.work?.id === id
    ? { ...state, work: { ...state.work, kind, progress } }
    : state;
}
