import type { Grid } from "./grid/grid";
import type { LineShift } from "./grid/grid";
import type { Book } from "./members/book";
import { shiftBook } from "./members/shift-lines";
import { openBook } from "./members/workbook";
import { forgetSheet } from "./members/sheet-life";
import { recordingGrid } from "./undo/recording-grid";
import {
  createUndoStack,
  type UndoStack,
  type UndoState,
} from "./undo/undo-stack";
import { appContext } from "./protocol/app-context";
import type { ApiSets } from "./protocol/api-sets";
import {
  createCustomFunctions,
  type FunctionMetadata,
} from "./protocol/functions/custom-functions";
import { createFaults, type Faults, type FaultState } from "./protocol/faults";
import { createCommands, type Commands } from "./protocol/commands";
import { createMailbox, type Mailbox } from "./protocol/mailbox";
import { member, readMessage, type ClientMessage } from "./protocol/message";
import type { Profile } from "./protocol/profile";
import {
  changeEntries,
  gridEntries,
  shiftEntries,
  type ChangeOrigin,
  type MessageEntry,
} from "./protocol/sheet-events";
import {
  createRequestQueue,
  type RequestQueue,
  type Traffic,
} from "./request-queue";

/** Methods of Office.js below the Excel API. Source: OSF.DDA.MethodDispId of the client. */
const methods = {
  saveSettings: 76,
  excelApi: 93,
  commandCompleted: 94,
} as const;

/** The client's own error for a method that a host does not have. Source: OSF.DDA.ErrorCodeManager.errorCodes. */
const unsupported = 5001;

/** Excel on the web, as an add-in sees it. */
export interface ExcelHost {
  /** A message from the add-in's window. */
  readonly receive: (text: unknown) => void;
  readonly book: Book;
  readonly faults: Faults;
  readonly undo: UndoStack;
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
  /** Inserts or deletes rows or columns of a sheet, as the user does, and tells the add-in. */
  readonly shiftLines: (sheetId: string, shift: LineShift) => void;
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
  readonly undo: UndoState = createUndoStack(() => this.book);
  readonly traffic: readonly Traffic[];
  readonly #options: ExcelHostOptions;
  readonly #functions;
  readonly #mailbox: Mailbox;
  readonly #requests: RequestQueue;
  readonly #commands: Commands;
  #profile: Profile;
  #settings: unknown = [];

  constructor(options: ExcelHostOptions) {
    this.#options = options;
    this.#profile = options.profile;
    this.#mailbox = createMailbox(options.send);
    this.#commands = createCommands(this.#mailbox);
    this.book = openBook(recordingGrid(options.grid, this.undo.record));
    this.#functions = createCustomFunctions({
      grid: options.grid,
      profile: () => this.#profile,
      raise: (entries) => this.#raise(entries),
      recalculate: () => options.grid.calculate(true),
    });
    this.#requests = createRequestQueue({
      book: this.book,
      faults: this.faults,
      undo: this.undo,
      mailbox: this.#mailbox,
      service: this.#functions.service,
      apiSets: options.apiSets,
      profile: () => this.#profile,
      raise: (entries) => this.#raise(entries),
    });
    this.traffic = this.#requests.traffic;
    options.grid.onEvent((event) => {
      if (event.kind === "select")
        this.#mailbox.news("documentSelectionChanged", {});
      this.#raise(gridEntries(this.book, event));
      if (event.kind === "shift") {
        this.undo.clear(); // it is Univer's to take back
        shiftBook(this.book, event.sheetId, event.shift);
      }
      if (event.kind !== "delete") return;
      this.undo.clear();
      forgetSheet(this.book, event.sheetId);
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

  shiftLines(sheetId: string, shift: LineShift): void {
    if (shift.count < 0) this.undo.clear(); // what went is not kept
    this.undo.step(() => {
      this.book.grid.shiftLines(sheetId, shift);
      shiftBook(this.book, sheetId, shift);
    });
    this.#raise(shiftEntries(this.book, sheetId, shift));
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
    if (method === methods.excelApi) return this.#requests.add(message);
    if (method === methods.saveSettings)
      this.#settings =
        member(member(message.data, "DdaSettingsMethod"), "Properties") ??
        this.#settings;
    else if (method === methods.commandCompleted)
      this.#commands.complete(message.data);
    else
      return this.#mailbox.reply(message, {
        Version: 1,
        Error: unsupported,
      });
    this.#mailbox.reply(message, { Version: 1, Error: 0 });
  }
}

/** Starts Excel's side of the conversation, around a grid. */
export const createExcelHost = (options: ExcelHostOptions): ExcelHost =>
  new Host(options);
