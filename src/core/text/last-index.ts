/** Index of the last item that fits, or -1 (`findLastIndex` is younger than the browsers that run the pane). */
export function lastIndex<T>(
  items: readonly T[],
  fits: (item: T, index: number) => boolean,
): number {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && fits(item, index)) return index;
  }
  return -1;
}
