import { useRestoreFocusTarget } from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useCallback,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import type { ProductionTable } from "../../../core/production/production-table";
import { usePane } from "../../shell/pane-context";
import type { Release } from "../../state/pane-state";
import { periodDraft, type Draft } from "../../state/correction-draft";
import {
  correctionOfKey,
  draftAt,
  isLineCorrected,
  isRowCorrected,
} from "../../view/table/grid-corrections";
import { moveInGrid, type GridPlace } from "../../view/table/move-in-grid";
import { previewLines } from "../../view/table/preview-rows";
import { tableTitle } from "../candidate-list";
import { PreviewHead } from "./preview-head";
import { PreviewRow } from "./preview-row";
import { usePreviewStyles } from "./preview-styles";
import { focusPlace, useLostFocus } from "./use-lost-focus";

const CorrectionDialog = lazy(() =>
  import("../correction-dialog").then((module) => ({
    default: module.CorrectionDialog,
  })),
);

interface PreviewProps {
  readonly release: Release;
  readonly table: ProductionTable;
}

/**
 * The table as printed, with the meaning that was given to each row and column. A grid for the keyboard: one tab stop,
 * arrows move; Enter shows a figure in the source, or corrects a row or a column.
 */
export function PreviewGrid({ release, table }: PreviewProps): ReactElement {
  const styles = usePreviewStyles();
  const pane = usePane();
  const { dispatch, commands } = pane;
  const latest = useRef(release);
  latest.current = release;
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const [draft, setDraft] = useState<Draft | null>(null);
  const restoreFocus = useStable(useRestoreFocusTarget());
  const lines = useMemo(() => previewLines(table), [table]);
  const at = release.table;
  const onEnter = useCallback(
    ({ row, column }: GridPlace) => {
      if (row > 0 && column > 0) {
        const cell = { table: at, row: row - 1, column: column - 1 };
        dispatch({ type: "cell-shown", cell });
      } else {
        setDraft(draftAt(latest.current, { row, column }));
      }
    },
    [dispatch, at],
  );
  const size = {
    rows: table.rows.length + 1,
    columns: table.periods.length + 1,
  };
  useLostFocus(grid, active, size, table);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return onEnter(active);
    }
    const corrected = correctionOfKey(release, event, active);
    if (corrected !== null) {
      event.preventDefault();
      return commands.correct(release, corrected);
    }
    const next = moveInGrid(active, event.key, event.ctrlKey, size);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    focusPlace(grid.current, next);
  };
  const shared = { onEnter, onFocus: setActive, restoreFocus };
  const columnAt = (row: number) => (active.row === row ? active.column : null);
  return (
    <div className={styles.frame}>
      <table
        ref={grid}
        role="grid"
        className={styles.table}
        aria-label={pane.say("table.preview", {
          title: tableTitle(table, at, pane),
        })}
        onKeyDown={onKeyDown}
      >
        <PreviewHead
          periods={table.periods}
          isCorrected={(column) =>
            isLineCorrected(release, periodDraft(release, column))
          }
          activeColumn={columnAt(0)}
          {...shared}
        />
        <tbody>
          {lines.map((line, position) =>
            line.kind === "heading" ? (
              <HeadingRow
                key={position}
                words={line.words}
                width={table.periods.length + 1}
              />
            ) : (
              <PreviewRow
                key={position}
                at={line.index + 1}
                row={line.row}
                isCorrected={isRowCorrected(release, line.index)}
                activeColumn={columnAt(line.index + 1)}
                shownColumn={shownColumn(release, line.index)}
                {...shared}
              />
            ),
          )}
        </tbody>
      </table>
      {draft && (
        <Suspense>
          <CorrectionDialog
            release={release}
            start={draft}
            onClose={() => setDraft(null)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The first of values that mean the same on every call, so that memoised rows are not drawn again for it. */
function useStable<Value>(value: Value): Value {
  return useRef(value).current;
}

function HeadingRow({
  words,
  width,
}: {
  readonly words: string;
  readonly width: number;
}): ReactElement {
  const styles = usePreviewStyles();
  return (
    <tr>
      <th scope="colgroup" colSpan={width} className={styles.heading}>
        <span className={styles.headingText}>{words}</span>
      </th>
    </tr>
  );
}

function shownColumn({ shown }: Release, row: number): number | null {
  return shown?.row === row ? shown.column + 1 : null;
}
