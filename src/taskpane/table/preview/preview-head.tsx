import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Period } from "../../../core/production/production-table";
import { periodWords } from "../../shell/words/period-words";
import { usePane } from "../../shell/pane-context";
import { MarkBadge } from "../mark-badge";
import type { GridPlace } from "../../view/table/move-in-grid";
import { usePreviewStyles } from "./preview-styles";

/** The header of the preview: each column as printed, and the period it was understood to cover. */
export function PreviewHead({
  periods,
  isCorrected,
  activeColumn,
  onEnter,
  onFocus,
  restoreFocus,
}: {
  readonly periods: readonly Period[];
  readonly isCorrected: (column: number) => boolean;
  readonly activeColumn: number | null;
  readonly onEnter: (place: GridPlace) => void;
  readonly onFocus: (place: GridPlace) => void;
  readonly restoreFocus: object;
}): ReactElement {
  const styles = usePreviewStyles();
  const { say, locale } = usePane();
  const place = (column: number) => ({
    "data-place": `0:${column}`,
    tabIndex: activeColumn === column ? 0 : -1,
    onFocus: () => onFocus({ row: 0, column }),
    onClick: () => onEnter({ row: 0, column }),
  });
  return (
    <thead>
      <tr>
        <th
          scope="col"
          className={mergeClasses(
            styles.cell,
            styles.head,
            styles.label,
            styles.corner,
          )}
          {...place(0)}
        >
          {say("table.rowHead")}
        </th>
        {periods.map((period, column) => (
          <th
            key={column}
            scope="col"
            className={mergeClasses(styles.cell, styles.head, styles.editable)}
            {...place(column + 1)}
            {...restoreFocus}
          >
            <div>{period.label}</div>
            <div className={styles.meaning}>
              {periodWords(period, say, locale)}
            </div>
            {isCorrected(column) && <MarkBadge mark="corrected" />}
          </th>
        ))}
      </tr>
    </thead>
  );
}
