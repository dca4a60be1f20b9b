/** The index of a month or weekday by any of its names, or -1. */
export function nameIndex(
  names: readonly string[],
  said: string | undefined,
): number {
  if (said === undefined) return -1;
  return names.findIndex((name) =>
    new RegExp(`^(?:${name})$`, "iu").test(said),
  );
}
