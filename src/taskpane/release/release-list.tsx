import {
  Button,
  Caption1,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { useAnnounce } from "@fluentui/react-components";
import { usePane, type Pane } from "../shell/pane-context";
import { currentRelease, type Release } from "../state/pane-state";
import { findingItems } from "../view/finding/finding-items";
import { sourceName } from "../view/source-name";
import { summariseRelease } from "../view/summarise-release";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});

/** The release on show in one line, what to do with it, and the others that were read before. */
export function ReleaseList(): ReactElement | null {
  const pane = usePane();
  const { state, say, dispatch } = pane;
  const release = currentRelease(state);
  if (release === null) return null;
  return (
    <>
      <ReleaseCard key={release.id} release={release} />
      {state.releases.length > 1 && (
        <div role="group" aria-label={say("release.list")}>
          <Text weight="semibold">{say("release.list")}</Text>
          <RadioGroup
            value={String(release.id)}
            aria-label={say("release.list")}
            onChange={(_event, { value }) =>
              dispatch({ type: "release-chosen", id: Number(value) })
            }
          >
            {state.releases.map((other) => (
              <Radio
                key={other.id}
                value={String(other.id)}
                label={`${sourceName(other.document.source.name, say)}: ${summaryLine(other, pane)}`}
              />
            ))}
          </RadioGroup>
        </div>
      )}
    </>
  );
}

function ReleaseCard({ release }: { readonly release: Release }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, dispatch } = pane;
  const line = summaryLine(release, pane);
  const { announce } = useAnnounce();
  useEffect(() => announce(line), [announce, line]);
  const findings = findingItems(release.examination).length;
  return (
    <section className={styles.card} aria-label={line}>
      <Text weight="semibold">{line}</Text>
      <Caption1 className={styles.name}>
        {sourceName(release.document.source.name, say)}
      </Caption1>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => dispatch({ type: "tab-chosen", tab: "table" })}
        >
          {say("release.reviewTable")}
        </Button>
        <Button
          onClick={() => dispatch({ type: "tab-chosen", tab: "findings" })}
        >
          {findings > 0
            ? say("summary.findings", { count: findings })
            : say("release.seeFindings")}
        </Button>
      </div>
    </section>
  );
}

/** "Q4 2011 production release · 1 table · 5 periods · 17 metrics" */
function summaryLine({ examination }: Release, { say }: Pane): string {
  const { period, tables, periods, metrics, toConfirm } =
    summariseRelease(examination);
  return [
    period
      ? say("summary.title", { period: period.label })
      : say("summary.untitled"),
    say("summary.tables", { count: tables }),
    say("summary.periods", { count: periods }),
    say("summary.metrics", { count: metrics }),
    ...(toConfirm > 0 ? [say("summary.confirm", { count: toConfirm })] : []),
  ].join(" · ");
}
