import {
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { usePane } from "../shell/pane-context";
import type { Release } from "../state/pane-state";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** The import: one button under a line that says what it will do. */
export function ImportBar({
  release,
}: {
  readonly release: Release;
}): ReactElement {
  const styles = useStyles();
  const { say, commands, inExcel, state, locale } = usePane();
  const { outline, receipt } = release;
  useEffect(() => {
    if (inExcel && outline === null) commands.outlineImport(release);
  }, [commands, inExcel, outline, release]);
  const line = !inExcel
    ? say("import.needsExcel")
    : receipt
      ? say("import.toast", { sheets: receipt.sheets.join(", ") })
      : outline
        ? say("import.outline", {
            ...outline,
            sheets: new Intl.ListFormat(locale).format(outline.sheets),
          })
        : say("import.never");
  return (
    <div className={styles.bar}>
      <Caption1 id="import-line">{line}</Caption1>
      <div className={styles.buttons}>
        {receipt ? (
          <>
            <Button
              appearance="primary"
              onClick={() => commands.goToFindings(release)}
            >
              {say("import.goToFindings")}
            </Button>
            <Button onClick={() => commands.removeImport(release)}>
              {say("import.remove")}
            </Button>
          </>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={!inExcel || state.work !== null}
            aria-describedby="import-line"
            onClick={() => commands.importTable(release)}
          >
            {say("import.button")}
          </Button>
        )}
      </div>
    </div>
  );
}
