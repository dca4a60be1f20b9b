import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Notice } from "../state/pane-state";
import { copyText } from "./browser/copy-text";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  notice: { flexShrink: 0 },
});

const intents = {
  refused: "warning",
  failed: "error",
  done: "success",
} as const;

/** What came of work that did not come off, and what can be done about it. */
export function NoticeBar({
  notice,
}: {
  readonly notice: Notice;
}): ReactElement {
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
