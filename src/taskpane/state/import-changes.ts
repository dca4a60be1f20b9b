import type { PaneState } from "./pane-state";

/** The pane without an import among the earlier ones. */
export function withoutEarlier(state: PaneState, id: string | null): PaneState {
  return {
    ...state,
    earlier: state.earlier.filter((written) => written.id !== id),
  };
}

/** The sheets of an import before this one stay in the workbook, and stay listed. */
export function withEarlier(state: PaneState, release: number): PaneState {
  const before = state.releases.find(({ id }) => id === release)?.written;
  return before ? { ...state, earlier: [...state.earlier, before] } : state;
}

/** Id of the import that a release has in the workbook, or null. */
export function writtenId(
  { releases }: PaneState,
  { release }: { readonly release: number },
): string | null {
  return releases.find(({ id }) => id === release)?.written?.id ?? null;
}
