import type { Book } from "./members/book";
import { workbook } from "./members/workbook";
import type { ApiSets } from "./protocol/api-sets";
import { isInternal, readRequest, refusal } from "./protocol/batch/api-request";
import { runBatch } from "./protocol/batch/batch";
import type {
  Batch,
  BatchHost,
  BatchResult,
} from "./protocol/batch/batch-message";
import { type FaultState, undoNotSupported } from "./protocol/faults";
import { notEmulated } from "./protocol/host-error";
import type { HostObject } from "./protocol/host-object";
import type { Mailbox } from "./protocol/mailbox";
import type { ClientMessage } from "./protocol/message";
import type { Profile } from "./protocol/profile";
import { isUndoable } from "./undo/undo-support";
import type { UndoState } from "./undo/undo-stack";
import { changeEntries, type MessageEntry } from "./protocol/sheet-events";

/** The client's own errors for too much at once. Source: OSF.DDA.ErrorCodeManager.errorCodes. */
const clientErrors = { requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** One request of the Excel API, for those who count round trips. */
export interface Traffic {
  readonly characters: number;
  readonly actions: number;
  readonly error: string | null;
}

/** Requests of the Excel API, run one after another in the order they came. */
export interface RequestQueue {
  readonly traffic: readonly Traffic[];
  readonly add: (message: ClientMessage) => void;
}

/** What requests are run with. */
export interface RequestParts {
  readonly book: Book;
  readonly faults: FaultState;
  readonly undo: UndoState;
  readonly mailbox: Mailbox;
  /** The service that custom functions answer through. */
  readonly service: HostObject;
  readonly apiSets: ApiSets | null;
  readonly profile: () => Profile;
  readonly raise: (entries: readonly MessageEntry[]) => void;
}

class Requests implements RequestQueue {
  readonly traffic: Traffic[] = [];
  readonly #parts: RequestParts;
  readonly #references = new Map<string, HostObject | null>();
  #queue: Promise<void> = Promise.resolve();
  #recalculateAll = false;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  add(message: ClientMessage): void {
    const { body, waits } = readRequest(message.data);
    const { mailbox, profile } = this.#parts;
    if (body.length > profile().maximumMessage) {
      const error = "RequestPayloadSizeLimitExceeded";
      this.traffic.push({ characters: body.length, actions: 0, error });
      return mailbox.reply(message, {
        Version: 1,
        Error: clientErrors.requestTooLarge,
      });
    }
    this.#queue = this.#queue.then(() => this.#answer(message, body, waits));
  }

  async #answer(
    message: ClientMessage,
    body: string,
    waits: boolean,
  ): Promise<void> {
    const { book, mailbox, profile, raise } = this.#parts;
    const batch = JSON.parse(body) as Batch;
    const answer = JSON.stringify(await this.#run(batch, body.length, waits));
    mailbox.reply(
      message,
      answer.length > profile().maximumMessage
        ? { Version: 1, Error: clientErrors.responseTooLarge }
        : {
            Version: 1,
            Error: 0,
            Data: [200, ["Content-Type", "application/json"], answer],
          },
    );
    for (const change of book.changes.splice(0))
      raise(changeEntries(book, change, "add-in"));
  }

  async #run(
    batch: Batch,
    characters: number,
    waits: boolean,
  ): Promise<BatchResult> {
    const { book, faults, undo } = this.#parts;
    let result: BatchResult;
    try {
      if (!isInternal(batch)) await faults.admit(waits);
      undo.begin();
      result = await runBatch(this.#batchHost(batch), batch);
    } catch (error) {
      result = refusal(error);
    }
    undo.end();
    if (!isInternal(batch)) {
      faults.batchDone();
      const error = result.Error?.Code ?? null;
      this.traffic.push({ characters, actions: batch.Actions.length, error });
    }
    book.calculationSuspended = false;
    await this.#calculated();
    return result;
  }

  async #calculated(): Promise<void> {
    const { book } = this.#parts;
    if (this.#recalculateAll) {
      this.#recalculateAll = false;
      await book.grid.calculate(true);
    }
    if (book.calculationMode !== "Manual" && !book.calculationSuspended)
      await book.grid.calculate();
  }

  #batchHost(batch: Batch): BatchHost {
    const { book, faults, undo, apiSets, profile } = this.#parts;
    return {
      workbook: () =>
        workbook(book, () => {
          this.#recalculateAll = true;
        }),
      newObject: (name) => this.#newObject(name),
      references: this.#references,
      calculated: () => this.#calculated(),
      apiSets,
      excelApi: profile().requirements.excelapi ?? "1.1",
      beforeChange: (member) => this.#requireUndo(member),
      beforeAction: (index) => {
        if (!isInternal(batch)) faults.beforeAction(index, undo.isGrouped());
      },
    };
  }

  /** Source: "Undo capabilities": what cannot be taken back clears the stack, or is refused in a group. */
  #requireUndo(member: string): void {
    const { undo, profile } = this.#parts;
    if (isUndoable(profile().platform, member)) return;
    if (undo.isGrouped()) throw undoNotSupported(member);
    undo.clear();
  }

  #newObject(name: string): HostObject {
    if (name.endsWith("CustomFunctions")) return this.#parts.service;
    if (name.endsWith("AddinInternalService"))
      return {
        type: "AddinInternalService",
        call: { NotifyActionHandlerReady: () => undefined },
      };
    throw notEmulated(`new ${name}`);
  }
}

/** Starts with no request waiting. */
export const createRequestQueue = (parts: RequestParts): RequestQueue =>
  new Requests(parts);
