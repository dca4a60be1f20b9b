import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactElement } from "react";
import { usePane } from "../../shell/pane-context";
import type { Release } from "../../state/pane-state";
import type { FindingItem } from "../../view/finding/finding-items";
import { FindingDetails } from "./finding-details";
import { FigureGrid, FigureLine } from "./finding-figures";
import { findingWords } from "../../view/finding/finding-words";
import { IntervalStrip } from "./interval-strip";

const useStyles = makeStyles({
  row: {
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  selected: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  top: {
    display: "flex",
    alignItems: "stretch",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
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
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  title: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  // The end of a path tells more than its beginning: what does not fit is left out in front.
  path: {
    display: "block",
    direction: "rtl",
    textAlign: "left",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
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
  const isOpen = release.open.includes(item.key);
  const isSelected = release.selected === item.key;
  const toggle = () => dispatch({ type: "finding-toggled", key: item.key });
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if ((key === "ArrowRight" && !isOpen) || (key === "ArrowLeft" && isOpen))
      toggle();
  };
  const Figures = isOpen || isSelected ? FigureGrid : FigureLine;
  return (
    <div className={mergeClasses(styles.row, isSelected && styles.selected)}>
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
          <span className={styles.title}>{words.title}</span>
          {item.title.path !== "" && (
            <span className={styles.path} title={item.title.path}>
              <bdi dir="ltr">{item.title.path}</bdi>
            </span>
          )}
          <Figures release={release} item={item} words={words} />
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
