import { invalidArgument } from "../protocol/host-error";

/** The text at a place of a method's arguments. */
export const textArgument = (
  args: readonly unknown[],
  place: number,
): string => {
  const value = args[place];
  if (typeof value !== "string") throw invalidArgument(`argument ${place + 1}`);
  return value;
};

/** The number at a place of a method's arguments, or the default where it is left out. */
export const numberArgument = (
  args: readonly unknown[],
  place: number,
  otherwise?: number,
): number => {
  const value = args[place] ?? otherwise;
  if (typeof value !== "number") throw invalidArgument(`argument ${place + 1}`);
  return value;
};

/** A property value that must be one of some words. */
export const oneOf = (value: unknown, words: readonly string[]): string => {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw invalidArgument(`expected one of ${words.join(", ")}`);
  return found;
};

/** A property value that must be a number. */
export const numeric = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalidArgument("expected a number");
  return value;
};

/** A property value that must be yes or no. */
export const yesOrNo = (value: unknown): boolean => {
  if (typeof value !== "boolean")
    throw invalidArgument("expected true or false");
  return value;
};

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  orange: "#FFA500",
};

/** A colour as Excel gives it back: #RRGGBB in capitals. Source: documentation of RangeFill.color. */
export const color = (value: unknown): string => {
  const text = String(value);
  const hex = named[text.toLowerCase()] ?? text;
  if (/^#?[0-9a-f]{6}$/i.test(hex))
    return `#${hex.replace("#", "").toUpperCase()}`;
  if (text === "") return "";
  throw invalidArgument(`expected a colour, got ${text}`);
};
