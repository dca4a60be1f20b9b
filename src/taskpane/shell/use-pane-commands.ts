import { useMemo, useRef } from "react";
import type { ReleaseDocument } from "../../core/document/release-document";
import type { LabelKey } from "../labels/english";
import type { PhraseValues } from "../labels/phrase";
import type { Services, ReleaseInput } from "../services";
import type { PaneAction } from "../state/pane-action";
import type { Notice, Release, TabId, WorkKind } from "../state/pane-state";
import type { CellRef } from "../../core/expression/expression";

/** Everything a user can set going that takes time. */
export interface PaneCommands {
  readonly read: (input: ReleaseInput) => void;
  readonly readFiles: (files: readonly File[]) => void;
  readonly readSelection: () => void;
  readonly readSample: () => void;
  readonly outlineImport: (release: Release) => void;
  readonly importTable: (release: Release) => void;
  readonly removeImport: (release: Release) => void;
  readonly selectFinding: (
    release: Release,
    key: string,
    cell: CellRef,
  ) => void;
  readonly goToFindings: (release: Release) => void;
  readonly retry: () => void;
  readonly cancel: () => void;
}

interface Tools {
  readonly services: Services;
  readonly dispatch: (action: PaneAction) => void;
  readonly say: (key: LabelKey, values?: PhraseValues) => string;
  readonly onImported: (release: Release, sheets: readonly string[]) => void;
}

/** Runs work outside the reducer and reports its end; one piece of work at a time, the newest wins. */
export function usePaneCommands(tools: Tools): PaneCommands {
  const latest = useRef(tools);
  latest.current = tools;
  return useMemo(() => createCommands(latest), []);
}

interface Job {
  readonly kind: WorkKind;
  readonly place: TabId;
  readonly subject: string;
  readonly run: (id: number, signal: AbortSignal) => Promise<PaneAction>;
}

function createCommands(tools: { readonly current: Tools }): PaneCommands {
  let counter = 0;
  let abort = new AbortController();
  let last: (() => Promise<void>) | null = null;

  async function start(job: Job): Promise<void> {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    counter += 1;
    const id = counter;
    last = () => start(job);
    const { dispatch, say } = tools.current;
    dispatch({
      type: "work-started",
      id,
      kind: job.kind,
      subject: job.subject,
    });
    try {
      dispatch(await job.run(id, signal));
    } catch (failure) {
      if (signal.aborted) return;
      const what = say(`work.${job.kind}`, { subject: job.subject });
      dispatch({
        type: "work-failed",
        id,
        notice: describeFailure(failure, what, job.place, say),
      });
    }
  }

  const examineAfter = (
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
        return { type: "release-examined", id, document, examination };
      },
    });

  const read = (input: ReleaseInput, subject: string) =>
    examineAfter(subject, (signal) =>
      tools.current.services.engine.read(input, signal),
    );

  return {
    read: (input) =>
      void read(
        input,
        input.kind === "file" ? input.name : tools.current.say("subject.paste"),
      ),
    readFiles: (files) => {
      void (async () => {
        for (const file of files) {
          const bytes = new Uint8Array(await file.arrayBuffer());
          await read({ kind: "file", name: file.name, bytes }, file.name);
        }
      })();
    },
    readSelection: () => {
      const { host } = tools.current.services;
      if (host)
        void examineAfter(tools.current.say("subject.range"), () =>
          host.readSelection(),
        );
    },
    readSample: () => {
      const { sample, engine } = tools.current.services;
      void examineAfter(tools.current.say("subject.sample"), async (signal) => {
        const bytes = new TextEncoder().encode(await sample.load());
        return engine.read({ kind: "file", name: sample.name, bytes }, signal);
      });
    },
    outlineImport: (release) => {
      const { services, dispatch } = tools.current;
      void services.host
        ?.outlineImport(release.examination, release.table)
        .then((outline) =>
          dispatch({ type: "import-outlined", release: release.id, outline }),
        );
    },
    importTable: (release) => {
      const { host } = tools.current.services;
      if (host === null) return;
      void start({
        kind: "importing",
        place: "table",
        subject: tools.current.say("subject.import"),
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
    removeImport: (release) => {
      const { host } = tools.current.services;
      const { receipt } = release;
      if (host === null || receipt === null) return;
      void start({
        kind: "removing",
        place: "table",
        subject: tools.current.say("subject.import"),
        run: async (id) => {
          await host.removeImport(receipt);
          return { type: "import-removed", id, release: release.id };
        },
      });
    },
    selectFinding: (release, key, cell) => {
      const { dispatch, services, say } = tools.current;
      dispatch({ type: "finding-selected", key });
      const { receipt } = release;
      const { host } = services;
      if (host === null || receipt === null) return;
      void start({
        kind: "selecting",
        place: "findings",
        subject: say("subject.cell"),
        run: async (id) => {
          await host.selectCell(receipt, cell);
          return { type: "work-done", id };
        },
      });
    },
    goToFindings: (release) => {
      const { host } = tools.current.services;
      tools.current.dispatch({ type: "tab-chosen", tab: "findings" });
      if (host && release.receipt) void host.goToFindings(release.receipt);
    },
    retry: () => void last?.(),
    cancel: () => {
      abort.abort();
      tools.current.dispatch({ type: "work-cancelled" });
    },
  };
}

function describeFailure(
  failure: unknown,
  what: string,
  place: TabId,
  say: Tools["say"],
): Notice {
  const message = failure instanceof Error ? failure.message : String(failure);
  const stack = failure instanceof Error ? (failure.stack ?? "") : "";
  return {
    kind: "failed",
    place,
    message: say("notice.failed", { what, message }),
    details: `${message}\n${stack}`,
  };
}
