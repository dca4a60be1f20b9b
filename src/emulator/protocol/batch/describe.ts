import type { BatchHost, QueryInfo } from "./batch-message";
import { getMember, isHostObject, type HostObject } from "../host-object";
import { requireApi } from "./object-paths";

const capital = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1);

const scalarNames = (object: HostObject): string[] =>
  Object.keys(object.get ?? {}).filter(
    (name) => !isHostObject(object.get?.[name]?.()),
  );

/** The loaded members of an object, nested as the client asked ("format/fill/color"). */
export const describe = (
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

/** Keeps an object for later batches, as the client asks for ranges. */
export const keepReference = (
  host: BatchHost,
  object: HostObject | null,
): void => {
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
export const identity = (
  host: BatchHost,
  object: HostObject,
): Record<string, unknown> => {
  const reference = referenceOf(host, object);
  return {
    ...(object.id === undefined ? {} : { Id: object.id }),
    ...(reference === null ? {} : { _ReferenceId: reference }),
  };
};
