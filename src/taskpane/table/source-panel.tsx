import {
  Button,
  Text,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, type ReactElement } from "react";
import { SourceQuote } from "../shell/source-quote";
import { usePane } from "../shell/pane-context";
import type { Release } from "../state/pane-state";
import { sourceExcerpt } from "../view/source-excerpt";

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: "32%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
  },
});

/** The place of the figure on show, in the release itself. */
export function SourcePanel({
  release,
}: {
  readonly release: Release;
}): ReactElement | null {
  const styles = useStyles();
  const { say, dispatch } = usePane();
  const { announce } = useAnnounce();
  const { shown, document, examination } = release;
  const cell =
    shown &&
    examination.tables[shown.table]?.rows[shown.row]?.cells[shown.column];
  const excerpt = cell ? sourceExcerpt(document, cell.span) : null;
  const spoken =
    excerpt && "marked" in excerpt
      ? excerpt.before + excerpt.marked + excerpt.after
      : "";
  useEffect(() => {
    if (spoken !== "") announce(spoken);
  }, [announce, spoken]);
  if (shown === null) return null;
  return (
    <section
      className={styles.panel}
      aria-label={say("table.source")}
      tabIndex={0}
    >
      <div className={styles.head}>
        <Text weight="semibold" size={200}>
          {say("table.source")}
        </Text>
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={say("table.closeSource")}
          onClick={() => dispatch({ type: "cell-shown", cell: null })}
        />
      </div>
      <SourceQuote excerpt={excerpt} sourceName={document.source.name} />
    </section>
  );
}
