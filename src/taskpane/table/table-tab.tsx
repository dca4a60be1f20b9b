import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { EmptyStep } from "../shell/empty-step";
import { usePane } from "../shell/pane-context";
import { currentRelease } from "../state/pane-state";
import { CandidateList } from "./candidate-list";
import { CorrectionList } from "./correction-list";
import { ImportBar } from "./import-bar";
import { PreviewGrid } from "./preview/preview-grid";
import { SourcePanel } from "./source-panel";
import { TableWarnings } from "./table-warnings";

const shortPane = "@media (max-height: 480px)";

const useStyles = makeStyles({
  // Where there is no height to share, as under a large zoom, the step scrolls as a whole.
  tab: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    [shortPane]: { display: "block" },
  },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    [shortPane]: { overflowY: "visible" },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    "& > *": { flexShrink: 0 },
  },
});

/** The second step: which table, how it was understood, and the import. */
export function TableTab(): ReactElement {
  const styles = useStyles();
  const { state, say, dispatch } = usePane();
  const release = currentRelease(state);
  const table = release?.examination.tables[release.table];
  if (release === null || table === undefined) {
    return (
      <EmptyStep text={say("table.empty")}>
        <Button
          onClick={() => dispatch({ type: "tab-chosen", tab: "release" })}
        >
          {say("table.toRelease")}
        </Button>
      </EmptyStep>
    );
  }
  return (
    <div className={styles.tab}>
      <div className={styles.scroll}>
        <CandidateList release={release} />
        <TableWarnings table={table} />
        <CorrectionList release={release} />
        <PreviewGrid
          key={`${release.id} ${release.table}`}
          release={release}
          table={table}
        />
      </div>
      <SourcePanel release={release} />
      <ImportBar release={release} />
    </div>
  );
}
