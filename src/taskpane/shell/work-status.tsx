import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { lazy, Suspense, type ReactElement } from "react";
import type { Notice } from "../state/pane-state";
import { copyText } from "./browser/copy-text";
import { usePane } from "./pane-context";

/** Nothing is shown of work in its first moments, so that its part of the pane has time to come. */
export const loadWorking = () => import("./working");

const Working = lazy(() =>
  loadWorking().then((module) => ({ default: module.Working })),
);

const useStyles = makeStyles({
  notice: { flexShrink: 0 },
});

/** What is under way, and what came of it where it did not come off. */
export function WorkStatus(): ReactElement | null {
  const { state } = usePane();
  if (state.work) {
    return (
      <Suspense>
        <Working key={state.work.id} work={state.work} />
      </Suspense>
    );
  }
  if (state.notice) return <NoticeBar notice={state.notice} />;
  return null;
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
