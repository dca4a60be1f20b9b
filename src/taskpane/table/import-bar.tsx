import {
  Button,
  Caption1,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { sheetNames } from "../shell/sheet-names";
import { outlinePlan } from "../view/outline-plan";
import { usePane, type Pane } from "../shell/pane-context";
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
  const pane = usePane();
  const { say, commands, inExcel, state } = pane;
  const { announce } = useAnnounce();
  const { plan, written } = release;
  useEffect(() => {
    if (plan === null) commands.planImport(release);
    // A plan belongs to an examination: nothing else of the release makes another.
  }, [commands, plan, release.examination]);
  const wasWritten = useRef(written !== null);
  useEffect(() => {
    if (wasWritten.current && written === null) announce(say("import.removed"));
    wasWritten.current = written !== null;
  }, [announce, say, written]);
  const line = importLine(release, pane);
  return (
    <div className={styles.bar}>
      <Caption1 id="import-line">{line}</Caption1>
      <div className={styles.buttons}>
        {written && release.stale !== "corrected" ? (
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
            disabledFocusable={!inExcel || plan === null || state.work !== null}
            aria-describedby="import-line"
            onClick={() => commands.importTables(release)}
          >
            {say(written ? "stale.import" : "import.button")}
          </Button>
        )}
      </div>
    </div>
  );
}

function importLine(release: Release, { say, inExcel, locale }: Pane): string {
  if (!inExcel) return say("import.needsExcel");
  if (release.written)
    return say("import.toast", { sheets: sheetNames(release, locale) });
  if (release.plan === null) return say("import.never");
  const { sheets, figures, formulas } = outlinePlan(release.plan);
  return say("import.outline", {
    figures,
    formulas,
    sheets: new Intl.ListFormat(locale).format(sheets),
  });
}
