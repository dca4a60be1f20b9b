import { isDash } from "../../cell-kind";

/** Which columns print percents only, or next to nothing, in rows where others print plain figures. */
export function shareColumns(
  rows: readonly (readonly string[])[],
  count: number,
): readonly boolean[] {
  return Array.from({ length: count }, (_, column) => {
    const beside = rows.filter((row) => !row.every(isShare));
    const texts = beside.map((row) => row[column] ?? "");
    const shares = texts.filter(isShare).length;
    return (
      shares * 2 > texts.length &&
      texts.every((text) => isShare(text) || isDash(text) || text === "0")
    );
  });
}

const isShare = (text: string): boolean => /\d.*%/.test(text);
