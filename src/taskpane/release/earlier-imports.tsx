import {
  Button,
  Caption1,
  Text,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { sourceName } from "../view/source-name";
import type { WrittenImport } from "../../host/excel/excel-host";
import { Heading } from "../shell/heading";
import { usePane } from "../shell/pane-context";
import { listNames } from "../shell/words/sheet-names";
import { earlierImports } from "../state/pane-state";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});

/** What the workbook holds from before the pane was opened, and what can be done with it. */
export function EarlierImports(): ReactElement | null {
  const styles = useStyles();
  const { state, say, commands } = usePane();
  const imports = earlierImports(state);
  useRemovalAnnounced(imports.length);
  if (imports.length === 0) return null;
  return (
    <section className={styles.part} aria-label={say("earlier.title")}>
      <Heading level={2}>{say("earlier.title")}</Heading>
      {imports.map((written) => (
        <EarlierImport key={written.id} written={written} />
      ))}
      <Caption1>{say("earlier.again")}</Caption1>
      <div>
        <Button
          size="small"
          title={say("repair.why")}
          onClick={commands.repairFormulas}
        >
          {say("repair.button")}
        </Button>
      </div>
    </section>
  );
}

function EarlierImport({
  written,
}: {
  readonly written: WrittenImport;
}): ReactElement {
  const styles = useStyles();
  const { say, commands, locale } = usePane();
  const hasFindings = written.sheets.some(({ role }) => role === "findings");
  const source = sourceName(written.source, say);
  return (
    <div className={styles.card} role="group" aria-label={source}>
      <Text weight="semibold" className={styles.name}>
        {source}
      </Text>
      <Caption1>{listNames(written, locale)}</Caption1>
      <div className={styles.buttons}>
        {hasFindings && (
          <Button size="small" onClick={() => commands.showEarlier(written)}>
            {say("import.goToFindings")}
          </Button>
        )}
        <Button size="small" onClick={() => commands.removeEarlier(written)}>
          {say("import.remove")}
        </Button>
      </div>
    </div>
  );
}

function useRemovalAnnounced(count: number): void {
  const { say } = usePane();
  const { announce } = useAnnounce();
  const before = useRef(count);
  useEffect(() => {
    const isFewer = count < before.current;
    before.current = count;
    if (!isFewer || document.activeElement !== document.body) return;
    announce(say("import.removed"));
    // The button that removed it is gone: the step's own tab takes the focus.
    document.getElementById("tab-release")?.focus();
  }, [announce, count, say]);
}
