import { isAtMost } from "../api-sets";
import type {
  ArgumentInfo,
  Batch,
  BatchHost,
  ObjectPath,
} from "./batch-message";
import { HostError, invalidArgument, notEmulated } from "../host-error";
import {
  callMember,
  getMember,
  isHostObject,
  memberName,
  type HostObject,
} from "../host-object";

/** Numbers of the protocol. Source: OfficeExtension.ObjectPathType of the client. */
const pathKind = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
/** Refuses a member that arrived in a later requirement set than this Excel has. */
export const requireApi = (
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

/** Finds the object of a path; null for a null object. */
export type Resolve = (pathId: number) => HostObject | null;

/** Arguments of a call, with the objects that they name. */
export const argumentsOf = (
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

/** Follows each path of a batch once: an object that a path adds is added once. */
export const resolver = (
  host: BatchHost,
  paths: Batch["ObjectPaths"],
): Resolve => {
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
