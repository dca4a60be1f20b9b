import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { EmptyStep } from "../shell/empty-step";
import { usePane } from "../shell/pane-context";
import { currentRelease, type Release } from "../state/pane-state";
import { findingItems, groupFindings } from "../view/finding-items";
import { filterFindings } from "../view/filter-findings";
import { CheckSummary } from "./check-summary";
import { ClaimList } from "./claim-list";
import { FindingList } from "./finding-list";
import { FindingTools } from "./finding-tools";

const useStyles = makeStyles({
  tab: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  noMatch: { marginTop: tokens.spacingVerticalM },
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
  const { say } = usePane();
  const { state } = usePane();
  const items = findingItems(release.examination);
  const shown = filterFindings(items, state.filter, release.notes);
  const groups = groupFindings(shown);
  return (
    <div className={styles.tab}>
      <CheckSummary examination={release.examination} />
      {items.length > 0 && (
        <section aria-label={say("findings.list")}>
          <FindingTools release={release} items={items} shown={shown} />
          {groups.length > 0 ? (
            <FindingList release={release} groups={groups} />
          ) : (
            <Text block className={styles.noMatch}>
              {say("findings.noMatch")}
            </Text>
          )}
        </section>
      )}
      {release.examination.claims.length > 0 && (
        <section>
          <Text as="h2" size={400} weight="semibold" block>
            {say("claims.title")}
          </Text>
          <ClaimList claims={release.examination.claims} />
        </section>
      )}
    </div>
  );
}
