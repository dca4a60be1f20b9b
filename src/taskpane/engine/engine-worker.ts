import { examine } from "../../core/examine";
import type { EngineAnswer, EngineRequest } from "./engine-message";
import { readInput } from "./read-input";

self.onmessage = ({ data }: MessageEvent<EngineRequest>) => {
  void answer(data).then((message) => self.postMessage(message));
};

async function answer(request: EngineRequest): Promise<EngineAnswer> {
  const { id, task } = request;
  try {
    return task === "read"
      ? { id, task, document: await readInput(request.input) }
      : { id, task, examination: examine(request.document) };
  } catch (failure) {
    const { message, stack = "" } =
      failure instanceof Error ? failure : new Error(String(failure));
    return { id, task: "failed", message, stack };
  }
}
