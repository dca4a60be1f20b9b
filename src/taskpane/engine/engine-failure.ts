import { SaidError } from "../../core/phrase/said-error";
import type { EngineFailure } from "./engine-message";

/** A failure as data, for its way out of the worker. */
export function failureMessage(failure: unknown): EngineFailure {
  const { message, stack = "" } =
    failure instanceof Error ? failure : new Error(String(failure));
  const [said, details] =
    failure instanceof SaidError
      ? [failure.said, failure.details]
      : [null, message];
  return { task: "failed", said, details, stack };
}

/** The failure again, on the pane's side. */
export function failureFrom({ said, details, stack }: EngineFailure): Error {
  const failure =
    said === null ? new Error(details) : new SaidError(said, details);
  failure.stack = stack;
  return failure;
}
