import type { Action, Batch, BatchHost, BatchResult } from "./batch-message";
import { describe, identity, keepReference } from "./describe";
import { HostError, notEmulated } from "../host-error";
import {
  callMember,
  isHostObject,
  memberName,
  setMember,
  type HostObject,
} from "../host-object";
import {
  argumentsOf,
  requireApi,
  resolver,
  type Resolve,
} from "./object-paths";

/** Numbers of the protocol. Source: OfficeExtension.ActionType of the client. */
const actionKind = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

const callAction = (
  host: BatchHost,
  object: HostObject | null,
  action: Action,
  resolve: Resolve,
): unknown => {
  const name = action.Name ?? "";
  if (name === "_KeepReference") return keepReference(host, object);
  if (object === null) return null;
  const args = argumentsOf(action.ArgumentInfo, resolve);
  if (name === "_RemoveReference")
    return void host.references.delete(String(args[0]));
  requireApi(host, object, name);
  host.beforeChange(memberName(object, name));
  const answer = callMember(object, name, args);
  return isHostObject(answer) ? null : answer;
};

const act = (host: BatchHost, action: Action, resolve: Resolve): unknown => {
  if (action.ActionType === actionKind.trace) return null;
  const object = resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case actionKind.instantiate:
      return object === null ? null : identity(host, object);
    case actionKind.query:
      return describe(host, object, action.QueryInfo ?? {});
    case actionKind.method:
      return callAction(host, object, action, resolve);
    case actionKind.setProperty: {
      const name = action.Name ?? "";
      if (object === null)
        throw new HostError(
          "InvalidOperation",
          `${name} of a null object cannot be set.`,
        );
      requireApi(host, object, name);
      host.beforeChange(memberName(object, name));
      setMember(object, name, argumentsOf(action.ArgumentInfo, resolve)[0]);
      return null;
    }
    default:
      throw notEmulated(`action of kind ${action.ActionType}`);
  }
};

const failure = (
  error: unknown,
  index: number,
): NonNullable<BatchResult["Error"]> => ({
  Code: error instanceof HostError ? error.code : "GeneralException",
  Message: error instanceof Error ? error.message : String(error),
  HttpStatusCode: 400,
  Location: null,
  ActionIndex: index,
});

/** Runs a batch, action by action, and answers what the client waits for. */
export const runBatch = async (
  host: BatchHost,
  batch: Batch,
): Promise<BatchResult> => {
  const resolve = resolver(host, batch.ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      host.beforeAction(index);
      if (action.ActionType === actionKind.query) await host.calculated();
      const value = act(host, action, resolve);
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      return { Results: results, Error: failure(error, index) };
    }
  }
  try {
    host.beforeAction(batch.Actions.length);
  } catch (error) {
    return {
      Results: results,
      Error: failure(error, batch.Actions.length - 1),
    };
  }
  return { Results: results };
};
