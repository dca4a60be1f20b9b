import type { ReleaseDocument } from "../../core/document/release-document";
import { SaidError } from "../../core/phrase/said-error";
import { saying } from "../../core/phrase/saying";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import { Cancelled, type Engine, type ReadingWatch } from "../services";
import { failureFrom } from "./engine-failure";
import type {
  EngineAnswer,
  EngineProgress,
  EngineQuestion,
  Numbered,
} from "./engine-message";

interface Waiting {
  readonly resolve: (answer: EngineAnswer) => void;
  readonly reject: (failure: Error) => void;
  readonly onProgress: ReadingWatch["onProgress"] | undefined;
}

/** Reads, examines and plans in a worker, off the pane's thread. Cancelling ends the worker; the next question starts another. */
export function createWorkerEngine(startWorker: () => Worker): Engine {
  const ask = createAsker(startWorker);
  // The browser keeps a blob out of the pane's memory, and the map lets go of it with its document.
  const files = new WeakMap<ReleaseDocument, Blob>();
  return {
    read: async (input, watch) => {
      const answer = await ask({ task: "read", input }, watch);
      if (answer.task !== "read") throw unexpected(answer);
      const { document } = answer;
      if (input.kind === "file" && document.source.kind === "pdf")
        files.set(document, new Blob([input.bytes]));
      return document;
    },
    drawPage: async (document, page, scale) => {
      const file = files.get(document);
      if (file === undefined)
        throw new Error("expected a PDF that was read here, got another");
      const answer = await ask({ task: "page", file, page, scale });
      if (answer.task === "page") return answer.picture;
      throw unexpected(answer);
    },
    examine: async (document, choices, signal) => {
      const answer = await ask(
        { task: "examine", document, choices },
        { signal },
      );
      if (answer.task === "examine") return answer.examination;
      throw unexpected(answer);
    },
    plan: async (examination, document, choices) =>
      planOf(await ask({ task: "plan", examination, document, choices })),
    template: async (spec, choices) =>
      planOf(await ask({ task: "template", spec, choices })),
    file: async (plan) => {
      const answer = await ask({ task: "file", plan });
      if (answer.task === "file") return answer.bytes;
      throw unexpected(answer);
    },
  };
}

function planOf(answer: EngineAnswer): WorkbookPlan {
  if (answer.task === "plan") return answer.plan;
  throw unexpected(answer);
}

type Asker = (
  question: EngineQuestion,
  watch?: Partial<ReadingWatch>,
) => Promise<EngineAnswer>;

function createAsker(startWorker: () => Worker): Asker {
  let worker: Worker | null = null;
  let counter = 0;
  const waiting = new Map<number, Waiting>();

  const stop = (reason: Error) => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };

  const running = (): Worker => {
    if (worker) return worker;
    worker = startWorker();
    worker.onmessage = ({
      data,
    }: MessageEvent<Numbered<EngineAnswer | EngineProgress>>) => {
      if (data.task === "progress") {
        waiting.get(data.id)?.onProgress?.(data);
        return;
      }
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
    };
    worker.onerror = ({ message }) =>
      stop(new SaidError(saying("failed.engine"), message));
    return worker;
  };

  return (question, { signal, onProgress } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new Cancelled());
      counter += 1;
      const id = counter;
      waiting.set(id, { resolve, reject, onProgress });
      signal?.addEventListener("abort", () => {
        if (waiting.has(id)) stop(new Cancelled());
      });
      running().postMessage({ ...question, id });
    });
}

function unexpected(answer: EngineAnswer): Error {
  return answer.task === "failed"
    ? failureFrom(answer)
    : new Error(`expected the answer asked for, got ${answer.task}`);
}
