import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../shell/pane-context";
import type { Release } from "../state/pane-state";

/** Says that sheets and findings have moved apart, and offers the way back. */
export function StaleBar({
  release,
}: {
  readonly release: Release;
}): ReactElement | null {
  const { say, commands, dispatch } = usePane();
  const { stale } = release;
  if (stale === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say(`stale.${stale}`)}</MessageBarBody>
      <MessageBarActions>
        {stale === "edited" ? (
          <Button size="small" onClick={() => commands.recheck(release)}>
            {say("stale.recheck")}
          </Button>
        ) : (
          <Button
            size="small"
            onClick={() => dispatch({ type: "tab-chosen", tab: "table" })}
          >
            {say("release.reviewTable")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
