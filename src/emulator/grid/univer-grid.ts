import { intersect } from "./area";
import type { Grid, GridEvent, Selection } from "./grid";
import { createCalculation } from "./univer-calculation";
import { univerCells } from "./univer-cells";
import { eventOf, selectionOf } from "./univer-events";
import { univerFunction } from "./univer-function";
import { definedNames } from "./univer-names";
import { sheetOf, type UniverBook, type UniverParts } from "./univer-parts";
import { univerSheets } from "./univer-sheets";

/** Goes to the sheet; without areas its own selection stays. */
const select = (book: UniverBook, { sheetId, areas }: Selection): void => {
  const sheet = sheetOf(book, sheetId);
  if (book.getActiveSheet().getSheetId() !== sheetId) sheet.activate();
  const [wanted] = areas;
  if (wanted === undefined) return;
  const shown = {
    row: 0,
    column: 0,
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
  };
  const area = intersect(wanted, shown);
  if (area === null) return;
  sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
};

/** A Grid on Univer: the same in Node, without a screen, and in the browser. */
export const createUniverGrid = (
  parts: UniverParts,
  book: UniverBook,
): Grid => {
  const { api, injector, engine, decorations } = parts;
  const listeners: ((event: GridEvent) => void)[] = [];
  let own = 0; // depth of calls by the emulator, whose edits are not the user's
  const quietly = <T>(act: () => T): T => {
    own += 1;
    try {
      return act();
    } finally {
      own -= 1;
    }
  };
  const calculation = createCalculation(parts, () => own > 0);
  const cells = univerCells(parts, book);
  const sheets = univerSheets(parts, book);
  const names = definedNames(parts, book);
  const heard = api.onCommandExecuted((command, options) => {
    if (own > 0 || options?.onlyLocal === true) return;
    const event = eventOf(book, command);
    if (event !== null) for (const listener of listeners) listener(event);
  });
  return {
    ...cells,
    ...sheets,
    write: (...args) => quietly(() => cells.write(...args)),
    addSheet: (name) => quietly(() => sheets.addSheet(name)),
    deleteSheet: (sheetId) => {
      quietly(() => {
        names.forget(sheetId);
        sheets.deleteSheet(sheetId);
      });
      calculation.touchEverything(); // references to it turn into #REF!
    },
    shiftLines: (sheetId, shift) => {
      quietly(() => sheets.shiftLines(sheetId, shift));
      calculation.touchEverything(); // what it deleted turns into #REF!
    },
    selection: () => selectionOf(book),
    select: (selection) => quietly(() => select(book, selection)),
    defineName: (name, formula, sheetId) => {
      quietly(() => names.defineName(name, formula, sheetId));
      // Univer keeps read formulas, with what their names stood for.
      injector.get(engine.IFunctionService).deleteFormulaAstCacheKey("");
      calculation.touchEverything();
    },
    defineFunction: (name, description, compute) => {
      injector.get(engine.IDescriptionService).registerDescriptions([
        {
          functionName: name,
          functionType: engine.FunctionType.User,
          description,
          abstract: description,
          functionParameter: [],
        },
      ]);
      injector
        .get(engine.IFunctionService)
        .registerExecutors(univerFunction(engine, name, compute));
      calculation.touchEverything();
    },
    calculate: (everything = false) => {
      if (everything) calculation.touchEverything();
      return calculation.run();
    },
    ...decorations,
    onEvent: (listener) => void listeners.push(listener),
    dispose: () => {
      heard.dispose();
      calculation.dispose();
      parts.dispose();
    },
  };
};
