import type { ReleaseDocument } from "../../core/document/release-document";
import { SaidError } from "../../core/phrase/said-error";
import { saying } from "../../core/phrase/saying";
import type { Examination } from "../../core/examination";
import type { ProductionTable } from "../../core/production/production-table";
import type { ReadingProgress, ReadingWatch, ReleaseInput } from "../services";
import { noCorrections, type Corrections } from "../state/corrections";
import { refusalOf } from "../view/refusal";
import { sourceName } from "../view/source-name";
import { warningWords } from "../view/warning-words";
import { recallCorrections } from "../shell/correction-memory";
import type { CommandTools, LatestTools } from "./command-tools";
import type { PaneCommands } from "./pane-commands";
import type { WorkRunner } from "./run-work";

/** Reading a release, from wherever the user has it. */
export function readingCommands(
  tools: LatestTools,
  { start }: WorkRunner,
): Pick<PaneCommands, "read" | "readFiles" | "readSelection" | "readSample"> {
  const examine = (
    subject: string,
    load: (watch: ReadingWatch) => Promise<ReleaseDocument>,
  ) =>
    start({
      kind: "reading",
      place: "release",
      subject,
      run: async (id, signal) => {
        const { dispatch } = tools.current;
        const type = "work-progressed";
        const onProgress = (progress: ReadingProgress) =>
          dispatch({ type, id, kind: "reading", progress });
        const document = await load({ signal, onProgress });
        dispatch({ type, id, kind: "checking", progress: null });
        const { asRead, corrections, examination } = await examineNew(
          tools.current,
          document,
          signal,
        );
        const refusal = refusalOf(document, examination);
        if (refusal === null)
          return {
            type: "release-examined",
            id,
            document,
            asRead,
            corrections,
            examination,
          };
        const words = tools.current;
        const { say } = words;
        const message =
          refusal.kind === "said"
            ? warningWords(refusal.warning, words)
            : refusal.kind === "empty"
              ? say("notice.empty")
              : say("notice.noTable", {
                  name: sourceName(document.source.name, say),
                });
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
    return examine(subject, (watch) =>
      tools.current.services.engine.read(input, watch),
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
      void examine(tools.current.say("subject.range"), async (watch) => {
        const range = await excel.readSelection();
        return engine.read(
          { kind: "range", name: range.address, range },
          watch,
        );
      });
    },
    readSample: () => {
      const { sample, engine } = tools.current.services;
      void examine(tools.current.say("subject.sample"), async (watch) => {
        const text = await sample.load().catch((failure: unknown) => {
          throw new SaidError(saying("failed.sample"), String(failure));
        });
        const bytes = new TextEncoder().encode(text);
        return engine.read({ kind: "file", name: sample.name, bytes }, watch);
      });
    },
  };
}

/** A document as it reads by itself, or under what was corrected in another release of the mine and kept. */
async function examineNew(
  { services: { engine }, settings }: CommandTools,
  document: ReleaseDocument,
  signal: AbortSignal,
): Promise<{
  readonly asRead: readonly ProductionTable[];
  readonly corrections: Corrections;
  readonly examination: Examination;
}> {
  const { thresholds, remembersCorrections } = settings;
  const examineUnder = (corrections: Corrections) =>
    engine.examine(document, { corrections, thresholds }, signal);
  const plain = await examineUnder(noCorrections);
  const asRead = plain.tables;
  const reading = remembersCorrections ? recallCorrections(asRead) : [];
  const corrections = { ...noCorrections, reading };
  const examination =
    reading.length === 0 ? plain : await examineUnder(corrections);
  return { asRead, corrections, examination };
}
