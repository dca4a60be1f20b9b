import type { HostObject } from "../protocol/host-object";

/**
 * An object whose properties the emulator only keeps and gives back (page layout, chart parts): what they do on paper or on
 * screen is Excel's. Only the named properties exist.
 */
export const keptObject = (
  type: string,
  kept: Map<string, unknown>,
  defaults: Readonly<Record<string, unknown>>,
  children: Readonly<Record<string, () => HostObject>> = {},
  call: NonNullable<HostObject["call"]> = {},
): HostObject => {
  const names = Object.keys(defaults);
  const key = (name: string) => `${type}.${name}`;
  return {
    type,
    get: {
      ...Object.fromEntries(
        names.map((name) => [
          name,
          () => kept.get(key(name)) ?? defaults[name],
        ]),
      ),
      ...children,
    },
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => void kept.set(key(name), value),
      ]),
    ),
    call,
  };
};
