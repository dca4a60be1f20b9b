import { typedName } from "../../core/formula/typed-name";
import type { FormulaRepair } from "../../host/excel/excel-host";
import { functionNamespace } from "../function-namespace";
import type { Notice } from "../state/pane-state";
import type { CommandTools, LatestTools } from "./command-tools";
import type { PaneCommands } from "./pane-commands";
import type { WorkRunner } from "./run-work";

/** Making the add-in's functions compute again where the workbook was written or opened without them. */
export function formulaCommands(
  tools: LatestTools,
  { start }: WorkRunner,
): Pick<PaneCommands, "repairFormulas"> {
  const { excel } = tools.current.services;
  return {
    repairFormulas: () => {
      if (excel === null) return;
      const { say } = tools.current;
      void start({
        kind: "repairing",
        place: "settings",
        subject: say("subject.formulas"),
        run: async (id) => {
          const { catalogue } = await import("../../catalogue/catalogue");
          const names = catalogue.map((formula) =>
            typedName(formula, functionNamespace),
          );
          const repair = await excel.repairFormulas(names);
          return { type: "work-done", id, notice: repairNotice(repair, say) };
        },
      });
    },
  };
}

function repairNotice(
  { repaired, left }: FormulaRepair,
  say: CommandTools["say"],
): Notice {
  const sentences = [
    ...(repaired > 0 ? [say("repair.done", { count: repaired })] : []),
    ...(left > 0 ? [say("repair.left", { count: left })] : []),
    ...(repaired + left === 0 ? [say("repair.none")] : []),
  ];
  return {
    kind: left > 0 ? "refused" : "done",
    place: "settings",
    message: sentences.join(" "),
    details: "",
  };
}
