import {
  Button,
  Link,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { EmptyStep } from "../shell/empty-step";
import { Heading } from "../shell/heading";
import { usePane } from "../shell/pane-context";
import { TabRow } from "../shell/tab-row";
import {
  currentRelease,
  type FindingsView,
  type Release,
} from "../state/pane-state";
import { flippedClaims } from "../view/finding/claim-items";
import { filterFindings } from "../view/finding/filter-findings";
import { findingItems, groupFindings } from "../view/finding/finding-items";
import { CheckSummary } from "./check-summary";
import { ClaimGroups, ClaimQuote } from "./claim-groups";
import { FindingList } from "./finding-list";
import { FindingTools } from "./finding-tools";
import { metalSeries } from "../view/finding/metal-series";
import { MetalCharts } from "./charts/metal-charts";
import { StaleBar } from "./stale-bar";
import { Uncheckable } from "./uncheckable";

const useStyles = makeStyles({
  tab: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  views: {
    flexWrap: "wrap",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  flipped: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

/** The third step: what cannot be reproduced, and which sentences hold. */
export function FindingsTab(): ReactElement {
  const { state, say, dispatch } = usePane();
  const release = currentRelease(state);
  if (release === null) {
    return (
      <EmptyStep text={say("findings.empty")}>
        <Button
          onClick={() => dispatch({ type: "tab-chosen", tab: "release" })}
        >
          {say("table.toRelease")}
        </Button>
      </EmptyStep>
    );
  }
  return <Findings release={release} />;
}

function Findings({ release }: { readonly release: Release }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <div className={styles.tab}>
      <StaleBar release={release} />
      <CheckSummary examination={release.examination} />
      <ViewTabs />
      <div
        role="tabpanel"
        id={`view-panel-${state.view}`}
        aria-labelledby={`view-${state.view}`}
        className={styles.part}
      >
        {state.view === "figures" && <FigureFindings release={release} />}
        {state.view === "sentences" && <Sentences release={release} />}
        {state.view === "charts" && (
          <MetalCharts series={metalSeries(release.examination)} />
        )}
      </div>
    </div>
  );
}

const views: readonly FindingsView[] = ["figures", "sentences", "charts"];

const viewNames = {
  figures: "findings.figures",
  sentences: "claims.title",
  charts: "charts.title",
} as const;

function ViewTabs(): ReactElement {
  const styles = useStyles();
  const { state, dispatch, say } = usePane();
  return (
    <TabRow
      name={say("findings.views")}
      tabs={views.map((id) => ({ id, name: say(viewNames[id]) }))}
      chosen={state.view}
      onChoose={(view) => dispatch({ type: "view-chosen", view })}
      prefix="view"
      panelPrefix="view-panel"
      isSmall
      className={styles.views}
    />
  );
}

/** The figures; over them the first sentence that does not hold on the rebuilt ones, which is what matters most. */
function FigureFindings({
  release,
}: {
  readonly release: Release;
}): ReactElement {
  const { state, say, locale } = usePane();
  const items = findingItems(release.examination);
  const shown = filterFindings(items, {
    filter: state.filter,
    notes: release.notes,
    words: { say, locale },
  });
  return (
    <>
      <FirstFlipped release={release} />
      {items.length > 0 && (
        <FindingTools release={release} items={items} shown={shown} />
      )}
      {items.length > 0 && shown.length === 0 && (
        <Text>{say("findings.noMatch")}</Text>
      )}
      {shown.length > 0 && (
        <FindingList release={release} groups={groupFindings(shown)} />
      )}
      <Uncheckable examination={release.examination} />
    </>
  );
}

function FirstFlipped({
  release,
}: {
  readonly release: Release;
}): ReactElement | null {
  const styles = useStyles();
  const { say, dispatch } = usePane();
  const { claims } = release.examination;
  const flipped = flippedClaims(claims);
  const [first] = flipped;
  if (first === undefined) return null;
  return (
    <section className={styles.flipped}>
      <Heading level={2}>
        {say("findings.group", {
          severity: say("claims.flipped"),
          count: flipped.length,
        })}
      </Heading>
      <ClaimQuote claim={first} />
      {claims.length > 1 && (
        <Link
          as="button"
          onClick={() => dispatch({ type: "view-chosen", view: "sentences" })}
        >
          {say("claims.all", { count: claims.length })}
        </Link>
      )}
    </section>
  );
}

function Sentences({ release }: { readonly release: Release }): ReactElement {
  const { say } = usePane();
  const { claims } = release.examination;
  if (claims.length === 0) return <Text>{say("claims.none")}</Text>;
  return <ClaimGroups examination={release.examination} />;
}
