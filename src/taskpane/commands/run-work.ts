import type { LabelKey } from "../labels/english";
import type { PhraseValues } from "../../core/phrase/phrase";
import { failureDetails, failureWords } from "../view/failure-words";
import { Cancelled } from "../services";
import type { PaneAction } from "../state/pane-action";
import {
  isWriting,
  type Notice,
  type TabId,
  type WorkKind,
} from "../state/pane-state";

/** A piece of work with what the pane says about it. */
export interface Job {
  readonly kind: WorkKind;
  readonly place: TabId;
  readonly subject: string;
  readonly run: (id: number, signal: AbortSignal) => Promise<PaneAction>;
}

/** What running work needs of the pane. */
export interface WorkTools {
  readonly dispatch: (action: PaneAction) => void;
  readonly say: (key: LabelKey, values?: PhraseValues) => string;
  readonly locale: string;
}

export interface WorkRunner {
  /** Runs a job that the pane waits for; the newest takes the place of the one before. */
  readonly start: (job: Job) => Promise<void>;
  /** Runs a short job beside it; only a failure shows. */
  readonly aside: (
    job: Omit<Job, "run"> & { readonly run: () => Promise<void> },
  ) => Promise<void>;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** Runs work outside the reducer and reports how it ended. */
export function createWorkRunner(tools: {
  readonly current: WorkTools;
}): WorkRunner {
  let counter = 0;
  let abort = new AbortController();
  let again: () => void = () => undefined;

  const start = async (job: Job): Promise<void> => {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    counter += 1;
    const id = counter;
    const { dispatch } = tools.current;
    const isForgotten = () => signal.aborted && !isWriting(job.kind);
    dispatch({
      type: "work-started",
      id,
      kind: job.kind,
      subject: job.subject,
    });
    try {
      const outcome = await job.run(id, signal);
      if (!isForgotten()) dispatch(outcome);
    } catch (failure) {
      if (isForgotten()) return;
      again = () => void start(job);
      dispatch({
        type: "work-failed",
        id,
        notice: describeFailure(failure, job, tools.current),
      });
    }
  };

  const aside: WorkRunner["aside"] = async (job) => {
    try {
      await job.run();
    } catch (failure) {
      if (failure instanceof Cancelled) return;
      again = () => void aside(job);
      const { dispatch } = tools.current;
      dispatch({
        type: "notice-shown",
        notice: describeFailure(failure, job, tools.current),
      });
    }
  };

  return {
    start,
    aside,
    retry: () => {
      tools.current.dispatch({ type: "notice-dismissed" });
      again();
    },
    cancel: () => {
      abort.abort();
      tools.current.dispatch({ type: "work-cancelled" });
    },
  };
}

function describeFailure(
  failure: unknown,
  { kind, place, subject }: Pick<Job, "kind" | "place" | "subject">,
  words: WorkTools,
): Notice {
  const what = words.say(`work.${kind}`, { subject });
  const message = failureWords(failure, words);
  return {
    kind: "failed",
    place,
    message: words.say("notice.failed", { what, message }),
    details: failureDetails(failure),
  };
}
