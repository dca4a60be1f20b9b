import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { UniverParts } from "./univer-parts";

/** States in which a pass over the formulas has ended: nothing to do, success. After 1, "stopped", Univer starts anew. */
const finished: readonly number[] = [2, 3];

/** What a pass is told: which cells, names and features have changed. */
interface DirtyData {
  readonly forceCalculation: boolean;
  readonly dirtyRanges: readonly unknown[];
  readonly [map: string]: unknown;
}

const nothingDirty: DirtyData = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const merge = (a: unknown, b: unknown): unknown => {
  if (!isRecord(a) || !isRecord(b)) return b ?? a;
  const merged: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b))
    merged[key] = merge(merged[key], value);
  return merged;
};

const mergeDirty = (a: DirtyData, b: Partial<DirtyData>): DirtyData => {
  const merged = merge(a, b);
  return {
    ...nothingDirty,
    ...(isRecord(merged) ? merged : {}),
    forceCalculation: a.forceCalculation || b.forceCalculation === true,
    dirtyRanges: [...a.dirtyRanges, ...(b.dirtyRanges ?? [])],
  };
};

/** Univer itself takes results and looks for no reason to calculate. */
const isSilent = (
  { id, params }: ICommandInfo,
  options: IExecutionOptions | undefined,
): boolean =>
  id === "sheet.mutation.set-range-values" &&
  (options?.onlyLocal === true ||
    (isRecord(params) && params.trigger === "sheet.command.set-style"));

/** The part of Univer's calculation that the grid steers. */
export interface Calculation {
  readonly touchEverything: () => void;
  /** Calculates what has changed since the last time; resolves when the results stand in the cells. */
  readonly run: () => Promise<void>;
  readonly dispose: () => void;
}

/**
 * Takes the trigger of calculation over from Univer, which waits 100 ms for further edits and may start a pass while another
 * runs. What is dirty after a command is still Univer's to say. With `isQuiet`, calculation waits for `run`; otherwise (a user
 * typed) it starts by itself.
 */
export const createCalculation = (
  { api, injector, engine }: UniverParts,
  isQuiet: () => boolean,
): Calculation => {
  const manager = injector.get(engine.IActiveDirtyManagerService);
  const conversions = new Map(manager.getDirtyConversionMap());
  for (const id of conversions.keys()) manager.remove(id);
  let dirty: DirtyData | null = null;
  let running: Promise<void> = Promise.resolve();
  const pass = (params: DirtyData): Promise<void> =>
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
  const run = (): Promise<void> => {
    if (dirty !== null) {
      const params = dirty;
      dirty = null;
      running = running.then(() => pass(params));
    }
    return running;
  };
  const heard = api.onCommandExecuted((command, options) => {
    const conversion = conversions.get(command.id);
    if (conversion === undefined || isSilent(command, options)) return;
    const isFirst = dirty === null;
    dirty = mergeDirty(dirty ?? nothingDirty, conversion.getDirtyData(command));
    if (isFirst && !isQuiet()) setTimeout(() => void run(), 0);
  });
  return {
    touchEverything: () => {
      dirty = mergeDirty(dirty ?? nothingDirty, { forceCalculation: true });
    },
    run,
    dispose: () => heard.dispose(),
  };
};
