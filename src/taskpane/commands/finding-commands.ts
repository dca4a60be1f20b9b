import { findingId } from "../../core/plan/finding-id";
import type { LatestTools } from "./command-tools";
import type { PaneCommands } from "./pane-commands";
import type { WorkRunner } from "./run-work";

/** Going to a finding's cell, and keeping what the user made of it. */
export function findingCommands(
  tools: LatestTools,
  { aside }: WorkRunner,
): Pick<PaneCommands, "selectFinding" | "noteFinding"> {
  const { excel } = tools.current.services;
  return {
    selectFinding: ({ written }, { key, cell }) => {
      const { dispatch, say } = tools.current;
      dispatch({ type: "finding-selected", key });
      if (excel === null || written === null)
        return dispatch({ type: "finding-toggled", key });
      void aside({
        kind: "selecting",
        place: "findings",
        subject: say("subject.cell"),
        run: () => excel.showCell(written, cell),
      });
    },
    noteFinding: ({ written }, { key, finding }, note) => {
      const { dispatch, say } = tools.current;
      dispatch({ type: "finding-noted", key, note });
      if (excel === null || written === null) return;
      void aside({
        kind: "noting",
        place: "findings",
        subject: say("subject.note"),
        run: () =>
          excel.writeFindingNote(written, {
            finding: findingId(finding),
            ...note,
          }),
      });
    },
  };
}
