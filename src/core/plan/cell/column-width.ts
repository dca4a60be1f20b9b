/** A width in characters that the longest of the texts fits in, within bounds. */
export function textWidth(
  texts: readonly string[],
  least: number,
  most: number,
): number {
  const longest = texts.reduce((held, text) => Math.max(held, text.length), 0);
  return Math.min(most, Math.max(least, longest + 2));
}
