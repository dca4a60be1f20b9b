import type { Engine } from "../services";
import type { EngineAnswer, EngineRequest } from "./engine-message";

interface Waiting {
  readonly resolve: (answer: EngineAnswer) => void;
  readonly reject: (failure: Error) => void;
}

type Question =
  | Omit<Extract<EngineRequest, { task: "read" }>, "id">
  | Omit<Extract<EngineRequest, { task: "examine" }>, "id">;

/** Reads and examines in a worker, off the pane's thread. Cancelling ends the worker; the next question starts another. */
export function createWorkerEngine(startWorker: () => Worker): Engine {
  let worker: Worker | null = null;
  let counter = 0;
  const waiting = new Map<number, Waiting>();

  function stop(reason: Error): void {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  function running(): Worker {
    if (worker) return worker;
    worker = startWorker();
    worker.onmessage = ({ data }: MessageEvent<EngineAnswer>) => {
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
    };
    worker.onerror = ({ message }) =>
      stop(new Error(message || "The checking part could not be loaded."));
    return worker;
  }

  function ask(question: Question, signal: AbortSignal): Promise<EngineAnswer> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(cancelled());
      signal.addEventListener("abort", () => stop(cancelled()), { once: true });
      counter += 1;
      waiting.set(counter, { resolve, reject });
      running().postMessage({ ...question, id: counter });
    });
  }

  return {
    read: async (input, signal) => {
      const answer = await ask({ task: "read", input }, signal);
      if (answer.task === "read") return answer.document;
      throw unexpected(answer);
    },
    examine: async (document, signal) => {
      const answer = await ask({ task: "examine", document }, signal);
      if (answer.task === "examine") return answer.examination;
      throw unexpected(answer);
    },
  };
}

function cancelled(): Error {
  return new Error("Cancelled.");
}

function unexpected(answer: EngineAnswer): Error {
  if (answer.task !== "failed")
    return new Error(`expected the answer asked for, got ${answer.task}`);
  const failure = new Error(answer.message);
  failure.stack = answer.stack;
  return failure;
}
