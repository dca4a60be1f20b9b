import type { Span } from "./span";

/** The span from the start of one place to the end of another, where both are of the same sort. */
export function coveringSpan(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b;
  if ("page" in a && "page" in b && a.page === b.page) {
    const [al, at, ar, ab] = a.box;
    const [bl, bt, br, bb] = b.box;
    const box = [
      Math.min(al, bl),
      Math.min(at, bt),
      Math.max(ar, br),
      Math.max(ab, bb),
    ] as const;
    return { page: a.page, box };
  }
  if (
    !("page" in a) &&
    !("address" in a) &&
    !("page" in b) &&
    !("address" in b)
  ) {
    return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
  }
  return a;
}
