import type { LatestTools } from "./command-tools";
import type { PaneCommands } from "./pane-commands";
import type { WorkRunner } from "./run-work";

/** What can be done with imports that the workbook holds from earlier. */
export function earlierCommands(
  tools: LatestTools,
  { start, aside }: WorkRunner,
): Pick<PaneCommands, "findImports" | "showEarlier" | "removeEarlier"> {
  const { excel } = tools.current.services;
  return {
    findImports: () => {
      if (excel === null) return;
      const { dispatch, say } = tools.current;
      void aside({
        kind: "searching",
        place: "release",
        subject: say("subject.workbook"),
        run: async () =>
          dispatch({
            type: "imports-found",
            imports: await excel.findImports(),
          }),
      });
    },
    showEarlier: (written) => {
      if (excel === null) return;
      void aside({
        kind: "selecting",
        place: "release",
        subject: tools.current.say("subject.import"),
        run: () => excel.showSheet(written, "findings"),
      });
    },
    removeEarlier: (written) => {
      if (excel === null) return;
      void start({
        kind: "removing",
        place: "release",
        subject: tools.current.say("subject.import"),
        run: async (id) => {
          await excel.removeImport(written);
          return { type: "earlier-removed", id, written };
        },
      });
    },
  };
}
