import {
  Tab,
  TabList,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { zoomedPane } from "./shell/browser/zoomed-pane";
import { usePane } from "./shell/pane-context";
import { currentRelease, type TabId } from "./state/pane-state";
import { findingItems } from "./view/finding/finding-items";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // A row of its own for the last tab would be a row less for the step.
    [zoomedPane]: { flexWrap: "wrap" },
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    "::before": {
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
    },
    "::after": {
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
    },
    [zoomedPane]: {
      paddingTop: tokens.spacingVerticalXS,
      paddingBottom: tokens.spacingVerticalSNudge,
    },
  },
  settings: { marginLeft: "auto" },
});

const tabIds: readonly TabId[] = ["release", "table", "findings", "settings"];

/** The pane's steps in their order, and the settings at the end of the row. */
export function PaneTabs(): ReactElement {
  const { state, dispatch, say, locale } = usePane();
  const styles = useStyles();
  const release = currentRelease(state);
  const count = release ? findingItems(release.examination).length : 0;
  return (
    <TabList
      className={styles.tabs}
      selectedValue={state.tab}
      aria-label={say("tabs.name")}
      onTabSelect={(_event, { value }) => {
        const tab = tabIds.find((id) => id === value);
        if (tab) dispatch({ type: "tab-chosen", tab });
      }}
    >
      {tabIds.map((id) => (
        <Tab
          key={id}
          value={id}
          id={`tab-${id}`}
          className={mergeClasses(
            styles.tab,
            id === "settings" && styles.settings,
          )}
          aria-controls={`panel-${id}`}
          {...(id === "settings" && {
            icon: <SettingsRegular />,
            "aria-label": say("tab.settings"),
            title: say("tab.settings"),
          })}
        >
          {id === "settings" ? null : say(`tab.${id}`)}
          {id === "findings" && count > 0
            ? ` (${count.toLocaleString(locale)})`
            : ""}
        </Tab>
      ))}
    </TabList>
  );
}
