import { useMemo, useRef } from "react";
import type { ReleaseDocument } from "../../core/document/release-document";
import { findingId } from "../../core/plan/finding-id";
import type { ExcelHost, WrittenImport } from "../../host/excel/excel-host";
import type { ReleaseInput, Services } from "../services";
import type { FindingNote } from "../state/finding-note";
import type { Release } from "../state/pane-state";
import { findingItems, type FindingItem } from "../view/finding-items";
import { refusalOf } from "../view/refusal";
import { noCorrections, type Corrections } from "../state/corrections";
import { editedFigures } from "../view/edited-figures";
import { createWorkRunner, type WorkTools } from "./run-work";

/** Everything a user can set going that takes time. */
export interface PaneCommands {
  readonly read: (input: ReleaseInput) => void;
  readonly readFiles: (files: readonly File[]) => void;
  readonly readSelection: () => void;
  readonly readSample: () => void;
  /** Lays corrections over a release and checks it again. */
  readonly correct: (release: Release, corrections: Corrections) => void;
  /** Takes the figures as they stand in the sheet now, and checks again. */
  readonly recheck: (release: Release) => void;
  readonly planImport: (release: Release) => void;
  readonly importTables: (release: Release) => void;
  readonly removeImport: (release: Release) => void;
  readonly selectFinding: (release: Release, item: FindingItem) => void;
  readonly noteFinding: (
    release: Release,
    item: FindingItem,
    note: FindingNote,
  ) => void;
  readonly goToFindings: (release: Release) => void;
  readonly retry: () => void;
  readonly cancel: () => void;
}

interface CommandTools extends WorkTools {
  readonly services: Services;
}

/** What the user can set going, the same functions from first to last. */
export function usePaneCommands(tools: CommandTools): PaneCommands {
  const latest = useRef(tools);
  latest.current = tools;
  return useMemo(() => createCommands(latest), []);
}

function createCommands(tools: {
  readonly current: CommandTools;
}): PaneCommands {
  const runner = createWorkRunner(tools);
  const { retry, cancel } = runner;
  return {
    ...readingCommands(tools, runner),
    ...correctingCommands(tools, runner),
    ...workbookCommands(tools, runner),
    ...findingCommands(tools, runner),
    retry,
    cancel,
  };
}

type Tools = { readonly current: CommandTools };
type Runner = ReturnType<typeof createWorkRunner>;

function readingCommands(
  tools: Tools,
  { start }: Runner,
): Pick<PaneCommands, "read" | "readFiles" | "readSelection" | "readSample"> {
  const examine = (
    subject: string,
    load: (signal: AbortSignal) => Promise<ReleaseDocument>,
  ) =>
    start({
      kind: "reading",
      place: "release",
      subject,
      run: async (id, signal) => {
        const document = await load(signal);
        const examination = await tools.current.services.engine.examine(
          document,
          noCorrections,
          signal,
        );
        const refusal = refusalOf(document, examination);
        if (refusal === null)
          return { type: "release-examined", id, document, examination };
        const { say } = tools.current;
        const message =
          refusal.kind === "said"
            ? refusal.message
            : refusal.kind === "empty"
              ? say("notice.empty")
              : say("notice.noTable", { name: document.source.name });
        return {
          type: "work-failed",
          id,
          notice: { kind: "refused", place: "release", message, details: "" },
        };
      },
    });
  const read = (input: ReleaseInput) => {
    const subject =
      input.kind === "file" ? input.name : tools.current.say("subject.paste");
    return examine(subject, (signal) =>
      tools.current.services.engine.read(input, signal),
    );
  };
  const readFile = async (file: File) =>
    read({
      kind: "file",
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
  return {
    read: (input) => void read(input),
    readFiles: (files) =>
      void files.reduce(
        (before, file) => before.then(() => readFile(file)),
        Promise.resolve(),
      ),
    readSelection: () => {
      const { excel, engine } = tools.current.services;
      if (excel === null) return;
      void examine(tools.current.say("subject.range"), async (signal) => {
        const range = await excel.readSelection();
        return engine.read(
          { kind: "range", name: range.address, range },
          signal,
        );
      });
    },
    readSample: () => {
      const { sample, engine } = tools.current.services;
      void examine(tools.current.say("subject.sample"), async (signal) => {
        const bytes = new TextEncoder().encode(await sample.load());
        return engine.read({ kind: "file", name: sample.name, bytes }, signal);
      });
    },
  };
}

function correctingCommands(
  tools: Tools,
  { start }: Runner,
): Pick<PaneCommands, "correct" | "recheck"> {
  const examineAgain = (
    { id: release, document }: Release,
    stale: Release["stale"],
    load: () => Promise<Corrections>,
  ) =>
    void start({
      kind: "checking",
      place: "table",
      subject: document.source.name,
      run: async (id, signal) => {
        const { engine } = tools.current.services;
        const corrections = await load();
        const examination = await engine.examine(document, corrections, signal);
        return {
          type: "release-corrected",
          id,
          release,
          stale,
          corrections,
          examination,
        };
      },
    });
  return {
    correct: (release, corrections) =>
      examineAgain(release, "corrected", async () => corrections),
    recheck: (release) => {
      const { excel } = tools.current.services;
      const { written } = release;
      if (excel === null || written === null) return;
      examineAgain(release, null, async () =>
        editedFigures(release, await excel.readReported(written)),
      );
    },
  };
}

function workbookCommands(
  tools: Tools,
  { start, aside }: Runner,
): Pick<
  PaneCommands,
  "planImport" | "importTables" | "removeImport" | "goToFindings"
> {
  const { excel } = tools.current.services;
  return {
    planImport: ({ id: release, examination, document }) => {
      const { services, dispatch, say } = tools.current;
      void aside({
        kind: "checking",
        place: "table",
        subject: say("subject.import"),
        run: async () => {
          const plan = await services.engine.plan(examination, document.text);
          dispatch({ type: "import-planned", release, plan });
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

function findingCommands(
  tools: Tools,
  { aside }: Runner,
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
