import { carryNotes } from "./carry-notes";
import type { PaneAction } from "./pane-action";
import type { PaneState, Release } from "./pane-state";
import { isSameLayout } from "./reading-places";

type Examined = Extract<PaneAction, { type: "release-examined" }>;

/** The pane with a release that was just examined on show. */
export function withRelease(
  state: PaneState,
  { id, document, asRead, corrections, examination }: Examined,
): PaneState {
  const release: Release = {
    id,
    document,
    examination,
    asRead,
    corrections,
    table: 0,
    shown: null,
    plan: null,
    written: null,
    stale: null,
    selected: null,
    open: [],
    notes: {},
  };
  return {
    ...state,
    work: null,
    releases: [release, ...state.releases],
    current: id,
  };
}

type Corrected = Extract<PaneAction, { type: "release-corrected" }>;

/** Where rows or columns moved, what was kept by their places moves along or goes. */
export function corrected(
  release: Release,
  { corrections, examination, stale }: Corrected,
): Release {
  const next: Release = {
    ...release,
    corrections,
    examination,
    plan: null,
    stale: release.written === null ? null : stale,
  };
  if (isSameLayout(release.corrections.reading, corrections.reading))
    return next;
  const notes = carryNotes(release, next);
  return { ...next, shown: null, selected: null, open: [], notes };
}

/** Changes the release on show. */
export function onCurrent(
  state: PaneState,
  change: (release: Release) => Release,
): PaneState {
  return state.current === null
    ? state
    : onRelease(state, state.current, change);
}

/** Changes one release, wherever it stands. */
export function onRelease(
  state: PaneState,
  id: number,
  change: (release: Release) => Release,
): PaneState {
  const releases = state.releases.map((release) =>
    release.id === id ? change(release) : release,
  );
  return { ...state, releases };
}
