import {
  PortalMountNodeProvider,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useState,
  useReducer,
  type ReactElement,
} from "react";
import { takeOver } from "./first-paint/take-over";
import type { Labels } from "./labels/english";
import { PaneTabs } from "./pane-tabs";
import { loadReleaseList, ReleaseTab } from "./release/release-tab";
import type { Services } from "./services";
import { recall, remember } from "./shell/browser/browser-memory";
import { FailureBoundary } from "./shell/failure-boundary";
import { useHiddenStyles } from "./shell/hidden-styles";
import { PaneProvider, type Pane } from "./shell/pane-context";
import { usePaneCommands } from "./commands/use-pane-commands";
import { loadNoticeBar, loadWorking, WorkStatus } from "./shell/work-status";
import { initialState } from "./state/pane-state";
import { parseSettings } from "./state/pane-settings";
import { reducePane } from "./state/reduce-pane";

const settingsKey = "settings";

const loadTable = () => import("./table/table-tab");
const loadFindings = () => import("./findings/findings-tab");

/** The later steps are not part of the first load; they come while the user reads the first. */
const laterSteps = [
  loadWorking,
  loadNoticeBar,
  loadReleaseList,
  loadTable,
  loadFindings,
] as const;
const untilRead = 400;

const TableTab = lazy(() =>
  loadTable().then((module) => ({ default: module.TableTab })),
);

const FindingsTab = lazy(() =>
  loadFindings().then((module) => ({ default: module.FindingsTab })),
);

const FocusKeeper = lazy(() =>
  import("./shell/focus-keeper").then((module) => ({
    default: module.FocusKeeper,
  })),
);

const SettingsTab = lazy(() =>
  import("./settings/settings-tab").then((module) => ({
    default: module.SettingsTab,
  })),
);

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // Fluent's fields have least widths, which a large zoom leaves no room for.
    "& .fui-Field, & .fui-Select, & .fui-Textarea, & .fui-Textarea__textarea": {
      minWidth: 0,
      maxWidth: "100%",
    },
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
  },
});

/** What the pane is started with. */
export interface PaneProps {
  readonly services: Services;
  readonly labels: Labels;
  readonly locale: string;
}

/** What the frame is drawn with. */
export interface FrameProps extends PaneProps {
  readonly say: Pane["say"];
}

/** The pane within its theme: the row of steps, the step on show, and the state of it all. */
export function PaneFrame(props: FrameProps): ReactElement {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const pane = usePaneState(props);
  const { dispatch, commands } = pane;
  const { tab } = pane.state;
  const hasReleases = pane.state.releases.length > 0;
  const [hasLater, setLater] = useState(false);
  useEffect(() => {
    const load = () => {
      laterSteps.forEach((step) => void step());
      setLater(true);
    };
    const timer = setTimeout(load, untilRead);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    // The button that led here went with the step before: the step's own tab takes the focus.
    const isLost = document.activeElement === document.body;
    if (isLost && hasReleases) document.getElementById(`tab-${tab}`)?.focus();
  }, [tab, hasReleases]);
  useLayoutEffect(() => takeOver({ dispatch, commands }), [dispatch, commands]);
  const [portals, setPortals] = useState<HTMLElement | null>(null);
  return (
    <PaneProvider value={pane}>
      {/* The setter itself: a function made here would be called anew after each drawing, and draw again. */}
      <main className={styles.pane} ref={setPortals}>
        <h1 className={hidden}>{pane.say("pane.name")}</h1>
        <PortalMountNodeProvider value={portals ?? undefined}>
          <PaneTabs />
          <div
            className={styles.body}
            role="tabpanel"
            id={`panel-${tab}`}
            aria-labelledby={`tab-${tab}`}
          >
            <WorkStatus />
            {/* Boundaries of its own for each step: shared ones would keep the step before, and the focus in it, until the next is loaded. */}
            <FailureBoundary key={tab} say={pane.say}>
              {tab === "release" && <ReleaseTab />}
              <Suspense>
                {tab === "table" && <TableTab />}
                {tab === "findings" && <FindingsTab />}
                {tab === "settings" && <SettingsTab />}
              </Suspense>
            </FailureBoundary>
          </div>
          <Suspense>{hasLater && <FocusKeeper />}</Suspense>
        </PortalMountNodeProvider>
      </main>
    </PaneProvider>
  );
}

function usePaneState({ services, say, locale }: FrameProps): Pane {
  const [state, dispatch] = useReducer(reducePane, initialState, (state) => ({
    ...state,
    settings: parseSettings(recall(settingsKey)),
  }));
  const { settings } = state;
  useEffect(() => remember(settingsKey, JSON.stringify(settings)), [settings]);
  const commands = usePaneCommands({
    services,
    settings,
    dispatch,
    say,
    locale,
  });
  useEffect(
    () => services.onCheckTable(commands.readSelection),
    [services, commands],
  );
  useEffect(() => commands.findImports(), [commands]);
  const pane: Pane = {
    state,
    dispatch,
    commands,
    drawPage: services.engine.drawPage,
    locale,
    say,
    inExcel: services.excel !== null,
  };
  return pane;
}
