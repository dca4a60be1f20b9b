import {
  Button,
  Text,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { copyText } from "../../shell/browser/copy-text";
import { openNote } from "../../state/finding-note";
import { findingText } from "../report/findings-table";
import { usePane } from "../../shell/pane-context";
import { SourceQuote } from "../../shell/source/source-quote";
import type { Release } from "../../state/pane-state";
import { FindingStateField } from "./finding-state-field";
import type { FindingItem } from "../../view/finding/finding-items";
import { findingSentences } from "../../view/finding/finding-words";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalM}`,
  },
  message: { margin: 0 },
  copy: { alignSelf: "flex-start" },
  lines: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Everything behind a finding: its sentence, its working, what follows from it, its place in the source. */
export function FindingDetails({
  release,
  item,
}: {
  readonly release: Release;
  readonly item: FindingItem;
}): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = pane;
  const { finding, follows } = item;
  const { message, working } = findingSentences(item, pane);
  const { document } = release;
  return (
    <div className={styles.details}>
      <p className={styles.message}>{message}</p>
      {working.length > 0 && (
        <Lines title={say("findings.working")} lines={working} />
      )}
      {follows.length > 0 && (
        <Lines
          title={say("findings.follows", { count: follows.length })}
          lines={follows.map(
            (follower) => findingSentences(follower, pane).message,
          )}
        />
      )}
      <CopyButton release={release} item={item} />
      <FindingStateField release={release} item={item} />
      <div>
        <Text size={200} weight="semibold" block>
          {say("findings.source")}
        </Text>
        <SourceQuote document={document} span={finding.span} />
      </div>
    </div>
  );
}

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <Text size={200} weight="semibold" block>
        {title}
      </Text>
      <ul className={styles.lines}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function CopyButton({
  release,
  item,
}: {
  readonly release: Release;
  readonly item: FindingItem;
}): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { announce } = useAnnounce();
  const note = release.notes[item.key] ?? openNote;
  return (
    <Button
      size="small"
      icon={<CopyRegular />}
      className={styles.copy}
      onClick={() => {
        const isCopied = copyText(findingText(item, note, pane));
        announce(pane.say(isCopied ? "findings.copied" : "findings.notCopied"));
      }}
    >
      {pane.say("findings.copy")}
    </Button>
  );
}
