import type { Grid } from "./grid/grid";
import type { Book } from "./members/book";
import { openBook, workbook } from "./members/workbook";
import { forgetSheet } from "./members/worksheet";
import { appContext } from "./protocol/app-context";
import type { ApiSets } from "./protocol/api-sets";
import { isInternal, readRequest, refusal } from "./protocol/api-request";
import { runBatch } from "./protocol/batch";
import type { Batch, BatchHost, BatchResult } from "./protocol/batch-message";
import {
  createCustomFunctions,
  type FunctionMetadata,
} from "./protocol/custom-functions";
import { createFaults, type Faults, type FaultState } from "./protocol/faults";
import { notEmulated } from "./protocol/host-error";
import type { HostObject } from "./protocol/host-object";
import { createCommands, type Commands } from "./protocol/commands";
import { createMailbox, type Mailbox } from "./protocol/mailbox";
import { member, readMessage, type ClientMessage } from "./protocol/message";
import type { Profile } from "./protocol/profile";
import {
  changeEntries,
  gridEntries,
  type ChangeOrigin,
  type MessageEntry,
} from "./protocol/sheet-events";

/** Methods of Office.js below the Excel API. Source: OSF.DDA.MethodDispId of the client. */
const methods = {
  saveSettings: 76,
  excelApi: 93,
  commandCompleted: 94,
} as const;

