import { itemNotFound } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";

type Call = (args: readonly unknown[]) => unknown;

/** A collection of Excel's: its items in order, and how the first argument finds one; null where it finds none. */
export const collection = (
  type: string,
  {
    items,
    find,
  }: {
    readonly items: () => readonly HostObject[];
    readonly find: (key: unknown) => HostObject | null;
  },
  call: Readonly<Record<string, Call>> = {},
): HostObject => {
  const item = ([key]: readonly unknown[]) => {
    const found = find(key);
    if (found === null) throw itemNotFound();
    return found;
  };
  return {
    type,
    items,
    item,
    call: {
      GetItem: item,
      GetItemOrNullObject: ([key]) => find(key),
      GetCount: () => items().length,
      ...call,
    },
  };
};
