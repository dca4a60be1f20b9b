import {
  Button,
  ProgressBar,
  Spinner,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { ReadingProgress } from "../services";
import { isWriting, type Work } from "../state/pane-state";
import { usePane } from "./pane-context";

const spinnerDelay = 300;

const useStyles = makeStyles({
  working: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pages: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    fontVariantNumeric: "tabular-nums",
  },
  subject: { overflowWrap: "anywhere" },
});

/** What is under way, once it takes so long that the user wonders. */
export function Working({
  work,
}: {
  readonly work: Work;
}): ReactElement | null {
  const styles = useStyles();
  const { say, commands } = usePane();
  const isLong = useIsLong();
  const { kind, subject, progress } = work;
  const words = say(`work.${kind}`, { subject });
  useQuarterAnnounced(progress, isLong);
  if (!isLong) return null;
  return (
    <div className={styles.working}>
      {progress === null ? (
        <Spinner size="tiny" role="status" label={words} />
      ) : (
        <Pages progress={progress} words={words} />
      )}
      {!isWriting(kind) && (
        <Button size="small" onClick={commands.cancel}>
          {say("work.cancel")}
        </Button>
      )}
    </div>
  );
}

/** How many pages are read. No live region: it changes several times a second. */
function Pages({
  progress: { done, total },
  words,
}: {
  readonly progress: ReadingProgress;
  readonly words: string;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.pages}>
      <div className={styles.subject}>{words}</div>
      <div>{say("work.page", { done, total })}</div>
      <ProgressBar value={done} max={total} aria-label={words} />
    </div>
  );
}

/** Says the page at each quarter of the way. */
function useQuarterAnnounced(
  progress: ReadingProgress | null,
  isShown: boolean,
): void {
  const { say } = usePane();
  const { announce } = useAnnounce();
  const quarter =
    progress === null ? 0 : Math.floor((4 * progress.done) / progress.total);
  const words = progress === null ? "" : say("work.page", { ...progress });
  const latest = useRef(words);
  latest.current = words;
  useEffect(() => {
    if (isShown && latest.current !== "") announce(latest.current);
  }, [announce, quarter, isShown]);
}

function useIsLong(): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), spinnerDelay);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}
