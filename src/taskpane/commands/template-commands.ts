import type { TemplateSpec } from "../../core/plan/template/template-table";
import type { WrittenImport } from "../../host/excel/excel-host";
import { saveWorkbookFile } from "../shell/browser/save-file";
import { listNames } from "../shell/words/sheet-names";
import type { Notice } from "../state/pane-state";
import type { LatestTools } from "./command-tools";
import type { PaneCommands } from "./pane-commands";
import type { WorkRunner } from "./run-work";

/** An empty production table for those who type the figures themselves. */
export function templateCommands(
  tools: LatestTools,
  { start, aside }: WorkRunner,
): Pick<PaneCommands, "createTable"> {
  const write = async (id: number, spec: TemplateSpec) => {
    const { services, settings, say, locale } = tools.current;
    const { excel, engine } = services;
    if (excel === null) {
      const plan = await engine.template(spec, {
        ...settings,
        formulas: "plain",
      });
      saveWorkbookFile(spec.mine, await engine.file(plan));
      const notice = doneNotice(say("template.saved"));
      return { type: "work-done", id, notice } as const;
    }
    const plan = await engine.template(spec, settings);
    const written = await excel.writePlan(plan);
    void aside({
      kind: "selecting",
      place: "release",
      subject: say("subject.cell"),
      run: () => excel.showCell(written, { table: 0, row: 0, column: 0 }),
    });
    const sheets = listNames(written, locale);
    const first = written.sheets[0]?.name ?? "";
    const message = say("template.done", { sheets, first });
    const notice = doneNotice(message, written);
    return { type: "template-written", id, written, notice } as const;
  };
  return {
    createTable: (spec) =>
      void start({
        kind: "importing",
        place: "release",
        subject: tools.current.say("subject.template"),
        run: (id) => write(id, spec),
      }),
  };
}

function doneNotice(message: string, written?: WrittenImport): Notice {
  return {
    kind: "done",
    place: "release",
    message,
    details: "",
    ...(written ? { written } : {}),
  };
}
