import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LabelKey } from "../../labels/english";
import { Heading } from "../../shell/heading";
import { periodWords } from "../../shell/words/period-words";
import { usePane, type Pane } from "../../shell/pane-context";
import type { MetalPoint, MetalSeries } from "../../view/finding/metal-series";
import { localNumber } from "../../view/pane-wording";
import { PrintedGlyph, RebuiltGlyph } from "../row/interval-strip";
import { MetalChart } from "./metal-chart";

const useStyles = makeStyles({
  charts: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      textAlign: "right",
      verticalAlign: "bottom",
      padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
  },
  way: { color: tokens.colorNeutralForeground3 },
});

/** Metal per period, as printed and as rebuilt: what a look says more quickly than a row. */
export function MetalCharts({
  series,
}: {
  readonly series: readonly MetalSeries[];
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  if (series.length === 0) return <Text>{say("charts.none")}</Text>;
  return (
    <div className={styles.charts}>
      {series.map((one) => (
        <Metal key={one.key} series={one} />
      ))}
    </div>
  );
}

function Metal({ series }: { readonly series: MetalSeries }): ReactElement {
  const styles = useStyles();
  const { say, locale } = usePane();
  const { entity, label, route, points } = series;
  const title = [entity, label].filter(Boolean).join(" · ");
  const figure = (value: number, { decimals }: MetalPoint) =>
    localNumber(value, decimals, locale);
  return (
    <section>
      <Heading level={2}>{title}</Heading>
      {route !== null && (
        <Text size={200} className={styles.way}>
          {say("charts.way", { route: routeWords(route, say) })}
        </Text>
      )}
      <MetalChart points={points} label={say("charts.label", { title })} />
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{say("charts.period")}</th>
            <th scope="col">
              {say("findings.printed")} <PrintedGlyph />
            </th>
            <th scope="col">
              {say("findings.rebuilt")} <RebuiltGlyph />
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.column}>
              <th scope="row">{periodWords(point.period, say, locale)}</th>
              <td>{figure(point.printed, point)}</td>
              <td>
                {say("figure.range", {
                  low: figure(point.range[0], point),
                  high: figure(point.range[1], point),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const routes: Readonly<Record<string, LabelKey>> = {
  "from concentrates": "route.from-concentrates",
  "from feed": "route.from-feed",
  "from metal produced": "route.from-metal-produced",
};

function routeWords(route: string, say: Pane["say"]): string {
  const key = routes[route];
  return key === undefined ? route : say(key);
}
