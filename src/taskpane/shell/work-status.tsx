import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactElement } from "react";
import { isWriting, type Notice, type Work } from "../state/pane-state";
import { copyText } from "./copy-text";
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
  notice: { flexShrink: 0 },
});

/** What is under way, and what came of it where it did not come off. */
export function WorkStatus(): ReactElement | null {
  const { state } = usePane();
  if (state.work) return <Working key={state.work.id} work={state.work} />;
  if (state.notice) return <NoticeBar notice={state.notice} />;
  return null;
}

function Working({ work }: { readonly work: Work }): ReactElement | null {
  const styles = useStyles();
  const { say, commands } = usePane();
  const isLong = useIsLong();
  if (!isLong) return null;
  return (
    <div className={styles.working}>
      <Spinner
        size="tiny"
        role="status"
        label={say(`work.${work.kind}`, { subject: work.subject })}
      />
      {!isWriting(work.kind) && (
        <Button size="small" onClick={commands.cancel}>
          {say("work.cancel")}
        </Button>
      )}
    </div>
  );
}

function useIsLong(): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), spinnerDelay);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}

const intents = {
  refused: "warning",
  failed: "error",
  done: "success",
} as const;

function NoticeBar({ notice }: { readonly notice: Notice }): ReactElement {
  const styles = useStyles();
  const { say, commands, dispatch } = usePane();
  const { written } = notice;
  return (
    <MessageBar
      intent={intents[notice.kind]}
      layout="multiline"
      className={styles.notice}
    >
      <MessageBarBody>{notice.message}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={say("notice.dismiss")}
            onClick={() => dispatch({ type: "notice-dismissed" })}
          />
        }
      >
        {written && (
          <Button size="small" onClick={() => commands.removeEarlier(written)}>
            {say("notice.remove")}
          </Button>
        )}
        {notice.kind === "failed" && (
          <Button size="small" onClick={commands.retry}>
            {say("notice.retry")}
          </Button>
        )}
        {notice.details !== "" && (
          <Button size="small" onClick={() => copyText(notice.details)}>
            {say("notice.copyDetails")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
