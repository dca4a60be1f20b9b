import type { FUniver } from "@univerjs/core/facade";
// Types only: the facades of the formula engine add themselves to FUniver.
import type {} from "@univerjs/preset-sheets-node-core";
import type { Area } from "./area";

/** States in which a pass over the formulas has ended: nothing to do, success. After 1, "stopped", Univer starts anew. */
const finished: readonly number[] = [2, 3];

/** The part of Univer's calculation that the grid steers. */
export interface Calculation {
  readonly touch: (sheetId: string, area: Area) => void;
  readonly touchEverything: () => void;
  readonly run: () => Promise<void>;
}

/**
 * Recalculates what has been touched, and waits for the results to stand in the cells. Univer's own trigger waits 100 ms for
 * further edits; starting the pass here makes a sync as quick as its formulas.
 */
export const createCalculation = (
  api: FUniver,
  unitId: string,
): Calculation => {
  let dirty: { unitId: string; sheetId: string; range: object }[] = [];
  let force = false;
  let running: Promise<void> = Promise.resolve();
  const pass = (params: object): Promise<void> =>
    new Promise((resolve) => {
      const ended = api.getFormula().calculationEnd((state) => {
        if (!finished.includes(state)) return;
        ended.dispose();
        resolve();
      });
      void api.executeCommand(
        "formula.mutation.set-formula-calculation-start",
        params,
        { onlyLocal: true },
      );
    });
  return {
    touch: (sheetId, { row, column, rows, columns }) => {
      const range = {
        startRow: row,
        endRow: row + rows - 1,
        startColumn: column,
        endColumn: column + columns - 1,
      };
      dirty.push({ unitId, sheetId, range });
    },
    touchEverything: () => {
      force = true;
    },
    run: () => {
      if (dirty.length > 0 || force) {
        const params = {
          forceCalculation: force,
          dirtyRanges: dirty,
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtySuperTableMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: {},
        };
        dirty = [];
        force = false;
        running = running.then(() => pass(params));
      }
      return running;
    },
  };
};
