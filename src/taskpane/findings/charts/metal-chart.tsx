import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { periodWords } from "../../shell/words/period-words";
import { usePane } from "../../shell/pane-context";
import type { MetalPoint } from "../../view/finding/metal-series";

const width = 326;
const height = 122;
const floor = height - 18;
const ceiling = 10;
const widestBar = 40;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto" },
  line: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    fill: "none",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  rebuilt: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  period: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  printed: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
});

/** Rebuilt figures as bars from zero with whiskers over their range, printed ones as diamonds beside them, as on the strips. */
export function MetalChart({
  points,
  label,
}: {
  readonly points: readonly MetalPoint[];
  readonly label: string;
}): ReactElement {
  const styles = useStyles();
  const { say, locale } = usePane();
  const largest = Math.max(
    ...points.flatMap(({ printed, range }) => [printed, ...range]),
  );
  const up = (value: number) =>
    floor - (Math.max(value, 0) / (largest || 1)) * (floor - ceiling);
  const slot = width / points.length;
  const bar = Math.min(slot * 0.4, widestBar);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {points.map(({ column, period, printed, rebuilt, range }, index) => {
        const left = slot * (index + 0.5) - bar * 0.75;
        const middle = left + bar / 2;
        const diamond = left + bar * 1.35;
        return (
          <g key={column}>
            <rect
              className={styles.rebuilt}
              x={left}
              y={up(rebuilt)}
              width={bar}
              height={floor - up(rebuilt)}
            />
            <path
              className={styles.line}
              d={`M${middle - 5} ${up(range[0])} h10 m-5 0 V${up(range[1])} m-5 0 h10`}
            />
            <path
              className={styles.printed}
              d={`M${diamond} ${up(printed) - 6} l6 6 l-6 6 l-6 -6 z`}
            />
            <text
              className={styles.period}
              x={slot * (index + 0.5)}
              y={height - 4}
              textAnchor="middle"
            >
              {periodWords(period, say, locale)}
            </text>
          </g>
        );
      })}
      <line className={styles.line} x1="0" x2={width} y1={floor} y2={floor} />
    </svg>
  );
}
