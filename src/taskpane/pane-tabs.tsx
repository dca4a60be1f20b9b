import { makeStyles, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { zoomedPane } from "./shell/browser/zoomed-pane";
import { usePane, type Pane } from "./shell/pane-context";
import { TabRow, type RowTab } from "./shell/tab-row";
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
  settings: { marginLeft: "auto", fontSize: tokens.fontSizeBase500 },
});

const stepIds = ["release", "table", "findings"] as const;

/** The pane's steps in their order, and the settings at the end of the row. */
export function PaneTabs(): ReactElement {
  const pane = usePane();
  const { state, dispatch, say } = pane;
  const styles = useStyles();
  const tabs: readonly RowTab<TabId>[] = [
    ...stepIds.map((id) => ({ id, name: stepName(id, pane) })),
    {
      id: "settings",
      name: say("tab.settings"),
      icon: <SettingsRegular />,
      className: styles.settings,
    },
  ];
  return (
    <TabRow
      name={say("tabs.name")}
      tabs={tabs}
      chosen={state.tab}
      onChoose={(tab) => dispatch({ type: "tab-chosen", tab })}
      prefix="tab"
      panelPrefix="panel"
      className={styles.tabs}
    />
  );
}

/** "Findings (8)" once there are some. */
function stepName(
  id: (typeof stepIds)[number],
  { state, say, locale }: Pane,
): string {
  const release = currentRelease(state);
  const count =
    id === "findings" && release !== null
      ? findingItems(release.examination).length
      : 0;
  const name = say(`tab.${id}`);
  return count > 0 ? `${name} (${count.toLocaleString(locale)})` : name;
}
