import { endWork, isCurrent, withProgress } from "./work-changes";
import { withEarlier, withoutEarlier, writtenId } from "./import-changes";
import type { PaneAction } from "./pane-action";
import type { PaneSettings } from "./pane-settings";
import type { PaneState } from "./pane-state";
import {
  corrected,
  onCurrent,
  onRelease,
  withRelease,
} from "./release-changes";

/** The pane after an action. Pure: everything that takes time happens outside and comes back as another action. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "tab-chosen":
      return { ...state, tab: action.tab };
    case "draft-changed":
      return { ...state, draft: action.text };
    case "work-started":
      return {
        ...state,
        notice: null,
        work: {
          id: action.id,
          kind: action.kind,
          subject: action.subject,
          progress: null,
        },
      };
    case "work-progressed":
      return withProgress(state, action);
    case "work-cancelled":
      return { ...state, work: null };
    case "work-done":
      return isCurrent(state, action.id)
        ? { ...state, work: null, notice: action.notice ?? null }
        : state;
    case "work-failed":
      return isCurrent(state, action.id)
        ? { ...state, work: null, notice: action.notice }
        : state;
    case "release-examined":
      return isCurrent(state, action.id) ? withRelease(state, action) : state;
    case "release-corrected":
      return onRelease(endWork(state, action.id), action.release, (release) =>
        corrected(release, action),
      );
    case "settings-changed":
      return withSettings(state, action.settings);
    case "release-rechecked":
      return onRelease(state, action.release, (release) => ({
        ...release,
        examination: action.examination,
        plan: null,
        stale: release.written === null ? null : "corrected",
      }));
    case "notice-shown":
      return { ...state, notice: action.notice };
    case "notice-dismissed":
      return { ...state, notice: null };
    case "release-chosen":
      return { ...state, current: action.id };
    case "table-chosen":
      return onCurrent(state, (release) => ({
        ...release,
        table: action.table,
        shown: null,
      }));
    case "cell-shown":
      return onCurrent(state, (release) => ({
        ...release,
        shown: action.cell,
      }));
    case "import-planned":
      return onRelease(state, action.release, (release) => ({
        ...release,
        plan: action.plan,
      }));
    case "table-imported":
      return onRelease(
        withEarlier(endWork(state, action.id), action.release),
        action.release,
        (release) => ({
          ...release,
          written: action.written,
          stale: null,
        }),
      );
    case "template-written":
      return {
        ...endWork(state, action.id),
        earlier: [...state.earlier, action.written],
        notice: action.notice,
      };
    case "imports-found":
      return { ...state, earlier: action.imports };
    case "import-adopted":
      return onRelease(state, action.release, (release) => ({
        ...release,
        written: action.written,
        stale: action.stale,
        notes: { ...action.notes, ...release.notes },
      }));
    case "earlier-removed":
      return withoutEarlier(endWork(state, action.id), action.written.id);
    case "import-removed":
      return onRelease(
        withoutEarlier(endWork(state, action.id), writtenId(state, action)),
        action.release,
        (release) => ({
          ...release,
          written: null,
          stale: null,
        }),
      );
    case "sheet-edited":
      return onRelease(state, action.release, (release) => ({
        ...release,
        // The sheets of before a correction are another table: they are imported again, not read.
        stale: release.stale ?? "edited",
      }));
    case "finding-selected":
      return onCurrent(state, (release) => ({
        ...release,
        selected: action.key,
      }));
    case "view-chosen":
      return { ...state, view: action.view };
    case "filter-changed":
      return { ...state, filter: action.filter };
    case "finding-noted":
      return onCurrent(state, (release) => ({
        ...release,
        notes: { ...release.notes, [action.key]: action.note },
      }));
    case "finding-toggled":
      return onCurrent(state, (release) => ({
        ...release,
        open: toggle(release.open, action.key),
      }));
  }
}

/** A plan is written one way or the other: it is laid out again where the way changes. */
function withSettings(state: PaneState, settings: PaneSettings): PaneState {
  const isRewritten = settings.formulas !== state.settings.formulas;
  const releases = isRewritten
    ? state.releases.map((release) => ({ ...release, plan: null }))
    : state.releases;
  return { ...state, settings, releases };
}

function toggle(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key)
    ? keys.filter((other) => other !== key)
    : [...keys, key];
}
