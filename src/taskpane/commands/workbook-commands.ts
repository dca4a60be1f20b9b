import { findingId } from "../../core/plan/finding-id";
import type { ExcelHost, WrittenImport } from "../../host/excel/excel-host";
import { saveWorkbookFile } from "../shell/browser/save-file";
import type { Release } from "../state/pane-state";
import { findingItems } from "../view/finding/finding-items";
import { adoptImport } from "./adopt-import";
import type { LatestTools } from "./command-tools";
import type { PaneCommands } from "./pane-commands";
import type { WorkRunner } from "./run-work";

/** Writing a release's sheets, removing them and going to them. */
export function workbookCommands(
  tools: LatestTools,
  { start, aside }: WorkRunner,
): Pick<
  PaneCommands,
  | "planImport"
  | "importTables"
  | "saveWorkbook"
  | "removeImport"
  | "goToFindings"
> {
  const { excel } = tools.current.services;
  return {
    planImport: (planned) => {
      const { id: release, examination, document } = planned;
      const { services, settings, dispatch, say } = tools.current;
      void aside({
        kind: "checking",
        place: "table",
        subject: say("subject.import"),
        run: async () => {
          const plan = await services.engine.plan(
            examination,
            document,
            settings,
          );
          dispatch({ type: "import-planned", release, plan });
          if (excel !== null && planned.written === null)
            await adoptImport(excel, planned, plan.id, dispatch);
        },
      });
    },
    importTables: (release) => {
      const { plan } = release;
      if (excel === null || plan === null) return;
      const { dispatch, say } = tools.current;
      void start({
        kind: "importing",
        place: "table",
        subject: say("subject.import"),
        run: async (id) => {
          const written = await excel.writePlan(plan);
          await writeNotes(excel, written, release);
          await excel.watchEdits(written, () =>
            dispatch({ type: "sheet-edited", release: release.id }),
          );
          return { type: "table-imported", id, release: release.id, written };
        },
      });
    },
    saveWorkbook: ({ plan, examination, document }) => {
      if (plan === null) return;
      const { services, settings, say } = tools.current;
      const { engine } = services;
      // A file goes to people without the add-in: it holds plain arithmetic whatever an import does.
      const plainPlan = async () =>
        settings.formulas === "plain"
          ? plan
          : engine.plan(examination, document, {
              ...settings,
              formulas: "plain",
            });
      void aside({
        kind: "saving",
        place: "table",
        subject: say("subject.file"),
        run: async () =>
          saveWorkbookFile(
            document.source.name,
            await engine.file(await plainPlan()),
          ),
      });
    },
    removeImport: ({ id: release, written }) => {
      if (excel === null || written === null) return;
      void start({
        kind: "removing",
        place: "table",
        subject: tools.current.say("subject.import"),
        run: async (id) => {
          await excel.removeImport(written);
          return { type: "import-removed", id, release };
        },
      });
    },
    goToFindings: ({ written }) => {
      const { dispatch, say } = tools.current;
      dispatch({ type: "tab-chosen", tab: "findings" });
      if (excel === null || written === null) return;
      void aside({
        kind: "selecting",
        place: "findings",
        subject: say("subject.import"),
        run: () => excel.showSheet(written, "findings"),
      });
    },
  };
}

/** Notes that were taken before the import go into its sheet. */
async function writeNotes(
  excel: ExcelHost,
  written: WrittenImport,
  { examination, notes }: Release,
): Promise<void> {
  for (const { key, finding } of findingItems(examination)) {
    const note = notes[key];
    if (note)
      await excel.writeFindingNote(written, {
        finding: findingId(finding),
        ...note,
      });
  }
}
