import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import { recall, remember } from "../shell/browser/browser-memory";
import { NoteBox } from "../shell/note-box";
import { usePane } from "../shell/pane-context";

const hintKey = "hint-seen";

const useStyles = makeStyles({
  words: { flexGrow: 1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Three lines for the first time; dismissed once, never shown again. */
export function FirstHint(): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const [isSeen, setSeen] = useState(() => recall(hintKey) !== null);
  if (isSeen) return null;
  const dismiss = () => {
    remember(hintKey, "yes");
    setSeen(true);
  };
  return (
    <NoteBox id="first-hint">
      <div className={styles.words}>
        <p className={styles.title}>{say("hint.title")}</p>
        <ol className={styles.steps}>
          <li>{say("hint.paste")}</li>
          <li>{say("hint.table")}</li>
          <li>{say("hint.findings")}</li>
        </ol>
      </div>
      <Button
        appearance="transparent"
        size="small"
        icon={<DismissRegular />}
        aria-label={say("notice.dismiss")}
        onClick={dismiss}
      />
    </NoteBox>
  );
}
