import {
  Badge,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type {
  ProductionRow,
  ProductionTable,
} from "../../core/production/production-table";
import { nameMetric } from "../shell/name-metric";
import { usePane } from "../shell/pane-context";
import type { Release } from "../state/pane-state";
import { previewLines } from "../view/preview-rows";
import { moveInGrid, type GridPlace } from "../view/move-in-grid";
import { tableTitle } from "./candidate-list";

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    minWidth: "100%",
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    outlineOffset: "-2px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  figure: { textAlign: "right", whiteSpace: "nowrap", cursor: "pointer" },
  shown: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationLine: "underline",
    "@media (forced-colors: active)": {
      backgroundColor: "Mark",
      color: "MarkText",
    },
  },
  head: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    verticalAlign: "bottom",
    minWidth: "56px",
  },
  label: {
    position: "sticky",
    left: 0,
    width: "148px",
    minWidth: "148px",
    maxWidth: "148px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { backgroundColor: tokens.colorNeutralBackground2, zIndex: 1 },
  heading: {
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  headingText: { position: "sticky", left: tokens.spacingHorizontalS },
  meaning: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** The table as printed, with the meaning that was given to each row and column. A grid for the keyboard: one tab stop, arrows move. */
export function PreviewGrid({
  release,
  table,
}: {
  readonly release: Release;
  readonly table: ProductionTable;
}): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const show = ({ row, column }: GridPlace) => {
    if (row > 0 && column > 0) {
      pane.dispatch({
        type: "cell-shown",
        cell: { table: release.table, row: row - 1, column: column - 1 },
      });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return show(active);
    }
    const size = {
      rows: table.rows.length + 1,
      columns: table.periods.length + 1,
    };
    const next = moveInGrid(active, event.key, event.ctrlKey, size);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    grid.current
      ?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)
      ?.focus();
  };
  const place = (row: number, column: number) => ({
    "data-place": `${row}:${column}`,
    tabIndex: active.row === row && active.column === column ? 0 : -1,
    onFocus: () => setActive({ row, column }),
    onClick: () => show({ row, column }),
  });
  const title = tableTitle(table, release.table, pane);
  return (
    <div className={styles.frame}>
      <table
        ref={grid}
        role="grid"
        className={styles.table}
        aria-label={pane.say("table.preview", { title })}
        onKeyDown={onKeyDown}
      >
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
              {...place(0, 0)}
            >
              {pane.say("table.rowHead")}
            </th>
            {table.periods.map((period, column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, styles.head)}
                {...place(0, column + 1)}
              >
                {period.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {previewLines(table).map((line, position) =>
            line.kind === "heading" ? (
              <tr key={position}>
                <th
                  scope="colgroup"
                  colSpan={table.periods.length + 1}
                  className={mergeClasses(styles.cell, styles.heading)}
                >
                  <span className={styles.headingText}>{line.words}</span>
                </th>
              </tr>
            ) : (
              <tr key={position}>
                <th
                  scope="row"
                  className={mergeClasses(styles.cell, styles.label)}
                  {...place(line.index + 1, 0)}
                >
                  <RowMeaning row={line.row} isUnsure={line.isUnsure} />
                </th>
                {line.row.cells.map((cell, column) => (
                  <td
                    key={column}
                    className={mergeClasses(
                      styles.cell,
                      styles.figure,
                      isShown(release, line.index, column) && styles.shown,
                    )}
                    {...place(line.index + 1, column + 1)}
                  >
                    {cell?.text}
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function RowMeaning({
  row,
  isUnsure,
}: {
  readonly row: ProductionRow;
  readonly isUnsure: boolean;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const meaning =
    row.metric === null
      ? say("table.noMetric")
      : `${nameMetric(row.metric, say)} · ${row.unit ?? say("table.noUnit")}`;
  return (
    <>
      <div>{row.label}</div>
      <div className={styles.meaning}>{meaning}</div>
      {isUnsure && (
        <Badge
          size="small"
          appearance="outline"
          color="warning"
          icon={<QuestionCircleRegular />}
        >
          {say("table.unsure")}
        </Badge>
      )}
    </>
  );
}

function isShown({ shown }: Release, row: number, column: number): boolean {
  return shown !== null && shown.row === row && shown.column === column;
}