/** Numbers of the client's own errors. Source: OSF.DDA.ErrorCodeManager.errorCodes. */
const clientErrors = {
  unsupported: 5001,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** One request of the Excel API, for those who count round trips. */
export interface Traffic {
  readonly characters: number;
  readonly actions: number;
  readonly error: string | null;
}

/** Excel on the web, as an add-in sees it. */
export interface ExcelHost {
  /** A message from the add-in's window. */
  readonly receive: (text: unknown) => void;
  readonly book: Book;
  readonly faults: Faults;
  readonly traffic: readonly Traffic[];
  /** Adds the functions of a functions.json to the grid. */
  readonly defineFunctions: (
    functions: readonly FunctionMetadata[],
    namespace: string,
  ) => void;
  /** Presses a button of the add-in (Office.actions.associate); resolves when it says that it is done. */
  readonly runCommand: (action: string, buttonId: string) => Promise<void>;
  /** Tells the add-in of a change that somebody else made. */
  readonly announceChange: (
    sheetId: string,
    area: Parameters<Grid["read"]>[1],
    origin: ChangeOrigin,
  ) => void;
  readonly setProfile: (profile: Profile) => void;
  /** Resolves when formulas are calculated and custom functions have answered. */
  readonly settled: () => Promise<void>;
  readonly savedSettings: () => unknown;
}

/** What a host is made of. */
export interface ExcelHostOptions {
  readonly grid: Grid;
  readonly profile: Profile;
  /** From @types/office-js; null switches the gate by requirement set off. */
  readonly apiSets: ApiSets | null;
  readonly send: (text: string) => void;
  readonly documentUrl: string;
}

class Host implements ExcelHost {
  readonly book: Book;
  readonly faults: FaultState = createFaults();
  readonly traffic: Traffic[] = [];
  readonly #options: ExcelHostOptions;
  readonly #references = new Map<string, HostObject | null>();
  readonly #functions;
  readonly #mailbox: Mailbox;
  readonly #commands: Commands;
  #profile: Profile;
  #settings: unknown = [];
  #queue: Promise<void> = Promise.resolve();
  #recalculateAll = false;

  constructor(options: ExcelHostOptions) {
    this.#options = options;
    this.#profile = options.profile;
    this.#mailbox = createMailbox(options.send);
    this.#commands = createCommands(this.#mailbox);
    this.book = openBook(options.grid);
    this.#functions = createCustomFunctions({
      grid: options.grid,
      profile: () => this.#profile,
      raise: (entries) => this.#raise(entries),
      recalculate: () => options.grid.calculate(true),
    });
    options.grid.onEvent((event) => {
      if (event.kind === "select")
        this.#mailbox.news("documentSelectionChanged", {});
      this.#raise(gridEntries(this.book, event));
      if (event.kind === "delete") forgetSheet(this.book, event.sheetId);
    });
  }

  receive(text: unknown): void {
    const message = readMessage(text);
    if (message === null) return;
    if (message.kind === "subscribe") this.#mailbox.subscribe(message);
    else if (message.kind === "unsubscribe") this.#mailbox.unsubscribe(message);
    else if (message.action === "ContextActivationManager_getAppContextAsync")
      this.#mailbox.reply(
        message,
        appContext(
          this.#profile,
          message.data,
          this.#options.documentUrl,
          this.#settings,
        ),
      );
    else if (message.action === "executeMethod") this.#execute(message);
    // Anything else (focus, telemetry) asks for no answer.
  }

  defineFunctions(
    functions: readonly FunctionMetadata[],
    namespace: string,
  ): void {
    this.#functions.define(functions, namespace);
    void this.book.grid.calculate(true);
  }

  runCommand(action: string, buttonId: string): Promise<void> {
    return this.#commands.run(action, buttonId);
  }

  announceChange(
    sheetId: string,
    area: Parameters<Grid["read"]>[1],
    origin: ChangeOrigin,
  ): void {
    this.#raise(changeEntries(this.book, { sheetId, area }, origin));
  }

  setProfile(profile: Profile): void {
    this.#profile = profile;
  }

  settled(): Promise<void> {
    return this.#functions.settled();
  }

  savedSettings(): unknown {
    return this.#settings;
  }

  #raise(entries: readonly MessageEntry[]): void {
    if (entries.length > 0)
      this.#mailbox.news("richApiMessage", { ArrayData: entries });
  }

  #execute(message: ClientMessage): void {
    const method = member(member(message.data, "DdaMethod"), "DispatchId");
    if (method === methods.excelApi) return this.#enqueue(message);
    if (method === methods.saveSettings)
      this.#settings =
        member(member(message.data, "DdaSettingsMethod"), "Properties") ??
        this.#settings;
    else if (method === methods.commandCompleted)
      this.#commands.complete(message.data);
    else
      return this.#mailbox.reply(message, {
        Version: 1,
        Error: clientErrors.unsupported,
      });
    this.#mailbox.reply(message, { Version: 1, Error: 0 });
  }

  /** Batches run one after another, in the order they came. */
  #enqueue(message: ClientMessage): void {
    const { body, waits } = readRequest(message.data);
    if (body.length > this.#profile.maximumMessage) {
      this.traffic.push({
        characters: body.length,
        actions: 0,
        error: "RequestPayloadSizeLimitExceeded",
      });
      return this.#mailbox.reply(message, {
        Version: 1,
        Error: clientErrors.requestTooLarge,
      });
    }
    this.#queue = this.#queue.then(async () => {
      const result = await this.#run(
        JSON.parse(body) as Batch,
        body.length,
        waits,
      );
      const answer = JSON.stringify(result);
      this.#mailbox.reply(
        message,
        answer.length > this.#profile.maximumMessage
          ? { Version: 1, Error: clientErrors.responseTooLarge }
          : {
              Version: 1,
              Error: 0,
              Data: [200, ["Content-Type", "application/json"], answer],
            },
      );
      const changes = this.book.changes.splice(0);
      for (const change of changes)
        this.#raise(changeEntries(this.book, change, "add-in"));
    });
  }

  async #run(
    batch: Batch,
    characters: number,
    waits: boolean,
  ): Promise<BatchResult> {
    let result: BatchResult;
    try {
      if (!isInternal(batch)) await this.faults.admit(waits);
      result = await runBatch(this.#batchHost(batch), batch);
    } catch (error) {
      result = refusal(error);
    }
    if (!isInternal(batch)) {
      this.faults.batchDone();
      this.traffic.push({
        characters,
        actions: batch.Actions.length,
        error: result.Error?.Code ?? null,
      });
    }
    this.book.calculationSuspended = false;
    await this.#calculated();
    return result;
  }

  async #calculated(): Promise<void> {
    if (this.#recalculateAll) {
      this.#recalculateAll = false;
      await this.book.grid.calculate(true);
    }
    if (
      this.book.calculationMode !== "Manual" &&
      !this.book.calculationSuspended
    )
      await this.book.grid.calculate();
  }

  #batchHost(batch: Batch): BatchHost {
    return {
      workbook: () =>
        workbook(this.book, () => {
          this.#recalculateAll = true;
        }),
      newObject: (name) => this.#newObject(name),
      references: this.#references,
      calculated: () => this.#calculated(),
      apiSets: this.#options.apiSets,
      excelApi: this.#profile.requirements.excelapi ?? "1.1",
      beforeAction: (index) => {
        if (!isInternal(batch)) this.faults.beforeAction(index);
      },
    };
  }

  #newObject(name: string): HostObject {
    if (name.endsWith("CustomFunctions")) return this.#functions.service;
    if (name.endsWith("AddinInternalService"))
      return {
        type: "AddinInternalService",
        call: { NotifyActionHandlerReady: () => undefined },
      };
    throw notEmulated(`new ${name}`);
  }
}

/** Starts Excel's side of the conversation, around a grid. */
export const createExcelHost = (options: ExcelHostOptions): ExcelHost =>
  new Host(options);
