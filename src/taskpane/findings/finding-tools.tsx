import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  makeStyles,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import {
  FilterFilled,
  FilterRegular,
  MoreHorizontalRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { copyText } from "../shell/browser/copy-text";
import { sourceName } from "../view/source-name";
import { usePane } from "../shell/pane-context";
import { saveFile } from "../shell/browser/save-file";
import {
  findingStates,
  noFilter,
  openNote,
  severities,
} from "../state/finding-note";
import type { Release } from "../state/pane-state";
import type { FindingItem } from "../view/finding/finding-items";
import { tableHtml, tableText } from "../view/table-text";
import { findingText, findingsTable } from "./report/findings-table";
import { reportPage } from "./report/report-page";

const useStyles = makeStyles({
  tools: { display: "flex", gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0 },
});

interface ToolsProps {
  readonly release: Release;
  readonly items: readonly FindingItem[];
  readonly shown: readonly FindingItem[];
}

/** Search, filter, and what can be done with the list as a whole. */
export function FindingTools(props: ToolsProps): ReactElement {
  const styles = useStyles();
  const { state, say, dispatch } = usePane();
  return (
    <div className={styles.tools}>
      <SearchBox
        className={styles.search}
        size="medium"
        aria-label={say("findings.search")}
        placeholder={say("findings.search")}
        value={state.filter.search}
        onChange={(_event, { value }) =>
          dispatch({
            type: "filter-changed",
            filter: { ...state.filter, search: value },
          })
        }
      />
      <FilterMenu {...props} />
      <MoreMenu {...props} />
    </div>
  );
}

function FilterMenu({ items, shown }: ToolsProps): ReactElement {
  const { state, say, dispatch } = usePane();
  const { filter } = state;
  const isFiltered = shown.length < items.length;
  const checked = {
    severity: [...filter.severities],
    state: [...filter.states],
  };
  return (
    <Menu
      checkedValues={checked}
      onCheckedValueChange={(_event, { name, checkedItems }) =>
        dispatch({
          type: "filter-changed",
          filter:
            name === "severity"
              ? {
                  ...filter,
                  severities: severities.filter((id) =>
                    checkedItems.includes(id),
                  ),
                }
              : {
                  ...filter,
                  states: findingStates.filter((id) =>
                    checkedItems.includes(id),
                  ),
                },
        })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={isFiltered ? <FilterFilled /> : <FilterRegular />}
          aria-label={
            isFiltered
              ? say("findings.filtered", {
                  count: shown.length,
                  all: items.length,
                })
              : say("findings.filter")
          }
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{say("findings.severity")}</MenuGroupHeader>
            {severities.map((id) => (
              <MenuItemCheckbox key={id} name="severity" value={id}>
                {say(`findings.${id}`)}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say("findings.state")}</MenuGroupHeader>
            {findingStates.map((id) => (
              <MenuItemCheckbox key={id} name="state" value={id}>
                {say(`state.${id}`)}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem
            onClick={() =>
              dispatch({ type: "filter-changed", filter: noFilter })
            }
          >
            {say("findings.clearFilter")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function MoreMenu({ release, shown }: ToolsProps): ReactElement {
  const pane = usePane();
  const { say } = pane;
  const { announce } = useAnnounce();
  const copy = (text: string, html?: string) =>
    announce(
      say(copyText(text, html) ? "findings.copied" : "findings.notCopied"),
    );
  const title = say("findings.reportTitle", {
    name: sourceName(release.document.source.name, say),
  });
  const table = () => findingsTable(shown, release.notes, pane);
  const texts = () =>
    shown.map((item) =>
      findingText(item, release.notes[item.key] ?? openNote, pane),
    );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={say("findings.more")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => copy(texts().join("\n\n"))}>
            {say("findings.copyText")}
          </MenuItem>
          <MenuItem
            onClick={() => copy(tableText(table()), tableHtml(table()))}
          >
            {say("findings.copyTable")}
          </MenuItem>
          <MenuItem
            onClick={() =>
              saveFile(
                `${title}.html`,
                "text/html",
                reportPage(release, title, pane),
              )
            }
          >
            {say("findings.saveReport")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
