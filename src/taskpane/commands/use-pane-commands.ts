import { useMemo, useRef } from "react";
import type { CommandTools, LatestTools } from "./command-tools";
import { correctingCommands } from "./correcting-commands";
import { formulaCommands } from "./formula-commands";
import { earlierCommands } from "./earlier-commands";
import { findingCommands } from "./finding-commands";
import type { PaneCommands } from "./pane-commands";
import { readingCommands } from "./reading-commands";
import { createWorkRunner } from "./run-work";
import { settingsCommands } from "./settings-commands";
import { templateCommands } from "./template-commands";
import { workbookCommands } from "./workbook-commands";

/** What the user can set going, the same functions from first to last. */
export function usePaneCommands(tools: CommandTools): PaneCommands {
  const latest = useRef(tools);
  latest.current = tools;
  return useMemo(() => createCommands(latest), []);
}

function createCommands(tools: LatestTools): PaneCommands {
  const runner = createWorkRunner(tools);
  const { retry, cancel } = runner;
  return {
    ...readingCommands(tools, runner),
    ...correctingCommands(tools, runner),
    ...workbookCommands(tools, runner),
    ...templateCommands(tools, runner),
    ...formulaCommands(tools, runner),
    ...earlierCommands(tools, runner),
    ...findingCommands(tools, runner),
    ...settingsCommands(tools, runner),
    retry,
    cancel,
  };
}
