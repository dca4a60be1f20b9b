import { AriaLiveAnnouncer, FluentProvider } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useMemo, type ReactElement } from "react";
import { endFirstPaint } from "./first-paint/take-over";
import { sayIn } from "./labels/say-in";
import { PaneFrame, type PaneProps } from "./pane-frame";
import { useIsDark } from "./shell/browser/use-is-dark";
import { remember } from "./shell/browser/browser-memory";
import { FailureBoundary } from "./shell/failure-boundary";
import { paneTheme } from "./shell/pane-theme";

/** The pane: its theme and its announcer around its three steps. */
export function App(props: PaneProps): ReactElement {
  const isDark = useIsDark();
  const theme = useMemo(() => paneTheme(isDark), [isDark]);
  useEffect(() => remember("theme", isDark ? "dark" : "light"), [isDark]);
  // After the frame has taken over; a frame that failed leaves its message to be seen.
  useLayoutEffect(endFirstPaint, []);
  const { labels, locale } = props;
  const say = useMemo(() => sayIn(labels, locale), [labels, locale]);
  return (
    <FluentProvider theme={theme}>
      <AriaLiveAnnouncer>
        <FailureBoundary say={say}>
          <PaneFrame {...props} say={say} />
        </FailureBoundary>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
