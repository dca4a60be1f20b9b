import type { FunctionArgument, FunctionResult, Grid } from "../../grid/grid";
import {
  isArgumentError,
  parameterValues,
  type FunctionParameter,
} from "./function-arguments";
import { resultOf } from "./function-results";
import type { HostObject } from "../host-object";
import type { Profile } from "../profile";
import type { MessageEntry } from "../sheet-events";

/** A function as functions.json declares it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
  };
}

/** What a cell shows until its function has answered. */
const waiting = "#GETTING_DATA";

/** Messages for functions. Source: ScriptManager category 1, invocation 1000 in the client. */
const functionCategory = 1;
const invocation = 1_000;

/** Excel's side of custom functions: calls go out as messages, results come back in batches. */
export interface CustomFunctions {
  readonly define: (
    functions: readonly FunctionMetadata[],
    namespace: string,
  ) => void;
  readonly service: HostObject;
  /** Resolves once no call is open. */
  readonly settled: () => Promise<void>;
}

interface Wiring {
  readonly grid: Grid;
  readonly profile: () => Profile;
  readonly raise: (entries: readonly MessageEntry[]) => void;
  /** Recalculates what results have changed. */
  readonly recalculate: () => Promise<void>;
}

interface Call {
  readonly key: string;
  readonly name: string;
  readonly values: readonly unknown[];
}

const requirePlayable = ({ id, options }: FunctionMetadata): void => {
  if (options?.stream === true)
    throw new Error(
      `expected a function that returns, got the streaming ${id}`,
    );
};

/**
 * Custom functions through the client's own marshalling. A result is remembered by function and arguments, so that a pass over
 * the formulas finds it: the functions are taken to be pure, as Excel does between recalculations.
 */
export const createCustomFunctions = (wiring: Wiring): CustomFunctions => {
  const results = new Map<string, FunctionResult>();
  const open = new Map<number, string>();
  const asked = new Set<string>();
  let queue: Call[] = [];
  let ready = false;
  let calls = 0;
  let idle: (() => void)[] = [];

  const send = (): void => {
    if (!ready || queue.length === 0) return;
    const entries = queue.map((call): MessageEntry => {
      calls += 1;
      open.set(calls, call.key);
      const message = JSON.stringify([
        calls,
        call.name,
        call.values,
        "",
        0,
        null,
      ]);
      return [functionCategory, invocation, "", message, calls, false];
    });
    queue = [];
    wiring.raise(entries);
  };

  const ask = (name: string, values: readonly unknown[]): FunctionResult => {
    const key = JSON.stringify([name, values]);
    const known = results.get(key);
    if (known !== undefined) return known;
    if (!asked.has(key)) {
      asked.add(key);
      if (queue.length === 0) setTimeout(send, 0);
      queue.push({ key, name, values });
    }
    return waiting;
  };

  const take = (entries: unknown): void => {
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (!Array.isArray(entry)) continue;
      const id = Number(entry[0]);
      const key = open.get(id);
      if (key === undefined) continue;
      open.delete(id);
      results.set(key, resultOf(entry));
    }
    void wiring.recalculate().then(settle);
  };

  const settle = (): void => {
    if (open.size > 0 || queue.length > 0) return;
    for (const resolve of idle) resolve();
    idle = [];
  };

  return {
    define: (functions, namespace) => {
      for (const metadata of functions) {
        requirePlayable(metadata);
        const name =
          namespace === "" ? metadata.name : `${namespace}.${metadata.name}`;
        wiring.grid.defineFunction(
          name.toUpperCase(),
          metadata.description ?? "",
          (args: readonly FunctionArgument[]) => {
            const values = parameterValues(
              metadata.parameters,
              args,
              wiring.profile().blankCell,
            );
            return isArgumentError(values)
              ? values.error
              : ask(metadata.id, values);
          },
        );
      }
    },
    service: {
      type: "CustomFunctions",
      get: {},
      call: {
        SetInvocationArrayResults: ([entries]) => take(entries),
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          ready = true;
          send();
        },
        _GetEnabledFeatures: () => [],
      },
    },
    settled: async () => {
      await wiring.grid.calculate();
      while (open.size > 0 || queue.length > 0) {
        await new Promise<void>((resolve) => idle.push(resolve));
        await wiring.grid.calculate();
      }
    },
  };
};
