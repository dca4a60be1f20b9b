import type { Grid } from "./grid/grid";
import type { Book } from "./members/book";
import { openBook, workbook } from "./members/workbook";
import { appContext } from "./protocol/app-context";
import type { ApiSets } from "./protocol/api-sets";
import {
  runBatch,
  type Batch,
  type BatchHost,
  type BatchResult,
} from "./protocol/batch";
import {
  createCustomFunctions,
  type FunctionMetadata,
} from "./protocol/custom-functions";
import { createFaults, type Faults, type FaultState } from "./protocol/faults";
import { HostError, notEmulated } from "./protocol/host-error";
import type { HostObject } from "./protocol/host-object";
import {
  member,
  newsOf,
  readMessage,
  replyTo,
  type ClientMessage,
} from "./protocol/message";
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

/** The event of a pressed button of the add-in. */
const pressed = "appCommandInvoked";

/** Request flag of Excel.run({ delayForCellEdit: true }). Source: onBeforeExcelRun of the client. */
const delayForCellEdit = 64;

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

const payload = (
  data: unknown,
): { readonly body: string; readonly flags: number } => {
  const message = member(data, "ArrayData");
  const parts: readonly unknown[] = Array.isArray(message) ? message : [];
  const body = parts[4];
  return {
    body: Array.isArray(body) ? body.join("") : String(body),
    flags: Number(parts[6] ?? 0),
  };
};

const refusal = (error: unknown): BatchResult => ({
  Results: [],
  Error: {
    Code: error instanceof HostError ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    HttpStatusCode: 400,
    Location: null,
    ActionIndex: 0,
  },
});

class Host implements ExcelHost {
  readonly book: Book;
  readonly faults: FaultState = createFaults();
  readonly traffic: Traffic[] = [];
  readonly #options: ExcelHostOptions;
  readonly #subscriptions = new Map<string, string>();
  readonly #references = new Map<string, HostObject | null>();
  readonly #functions;
  readonly #commands = new Map<string, () => void>();
  readonly #unheard = new Map<string, readonly unknown[]>();
  #profile: Profile;
  #settings: unknown = [];
  #queue: Promise<void> = Promise.resolve();
  #recalculateAll = false;

  constructor(options: ExcelHostOptions) {
    this.#options = options;
    this.#profile = options.profile;
    this.book = openBook(options.grid);
    this.#functions = createCustomFunctions({
      grid: options.grid,
      profile: () => this.#profile,
      raise: (entries) => this.#raise(entries),
      recalculate: () => options.grid.calculate(true),
    });
    options.grid.onEvent((event) => {
      if (event.kind === "select") this.#news("documentSelectionChanged", {});
      this.#raise(gridEntries(this.book, event));
    });
  }

  receive(text: unknown): void {
    const message = readMessage(text);
    if (message === null) return;
    if (message.kind === "subscribe") {
      this.#subscriptions.set(message.action, message.conversation);
      this.#reply(message, { Error: 0 });
      for (const data of this.#unheard.get(message.action) ?? [])
        this.#news(message.action, data);
      this.#unheard.delete(message.action);
    } else if (message.kind === "unsubscribe") {
      this.#subscriptions.delete(message.action);
      this.#reply(message, { Error: 0 });
    } else if (message.action === "ContextActivationManager_getAppContextAsync")
      this.#reply(
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
    const invocation = `command-${this.#commands.size + 1}`;
    const done = new Promise<void>((resolve) =>
      this.#commands.set(invocation, resolve),
    );
    const data = {
      0: invocation,
      1: action,
      2: JSON.stringify({ source: { id: buttonId } }),
    };
    // Excel keeps a pressed button until the add-in's page has loaded.
    if (this.#subscriptions.has(pressed)) this.#news(pressed, data);
    else
      this.#unheard.set(pressed, [...(this.#unheard.get(pressed) ?? []), data]);
    return done;
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

  #reply(message: ClientMessage, data: unknown): void {
    this.#options.send(replyTo(message, data));
  }

  #news(action: string, data: unknown): void {
    const conversation = this.#subscriptions.get(action);
    if (conversation !== undefined)
      this.#options.send(newsOf(action, conversation, data));
  }

  #raise(entries: readonly MessageEntry[]): void {
    if (entries.length > 0)
      this.#news("richApiMessage", { ArrayData: entries });
  }

  #execute(message: ClientMessage): void {
    const method = member(member(message.data, "DdaMethod"), "DispatchId");
    if (method === methods.excelApi) return this.#enqueue(message);
    if (method === methods.saveSettings)
      this.#settings =
        member(member(message.data, "DdaSettingsMethod"), "Properties") ??
        this.#settings;
    else if (method === methods.commandCompleted)
      this.#completeCommand(message.data);
    else
      return this.#reply(message, {
        Version: 1,
        Error: clientErrors.unsupported,
      });
    this.#reply(message, { Version: 1, Error: 0 });
  }

  #completeCommand(data: unknown): void {
    const text = JSON.stringify(data);
    for (const [invocation, resolve] of this.#commands)
      if (text.includes(`"${invocation}"`)) resolve();
  }

  /** Batches run one after another, in the order they came. */
  #enqueue(message: ClientMessage): void {
    const { body, flags } = payload(message.data);
    if (body.length > this.#profile.maximumMessage) {
      this.traffic.push({
        characters: body.length,
        actions: 0,
        error: "RequestPayloadSizeLimitExceeded",
      });
      return this.#reply(message, {
        Version: 1,
        Error: clientErrors.requestTooLarge,
      });
    }
    this.#queue = this.#queue.then(async () => {
      const result = await this.#run(
        JSON.parse(body) as Batch,
        body.length,
        (flags & delayForCellEdit) !== 0,
      );
      const answer = JSON.stringify(result);
      this.#reply(
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

/** The client's own services (function results, readiness) are no business of faults and counts. */
const isInternal = (batch: Batch): boolean =>
  Object.values(batch.ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === 2,
  );

/** Starts Excel's side of the conversation, around a grid. */
export const createExcelHost = (options: ExcelHostOptions): ExcelHost =>
  new Host(options);
