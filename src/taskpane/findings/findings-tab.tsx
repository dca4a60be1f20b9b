import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { EmptyStep } from "../shell/empty-step";
import { Heading } from "../shell/heading";
import { usePane } from "../shell/pane-context";
import { currentRelease, type Release } from "../state/pane-state";
import { groupClaims } from "../view/claim-items";
import { filterFindings } from "../view/filter-findings";
import { findingItems, groupFindings } from "../view/finding-items";
import { CheckSummary } from "./check-summary";
import { ClaimGroups } from "./claim-groups";
import { FindingList } from "./finding-list";
import { FindingTools } from "./finding-tools";
import { Uncheckable } from "./uncheckable";

const useStyles = makeStyles({
  tab: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
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

/** The most telling sentences first, then the figures, the other sentences, and what could not be checked. */
function Findings({ release }: { readonly release: Release }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { examination } = release;
  const claims = groupClaims(examination.claims);
  const flipped = claims.filter(({ id }) => id === "flipped");
  const others = claims.filter(({ id }) => id !== "flipped");
  return (
    <div className={styles.tab}>
      <CheckSummary examination={examination} />
      {flipped.length > 0 && <ClaimGroups groups={flipped} level={2} />}
      <FigureFindings release={release} />
      {others.length > 0 && (
        <section className={styles.part}>
          <Heading level={2}>{say("claims.title")}</Heading>
          <ClaimGroups groups={others} level={3} />
        </section>
      )}
      <Uncheckable examination={examination} />
    </div>
  );
}

function FigureFindings({
  release,
}: {
  readonly release: Release;
}): ReactElement | null {
  const styles = useStyles();
  const { say, state } = usePane();
  const items = findingItems(release.examination);
  if (items.length === 0) return null;
  const shown = filterFindings(items, state.filter, release.notes);
  return (
    <section className={styles.part}>
      <Heading level={2}>{say("findings.figures")}</Heading>
      <FindingTools release={release} items={items} shown={shown} />
      {shown.length > 0 ? (
        <FindingList release={release} groups={groupFindings(shown)} />
      ) : (
        <Text>{say("findings.noMatch")}</Text>
      )}
    </section>
  );
}
