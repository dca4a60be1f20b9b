import {
  Button,
  Text,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement, type RefObject } from "react";
import { SourceQuote } from "../shell/source/source-quote";
import { usePane } from "../shell/pane-context";
import type { Release } from "../state/pane-state";
import { sourceExcerpt } from "../view/source-excerpt";

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: "45%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
  },
});

/** The place of the figure on show, in the release itself. Escape closes it. */
export function SourcePanel({
  release,
}: {
  readonly release: Release;
}): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
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
  const panel = useRef<HTMLElement>(null);
  const close = useClosing(panel, shown);
  if (shown === null) return null;
  return (
    <section
      ref={panel}
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
          onClick={close}
        />
      </div>
      <SourceQuote document={document} span={cell?.span ?? null} />
    </section>
  );
}

/** Closes the panel, by Escape from the step or by its button; a focus inside it goes back to the figure. */
function useClosing(
  panel: RefObject<HTMLElement>,
  shown: Release["shown"],
): () => void {
  const { dispatch } = usePane();
  const close = () => {
    if (shown && panel.current?.contains(document.activeElement)) {
      const place = `${shown.row + 1}:${shown.column + 1}`;
      document
        .querySelector<HTMLElement>(`[role=grid] [data-place="${place}"]`)
        ?.focus();
    }
    dispatch({ type: "cell-shown", cell: null });
  };
  const latest = useRef(close);
  latest.current = close;
  const isShown = shown !== null;
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = ({ key, defaultPrevented }: KeyboardEvent) => {
      const isElsewhere = document.querySelector("[role=dialog]") !== null;
      if (key === "Escape" && !defaultPrevented && !isElsewhere)
        latest.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isShown]);
  return close;
}
