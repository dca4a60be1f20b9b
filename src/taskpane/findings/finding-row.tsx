import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { usePane } from "../shell/pane-context";
import type { Release } from "../state/pane-state";
import type { FindingItem } from "../view/finding-items";
import { FindingDetails } from "./finding-details";
import { IntervalStrip, PrintedGlyph, RebuiltGlyph } from "./interval-strip";
import { placeWords } from "../shell/place-words";
import { openNote } from "../state/finding-note";
import { findingWords } from "./finding-words";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  selected: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  top: { display: "flex", alignItems: "stretch" },
  main: {
    flexGrow: 1,
    minWidth: 0,
    display: "block",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    background: "none",
    border: "none",
    cursor: "pointer",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  figure: { overflowWrap: "anywhere" },
  title: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  path: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  name: { color: tokens.colorNeutralForeground3 },
  toggle: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});

/** One finding: a button that selects its cell in the sheet, and a smaller one that opens its working. */
export function FindingRow({
  release,
  item,
}: {
  readonly release: Release;
  readonly item: FindingItem;
}): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say, commands, dispatch } = pane;
  const { announce } = useAnnounce();
  const words = findingWords(item, pane);
  const note = release.notes[item.key] ?? openNote;
  const isOpen = release.open.includes(item.key);
  const isSelected = release.selected === item.key;
  const toggle = () => dispatch({ type: "finding-toggled", key: item.key });
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if ((key === "ArrowRight" && !isOpen) || (key === "ArrowLeft" && isOpen))
      toggle();
  };
  return (
    <div className={mergeClasses(styles.card, isSelected && styles.selected)}>
      <div className={styles.top}>
        <button
          type="button"
          data-finding
          className={styles.main}
          aria-current={isSelected}
          onKeyDown={onKeyDown}
          onClick={() => {
            commands.selectFinding(release, item);
            if (release.written) {
              announce(say("selected.announce", { title: words.title }));
            }
          }}
        >
          {item.title.path !== "" && (
            <span className={styles.path}>{item.title.path}</span>
          )}
          <span className={styles.title}>{words.title}</span>
          <span className={styles.figures}>
            <Figure name={say("findings.printed")} glyph={<PrintedGlyph />}>
              {words.printed}
            </Figure>
            <Figure name={say("findings.rebuilt")} glyph={<RebuiltGlyph />}>
              {words.rebuilt}
            </Figure>
            <Figure name={say("findings.gap")}>{words.gap}</Figure>
            {words.cause && (
              <Figure name={say("findings.cause")}>{words.cause}</Figure>
            )}
            <Figure name={say("findings.source")}>
              {placeWords(release.document, item.finding.span, say)}
            </Figure>
            {note.state !== "Open" && (
              <Figure name={say("findings.state")}>
                {[say(`state.${note.state}`), note.reason]
                  .filter(Boolean)
                  .join(": ")}
              </Figure>
            )}
          </span>
          <IntervalStrip item={item} label={words.strip} />
        </button>
        <Button
          className={styles.toggle}
          appearance="transparent"
          size="small"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-label={say("findings.details", { title: words.title })}
          onClick={toggle}
        />
      </div>
      {isOpen && <FindingDetails release={release} item={item} />}
    </div>
  );
}

/** One line of a finding: its name, the mark it has on the strip, the figure. */
function Figure({
  name,
  glyph,
  children,
}: {
  readonly name: string;
  readonly glyph?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span className={styles.name}>
        {name} {glyph}
      </span>
      <span className={styles.figure}>{children}</span>
    </>
  );
}
