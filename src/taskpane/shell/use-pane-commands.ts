import { useMemo, useRef } from "react";
import type { ReleaseDocument } from "../../core/document/release-document";
import type { ReleaseInput, Services } from "../services";
import type { FindingNote } from "../state/finding-note";
import type { Release } from "../state/pane-state";
import type { FindingItem } from "../view/finding-items";
import { refusalOf } from "../view/refusal";
import { createWorkRunner, type WorkTools } from "./run-work";

/** Everything a user can set going that takes time. */
export interface PaneCommands {
  readonly read: (input: ReleaseInput) => void;
  readonly readFiles: (files: readonly File[]) => void;
  readonly readSelection: () => void;
  readonly readSample: () => void;
  readonly outlineImport: (release: Release) => void;
  readonly importTable: (release: Release) => void;
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
  readonly onImported: (release: Release, sheets: readonly string[]) => void;
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
      const { host } = tools.current.services;
      if (host)
        void examine(tools.current.say("subject.range"), () =>
          host.readSelection(),
        );
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

function workbookCommands(
  tools: Tools,
  { start, aside }: Runner,
): Pick<
  PaneCommands,
  "outlineImport" | "importTable" | "removeImport" | "goToFindings"
> {
  return {
    outlineImport: ({ id: release, examination, table }) => {
      const { services, dispatch, say } = tools.current;
      const { host } = services;
      if (host === null) return;
      void aside({
        kind: "checking",
        place: "table",
        subject: say("subject.import"),
        run: async () => {
          const outline = await host.outlineImport(examination, table);
          dispatch({ type: "import-outlined", release, outline });
        },
      });
    },
    importTable: (release) => {
      const { services, say } = tools.current;
      const { host } = services;
      if (host === null) return;
      void start({
        kind: "importing",
        place: "table",
        subject: say("subject.import"),
        run: async (id, signal) => {
          const receipt = await host.importTable(
            release.examination,
            release.table,
            signal,
          );
          tools.current.onImported({ ...release, receipt }, receipt.sheets);
          return { type: "table-imported", id, release: release.id, receipt };
        },
      });
    },
    removeImport: ({ id: release, receipt }) => {
      const { services, say } = tools.current;
      const { host } = services;
      if (host === null || receipt === null) return;
      void start({
        kind: "removing",
        place: "table",
        subject: say("subject.import"),
        run: async (id) => {
          await host.removeImport(receipt);
          return { type: "import-removed", id, release };
        },
      });
    },
    goToFindings: ({ receipt }) => {
      const { services, dispatch, say } = tools.current;
      const { host } = services;
      dispatch({ type: "tab-chosen", tab: "findings" });
      if (host === null || receipt === null) return;
      void aside({
        kind: "selecting",
        place: "findings",
        subject: say("subject.import"),
        run: () => host.goToFindings(receipt),
      });
    },
  };
}

function findingCommands(
  tools: Tools,
  { aside }: Runner,
): Pick<PaneCommands, "selectFinding" | "noteFinding"> {
  return {
    selectFinding: ({ receipt }, { key, cell }) => {
      const { services, dispatch, say } = tools.current;
      const { host } = services;
      dispatch({ type: "finding-selected", key });
      if (host === null || receipt === null)
        return dispatch({ type: "finding-toggled", key });
      void aside({
        kind: "selecting",
        place: "findings",
        subject: say("subject.cell"),
        run: () => host.selectCell(receipt, cell),
      });
    },
    noteFinding: ({ receipt }, { key, index }, note) => {
      const { services, dispatch, say } = tools.current;
      const { host } = services;
      dispatch({ type: "finding-noted", key, note });
      if (host === null || receipt === null) return;
      void aside({
        kind: "noting",
        place: "findings",
        subject: say("subject.note"),
        run: () =>
          host.noteFinding(
            receipt,
            index,
            say(`state.${note.state}`),
            note.reason,
          ),
      });
    },
  };
}
