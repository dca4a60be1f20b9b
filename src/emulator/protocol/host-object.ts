import { notEmulated } from "./host-error";

/** What a getter or a method answers: data, an object, or nothing. */
export type Answer = unknown;

/**
 * An object of the Excel API as the emulator plays it. `type` is its class in @types/office-js; the members carry their names
 * on the wire, which are those of the API with a capital.
 */
export interface HostObject {
  readonly type: string;
  /** Identity that Excel hands out for collections' items (sheets, charts, tables). */
  readonly id?: string;
  readonly get?: Readonly<Record<string, () => Answer>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<
    Record<string, (args: readonly unknown[]) => Answer>
  >;
  /** Items of a collection, and the one that getItem's short form asks for. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (args: readonly unknown[]) => HostObject | null;
}

/** Whether an answer is an object rather than data. */
export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  ("get" in value || "call" in value || "set" in value || "items" in value);

/** Name of a wire member as the add-in writes it: NumberFormat → numberFormat. */
const apiName = (wire: string): string =>
  wire.charAt(0).toLowerCase() + wire.slice(1);

/** Members that the client sends under a name of its own. Source: Worksheet_ShowGridlines_Set in excel-web-16.00.debug.js. */
const otherNames: Readonly<Record<string, string>> = {
  "Worksheet.gridlines": "Worksheet.showGridlines",
};

/** "Range.numberFormat", as the type definitions and messages have it. */
export const memberName = (object: HostObject, wire: string): string => {
  const name = `${object.type}.${apiName(wire)}`;
  return otherNames[name] ?? name;
};

/** The value of a property. */
export const getMember = (object: HostObject, wire: string): Answer => {
  const getter = object.get?.[wire];
  if (getter === undefined) throw notEmulated(memberName(object, wire));
  return getter();
};

/** Sets a property. */
export const setMember = (
  object: HostObject,
  wire: string,
  value: unknown,
): void => {
  const setter = object.set?.[wire];
  if (setter === undefined)
    throw notEmulated(`setting ${memberName(object, wire)}`);
  setter(value);
};

/** Calls a method. */
export const callMember = (
  object: HostObject,
  wire: string,
  args: readonly unknown[],
): Answer => {
  const method = object.call?.[wire];
  if (method === undefined) throw notEmulated(`${memberName(object, wire)}()`);
  return method(args);
};
