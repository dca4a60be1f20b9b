import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { ProductionRow } from "../../../core/production/production-table";
import { nameMetric } from "../../shell/words/name-metric";
import { usePane } from "../../shell/pane-context";
import { MarkBadge } from "../mark-badge";
import type { GridPlace } from "../../view/table/move-in-grid";
import { isUnsure } from "../../view/table/preview-rows";
import { usePreviewStyles } from "./preview-styles";

export interface PreviewRowProps {
  /** Its row of the grid, the header being 0. */
  readonly at: number;
  readonly row: ProductionRow;
  readonly isCorrected: boolean;
  /** The column of this row that Tab reaches, or null where it is in another row. */
  readonly activeColumn: number | null;
  /** The column of this row whose figure is shown in the source, or null. */
  readonly shownColumn: number | null;
  readonly onEnter: (place: GridPlace) => void;
  readonly onFocus: (place: GridPlace) => void;
  readonly restoreFocus: object;
}

/** One row of the preview: what it says and how that was understood, then its figures as printed. */
export const PreviewRow = memo(function PreviewRow(
  props: PreviewRowProps,
): ReactElement {
  const styles = usePreviewStyles();
  const { at, row, activeColumn, shownColumn, onEnter, onFocus } = props;
  const place = (column: number) => ({
    "data-place": `${at}:${column}`,
    tabIndex: activeColumn === column ? 0 : -1,
    onFocus: () => onFocus({ row: at, column }),
    onClick: () => onEnter({ row: at, column }),
  });
  return (
    <tr>
      <th
        scope="row"
        className={mergeClasses(styles.cell, styles.label, styles.editable)}
        {...place(0)}
        {...props.restoreFocus}
      >
        <RowMeaning row={row} isCorrected={props.isCorrected} />
      </th>
      {row.cells.map((cell, column) => (
        <td
          key={column}
          className={mergeClasses(
            styles.cell,
            styles.figure,
            shownColumn === column + 1 && styles.shown,
          )}
          {...place(column + 1)}
        >
          {cell?.text}
        </td>
      ))}
    </tr>
  );
});

function RowMeaning({
  row,
  isCorrected,
}: {
  readonly row: ProductionRow;
  readonly isCorrected: boolean;
}): ReactElement {
  const styles = usePreviewStyles();
  const { say } = usePane();
  const meaning =
    row.metric === null
      ? say("table.noMetric")
      : `${nameMetric(row.metric, say)} · ${row.unit ?? say("table.noUnit")}`;
  return (
    <>
      <div>{row.label}</div>
      <div className={styles.meaning}>{meaning}</div>
      {isUnsure(row) && <MarkBadge mark="unsure" />}
      {isCorrected && <MarkBadge mark="corrected" />}
    </>
  );
}
