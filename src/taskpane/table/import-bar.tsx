import {
  Button,
  Caption1,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";
import { sheetNames } from "../shell/words/sheet-names";
import { outlinePlan } from "../view/table/outline-plan";
import { usePane, type Pane } from "../shell/pane-context";
import type { Release } from "../state/pane-state";

const primaryId = "import-button";

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
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  outcome: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  remove: { flexShrink: 0 },
  done: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorPaletteGreenForeground1,
  },
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
  const latest = useRef(release);
  latest.current = release;
  useEffect(() => {
    if (plan === null) commands.planImport(latest.current);
    // A plan belongs to an examination: nothing else of the release makes another.
  }, [commands, plan, release.examination]);
  const wasWritten = useRef(written !== null);
  useEffect(() => {
    const isRemoved = wasWritten.current && written === null;
    wasWritten.current = written !== null;
    if (!isRemoved) return;
    announce(say("import.removed"));
    // The button that removed it is gone: its neighbour takes the focus.
    if (document.activeElement === document.body)
      document.getElementById(primaryId)?.focus();
  }, [announce, say, written]);
  const isDone = written !== null && release.stale !== "corrected";
  const line = importLine(release, pane);
  useEffect(() => {
    if (isDone) announce(line);
  }, [announce, isDone, line]);
  const isBlocked = plan === null || state.work !== null;
  return (
    <div className={styles.bar}>
      <div className={styles.outcome}>
        <Caption1 id="import-line" className={styles.line}>
          {isDone && <CheckmarkCircleFilled className={styles.done} />} {line}
        </Caption1>
        {isDone && (
          <Button
            className={styles.remove}
            size="small"
            onClick={() => commands.removeImport(release)}
          >
            {say("import.remove")}
          </Button>
        )}
      </div>
      <div className={styles.buttons}>
        {/* One button before and after, so that the focus stays where it was. */}
        {inExcel && (
          <Button
            id={primaryId}
            appearance="primary"
            disabledFocusable={!isDone && isBlocked}
            aria-describedby="import-line"
            onClick={() =>
              isDone
                ? commands.goToFindings(release)
                : commands.importTables(release)
            }
          >
            {say(
              isDone
                ? "import.goToFindings"
                : written
                  ? "stale.import"
                  : "import.button",
            )}
          </Button>
        )}
        <Button
          appearance={inExcel ? "secondary" : "primary"}
          disabledFocusable={plan === null}
          onClick={() => commands.saveWorkbook(release)}
        >
          {say("import.save")}
        </Button>
      </div>
    </div>
  );
}

function importLine(release: Release, { say, inExcel, locale }: Pane): string {
  if (release.written && release.stale !== "corrected")
    return say("import.toast", { sheets: sheetNames(release, locale) });
  if (release.plan === null)
    return say(inExcel ? "import.never" : "import.planning");
  const { sheets, figures, formulas } = outlinePlan(release.plan);
  return say(inExcel ? "import.outline" : "import.outlineFile", {
    figures,
    formulas,
    sheets: new Intl.ListFormat(locale).format(sheets),
  });
}
