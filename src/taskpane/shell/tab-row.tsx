import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { zoomedPane } from "./browser/zoomed-pane";

const useStyles = makeStyles({
  row: { display: "flex" },
  tab: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":active": { color: tokens.colorNeutralForeground2Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "::after": {
      content: "''",
      position: "absolute",
      bottom: 0,
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    [zoomedPane]: {
      paddingTop: tokens.spacingVerticalXS,
      paddingBottom: tokens.spacingVerticalSNudge,
    },
  },
  small: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": {
      "::after": { backgroundColor: "Highlight" },
    },
  },
  // The bold words are laid out unseen, so that no tab moves when another is chosen.
  words: {
    display: "grid",
    justifyItems: "center",
    "::after": {
      content: "attr(data-words)",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

/** One tab of a row; its panel has the id given by `panel`, and is on show while the tab is chosen. */
export interface RowTab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** Shown in place of the name, which is then read out and shown on hovering. */
  readonly icon?: ReactElement;
  readonly className?: string;
}

interface TabRowProps<Id extends string> {
  readonly name: string;
  readonly tabs: readonly RowTab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Before a tab's id in the page: "tab-findings" belongs to "panel-findings" where these are "tab" and "panel". */
  readonly prefix: string;
  readonly panelPrefix: string;
  readonly isSmall?: boolean;
  readonly className?: string;
}

/**
 * A row of tabs by the ARIA pattern: one stop of the Tab key, arrows, Home and End move, Enter or Space choose.
 * Not Fluent's TabList: that brings a manager of focus along, which took more of the pane's start than all of the pane's own code.
 */
export function TabRow<Id extends string>(
  props: TabRowProps<Id>,
): ReactElement {
  const { name, tabs, chosen, onChoose, prefix, panelPrefix } = props;
  const styles = useStyles();
  return (
    <div
      role="tablist"
      aria-label={name}
      className={mergeClasses(styles.row, props.className)}
      onKeyDown={moveFocus}
    >
      {tabs.map((tab) => {
        const isChosen = tab.id === chosen;
        return (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${prefix}-${tab.id}`}
            aria-selected={isChosen}
            aria-controls={isChosen ? `${panelPrefix}-${tab.id}` : undefined}
            tabIndex={isChosen ? 0 : -1}
            className={mergeClasses(
              styles.tab,
              props.isSmall && styles.small,
              isChosen && styles.chosen,
              tab.className,
            )}
            onClick={() => onChoose(tab.id)}
            {...(tab.icon && { "aria-label": tab.name, title: tab.name })}
          >
            {tab.icon ?? (
              <span className={styles.words} data-words={tab.name}>
                {tab.name}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** Moves the focus along the row, around its ends. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [
    ...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]"),
  ];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const to = targetOf(event.key, at, tabs.length);
  if (to === null) return;
  event.preventDefault();
  tabs[to]?.focus();
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
