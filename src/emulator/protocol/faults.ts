import { HostError } from "./host-error";

/**
 * What can be made to go wrong, on demand. A fault lasts until it is taken back, but for `failAfter`, which fails one batch.
 */
export interface Faults {
  /** The user is typing in a cell: batches are refused, or wait if the add-in asked to (delayForCellEdit). */
  readonly beginCellEdit: () => void;
  readonly endCellEdit: () => void;
  /** The next batch fails after so many of its actions have been done, or all of them; null takes it back. */
  readonly failAfter: (actions: number | null) => void;
  /** Every group of undo is refused after so many actions of a request that has more, or has just as many; null for none. */
  readonly refuseGroupAfter: (actions: number | null) => void;
  /** Called before each batch of the Excel API, with its number from 1; here a co-author or the user can step in. */
  readonly beforeBatch: (step: ((batch: number) => void) | null) => void;
}

/** The side of the faults that the host asks. */
export interface FaultState extends Faults {
  /** Resolves when the batch may run; rejects when Excel would refuse it. */
  readonly admit: (waits: boolean) => Promise<void>;
  /** Comes between actions too: before the first with 0, after the last with their number. */
  readonly beforeAction: (index: number, isGrouped: boolean) => void;
  /** Ends a one-time failure. */
  readonly batchDone: () => void;
}

/** Source: Excel's wording for a call while a cell is being edited. */
const inCellEditMode = (): HostError =>
  new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );

/** Source: "Undo capabilities with the Excel JavaScript API": a group that holds what cannot be taken back is refused. */
export const undoNotSupported = (what: string): HostError =>
  new HostError(
    "UndoNotSupported",
    `${what} cannot be part of a group of undo.`,
  );

/** No fault, until one is asked for. */
export const createFaults = (): FaultState => {
  let editing = false;
  let waiting: (() => void)[] = [];
  let failAt: number | null = null;
  let refuseGroupAt: number | null = null;
  let batches = 0;
  let before: ((batch: number) => void) | null = null;
  return {
    beginCellEdit: () => {
      editing = true;
    },
    endCellEdit: () => {
      editing = false;
      for (const resume of waiting) resume();
      waiting = [];
    },
    failAfter: (actions) => {
      failAt = actions;
    },
    refuseGroupAfter: (actions) => {
      refuseGroupAt = actions;
    },
    beforeBatch: (step) => {
      before = step;
      batches = 0;
    },
    admit: async (waits) => {
      if (editing && !waits) throw inCellEditMode();
      while (editing)
        await new Promise<void>((resolve) => waiting.push(resolve));
      batches += 1;
      before?.(batches);
    },
    beforeAction: (index, isGrouped) => {
      if (isGrouped && index === refuseGroupAt)
        throw undoNotSupported("This operation");
      if (index === failAt)
        throw new HostError(
          "GeneralException",
          "There was an internal error while processing the request.",
        );
    },
    batchDone: () => {
      failAt = null;
    },
  };
};
