import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FindingItem } from "../../view/finding/finding-items";
import { stripGeometry } from "../../view/finding/interval-strip";

const width = 286;
const height = 12;
const axis = height / 2;
const thinnest = 3;

const useStyles = makeStyles({
  strip: { display: "block", width: "100%", height: "auto" },
  axis: {
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  rebuilt: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  printed: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** The rebuilt range as a bar on an axis and the printed figure as a diamond: told apart by shape, not by colour. */
export function IntervalStrip({
  item,
  label,
}: {
  readonly item: FindingItem;
  readonly label: string;
}): ReactElement {
  const styles = useStyles();
  const { finding, printedBounds } = item;
  const { printed, rebuilt } = stripGeometry(printedBounds, [
    finding.low,
    finding.high,
  ]);
  const barWidth = Math.max((rebuilt[1] - rebuilt[0]) * width, thinnest);
  const barLeft = ((rebuilt[0] + rebuilt[1]) / 2) * width - barWidth / 2;
  const centre = ((printed[0] + printed[1]) / 2) * width;
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <line className={styles.axis} x1="0" x2={width} y1={axis} y2={axis} />
      <rect
        className={styles.rebuilt}
        x={barLeft}
        y={axis - 5}
        width={barWidth}
        height="10"
        rx="1"
      />
      <path
        className={styles.printed}
        d={`M${centre} ${axis - 6} l6 6 l-6 6 l-6 -6 z`}
      />
    </svg>
  );
}

/** The mark of the printed figure, for the line that names it. */
export function PrintedGlyph(): ReactElement {
  const styles = useStyles();
  return (
    <svg width="10" height="10" viewBox="0 0 12 12" aria-hidden="true">
      <path className={styles.printed} d="M6 0 l6 6 l-6 6 l-6 -6 z" />
    </svg>
  );
}

/** The mark of the rebuilt range, for the line that names it. */
export function RebuiltGlyph(): ReactElement {
  const styles = useStyles();
  return (
    <svg width="10" height="10" viewBox="0 0 12 12" aria-hidden="true">
      <rect
        className={styles.rebuilt}
        x="3"
        y="0"
        width="6"
        height="12"
        rx="1"
      />
    </svg>
  );
}
