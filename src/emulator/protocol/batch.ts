import { isAtMost, type ApiSets } from "./api-sets";
import { HostError, invalidArgument, notEmulated } from "./host-error";
import {
  callMember,
  getMember,
  isHostObject,
  memberName,
  setMember,
  type HostObject,
} from "./host-object";

/** Arguments of a method; an object among them is named by its path. */
interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** How the client names an object: by the way it was reached. */
interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** A request of the Excel API: what to do, and the objects to do it to. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Its answer; after an error the actions before it stay done, as in Excel. */
export interface BatchResult {
  readonly Results: readonly {
    readonly ActionId: number;
    readonly Value: unknown;
  }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: null;
    readonly ActionIndex: number;
  };
}

/** What a batch is run against. */
export interface BatchHost {
  readonly workbook: () => HostObject;
  /** Objects the client makes out of nothing, such as the service that takes custom functions' results. */
  readonly newObject: (name: string) => HostObject;
  /** Objects kept across batches, by the reference handed out. */
  readonly references: Map<string, HostObject | null>;
  readonly calculated: () => Promise<void>;
  readonly apiSets: ApiSets | null;
  readonly excelApi: string;
  /** Called before each action; throws what a fault on demand asks for. */
  readonly beforeAction: (index: number) => void;
}

/** Numbers of the protocol. Source: OfficeExtension.ObjectPathType and ActionType of the client. */
const pathKind = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
const actionKind = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

const capital = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1);

const requireApi = (
  host: BatchHost,
  object: HostObject,
  wire: string,
): void => {
  const name = memberName(object, wire);
  const since = host.apiSets?.get(name);
  if (since !== undefined && !isAtMost(since, host.excelApi))
    throw new HostError(
      "ApiNotFound",
      `The API you are trying to use could not be found: ${name} needs ExcelApi ${since}, this Excel has ${host.excelApi}.`,
    );
};

type Resolve = (pathId: number) => HostObject | null;

const argumentsOf = (
  info: ArgumentInfo | undefined,
  resolve: Resolve,
): unknown[] => {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((argument, i) => {
    const reference = references?.[i];
    return typeof reference === "number" && reference !== 0
      ? resolve(reference)
      : argument;
  });
};

const objectOrNull = (answer: unknown, name: string): HostObject | null => {
  if (answer === null || isHostObject(answer)) return answer;
  throw new Error(`expected an object from ${name}, got ${typeof answer}`);
};

const follow = (
  host: BatchHost,
  path: ObjectPath,
  resolve: Resolve,
): HostObject | null => {
  const name = path.Name ?? "";
  const parent = () => resolve(path.ParentObjectPathId ?? 0);
  const args = () => argumentsOf(path.ArgumentInfo, resolve);
  switch (path.ObjectPathType) {
    case pathKind.globalObject:
      return host.workbook();
    case pathKind.newObject:
      return host.newObject(name);
    case pathKind.method: {
      const object = parent();
      if (object === null) return null; // members of a null object are null objects
      requireApi(host, object, name);
      return objectOrNull(
        callMember(object, name, args()),
        memberName(object, name),
      );
    }
    case pathKind.property: {
      const object = parent();
      if (object === null) return null;
      requireApi(host, object, name);
      return objectOrNull(getMember(object, name), memberName(object, name));
    }
    case pathKind.indexer: {
      const object = parent();
      if (object === null) return null;
      if (object.item === undefined)
        throw notEmulated(`${object.type}.getItem()`);
      return object.item(args());
    }
    case pathKind.reference: {
      const kept = host.references.get(name);
      if (kept === undefined)
        throw new HostError(
          "InvalidReference",
          "This reference is not valid for the current operation.",
        );
      return kept;
    }
    case pathKind.nullObject:
      return null;
    default:
      throw notEmulated(`object path of kind ${path.ObjectPathType}`);
  }
};

const resolver = (host: BatchHost, paths: Batch["ObjectPaths"]): Resolve => {
  const found = new Map<number, HostObject | null>();
  const resolve: Resolve = (pathId) => {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const path = paths[String(pathId)];
    if (path === undefined) throw invalidArgument(`object path ${pathId}`);
    const object = follow(host, path, resolve);
    found.set(pathId, object);
    return object;
  };
  return resolve;
};

const scalarNames = (object: HostObject): string[] =>
  Object.keys(object.get ?? {}).filter(
    (name) => !isHostObject(object.get?.[name]?.()),
  );

/** The loaded members of an object, nested as the client asked ("format/fill/color"). */
const describe = (
  host: BatchHost,
  object: HostObject | null,
  query: QueryInfo,
): unknown => {
  if (object === null) return null;
  const answer = identity(host, object);
  const select = query.Select ?? [];
  if (object.items !== undefined) {
    // Source: documentation of load(): a collection's "items/name" may be written "name".
    const inner = select
      .map((path) => path.replace(/^items(?:\/|$)/i, ""))
      .filter((path) => path !== "");
    const from = query.Skip ?? 0;
    const to =
      query.Top === undefined || query.Top === 0 ? undefined : from + query.Top;
    answer._Items = object
      .items()
      .slice(from, to)
      .map((item) => describe(host, item, { Select: inner }));
  }
  const names =
    object.items !== undefined
      ? []
      : select.length > 0
        ? select
        : scalarNames(object);
  for (const path of names) {
    const [head = "", ...rest] = path.split("/");
    const name = capital(head);
    if (select.length > 0) requireApi(host, object, name);
    const value = getMember(object, name);
    const nested = rest.length > 0 ? [rest.join("/")] : [];
    answer[name] =
      isHostObject(value) || value === null
        ? {
            ...Object(answer[name]),
            ...Object(describe(host, value, { Select: nested })),
          }
        : value;
  }
  return answer;
};

const keepReference = (host: BatchHost, object: HostObject | null): void => {
  const known = referenceOf(host, object);
  if (known === null && object !== null)
    host.references.set(`reference-${crypto.randomUUID()}`, object);
};

const referenceOf = (
  host: BatchHost,
  object: HostObject | null,
): string | null => {
  for (const [reference, kept] of host.references)
    if (kept === object) return reference;
  return null;
};

/** What the client learns of an object in any answer about it: who it is, and by which name it is kept. */
const identity = (
  host: BatchHost,
  object: HostObject,
): Record<string, unknown> => {
  const reference = referenceOf(host, object);
  return {
    ...(object.id === undefined ? {} : { Id: object.id }),
    ...(reference === null ? {} : { _ReferenceId: reference }),
  };
};

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
  return { Results: results };
};
