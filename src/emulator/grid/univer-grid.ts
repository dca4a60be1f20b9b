import type { ICommandInfo } from "@univerjs/core";
import { intersect, type Area } from "./area";
import type { Axis, Grid, GridEvent, Selection } from "./grid";
import { createCalculation } from "./univer-calculation";
import { boundsOf, univerCells } from "./univer-cells";
import { univerFunction } from "./univer-function";
import { sheetOf, type UniverBook, type UniverParts } from "./univer-parts";
import { univerSheets } from "./univer-sheets";

const selectionOf = (book: UniverBook): Selection => {
  const sheet = book.getActiveSheet();
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  const areas = ranges.map((range) => ({
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  }));
  const start: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    sheetId: sheet.getSheetId(),
    areas: areas.length > 0 ? areas : [start],
  };
};

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

interface CellMutation {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<
    Record<string, Readonly<Record<string, unknown>>>
  >;
}

const editedArea = ({ cellValue = {} }: CellMutation): Area | null =>
  boundsOf(
    Object.entries(cellValue).flatMap(([row, cells]) =>
      Object.keys(cells).map(
        (column) => [Number(row), Number(column)] as const,
      ),
    ),
  );

interface LineMutation {
  readonly subUnitId: string;
  readonly range: Readonly<
    Record<"startRow" | "endRow" | "startColumn" | "endColumn", number>
  >;
}

const lineMutations: Readonly<
  Record<string, readonly [axis: Axis, sign: 1 | -1]>
> = {
  "sheet.mutation.insert-row": ["rows", 1],
  "sheet.mutation.remove-rows": ["rows", -1],
  "sheet.mutation.insert-col": ["columns", 1],
  "sheet.mutation.remove-col": ["columns", -1],
};

/** Rows or columns that the user inserted or deleted. */
const shiftOf = (id: string, params: unknown): GridEvent | null => {
  const [axis, sign] = lineMutations[id] ?? [];
  if (axis === undefined || sign === undefined) return null;
  const { subUnitId, range } = params as LineMutation;
  const [index, last] =
    axis === "rows"
      ? [range.startRow, range.endRow]
      : [range.startColumn, range.endColumn];
  const count = sign * (last - index + 1);
  return { kind: "shift", sheetId: subUnitId, shift: { axis, index, count } };
};

const eventOf = (
  book: UniverBook,
  { id, params }: ICommandInfo,
): GridEvent | null => {
  if (id === "sheet.mutation.set-range-values") {
    const mutation = params as CellMutation;
    const area = editedArea(mutation);
    return area === null
      ? null
      : { kind: "edit", sheetId: mutation.subUnitId, area };
  }
  const lines = shiftOf(id, params);
  if (lines !== null) return lines;
  if (id === "sheet.operation.set-selections")
    return { kind: "select", selection: selectionOf(book) };
  if (id === "sheet.operation.set-worksheet-active")
    return { kind: "activate", sheetId: book.getActiveSheet().getSheetId() };
  if (id === "sheet.mutation.remove-sheet")
    return { kind: "delete", sheetId: (params as CellMutation).subUnitId };
  return null;
};

/** Univer's word for a name that is the workbook's. */
const wholeBook = "AllDefaultWorkbook";

/**
 * Names by mutation rather than by the facade, which refuses a name that another sheet has too: Excel keeps one for each sheet
 * and one for the workbook.
 */
const definedNames = (
  { api }: UniverParts,
  book: UniverBook,
): Pick<Grid, "defineName"> & {
  readonly forget: (sheetId: string) => void;
} => {
  const bySheet = new Map<string, Map<string, DefinedName>>();
  // The screen's own listeners read the whole name when it goes, not its id alone.
  const remove = (name: DefinedName) =>
    api.syncExecuteCommand("formula.mutation.remove-defined-name", name);
  return {
    defineName: (name, formula, sheetId) => {
      const scope = sheetId ?? wholeBook;
      const key = name.toLowerCase();
      const known = bySheet.get(scope) ?? new Map<string, DefinedName>();
      bySheet.set(scope, known);
      const before = known.get(key);
      if (before !== undefined) remove(before);
      known.delete(key);
      if (formula === null) return;
      const defined: DefinedName = {
        unitId: book.getId(),
        id: `${scope}!${key}`,
        name,
        formulaOrRefString: formula.slice(1),
        localSheetId: scope,
      };
      known.set(key, defined);
      api.syncExecuteCommand("formula.mutation.set-defined-name", defined);
    },
    forget: (sheetId) => {
      for (const name of bySheet.get(sheetId)?.values() ?? []) remove(name);
      bySheet.delete(sheetId);
    },
  };
};

/** What Univer keeps of a name. */
interface DefinedName {
  readonly unitId: string;
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
}

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
