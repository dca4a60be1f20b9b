/** Headings as a path in words: without the colons that print puts after them, joined by an arrowhead. */
export function headingWords(headings: readonly (string | null)[]): string {
  return headings
    .map((heading) => heading?.replace(/[:\s]+$/, "") ?? "")
    .filter((heading) => heading !== "")
    .join(" › ");
}
