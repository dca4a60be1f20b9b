import { BLANK_CELL, type MatrixCell } from "./cell-matrix";
import { spanSizes } from "./span-sizes";

type HeaderCells = readonly (readonly MatrixCell[])[];

/**
 * Header rows whose upper headings stand side by side, having lost how many columns each spans, put over the value columns
 * of the row below.
 * Errors: null where they have not, or where it cannot be told how many
 */
export function spreadSpans(
  heads: HeaderCells,
  values: readonly number[],
): HeaderCells | null {
  const rows = heads.map(sideBySide);
  const labels = rows.at(-1);
  const uppers = rows.slice(0, -1);
  const count = uppers[0]?.length ?? 0;
  const isLost =
    labels?.length === values.length &&
    count < values.length &&
    uppers.every((cells) => cells?.length === count);
  if (!isLost) return null;
  const words = Array.from({ length: count }, (_, at) =>
    uppers.map((cells) => cells?.[at]?.text ?? "").join(" "),
  );
  const sizes = spanSizes(
    words,
    labels.map(({ text }) => text),
  );
  if (sizes === null) return null;
  const spread = uppers.map((cells) =>
    sizes.flatMap((size, at) => across(cells?.[at] ?? BLANK_CELL, size)),
  );
  return [...spread, labels].map((cells) =>
    (heads[0] ?? []).map(
      (_, column) => cells[values.indexOf(column)] ?? BLANK_CELL,
    ),
  );
}

/** The cells of a row that all stand side by side, none of them known to span others; null where they do not. */
function sideBySide(row: readonly MatrixCell[]): readonly MatrixCell[] | null {
  const first = row.findIndex(({ text }) => text !== "");
  const filled = row.filter(({ text }) => text !== "");
  const isWhole = row
    .slice(first, first + filled.length)
    .every(({ text, isAcross }) => text !== "" && !isAcross);
  return first >= 0 && first <= 1 && isWhole ? filled : null;
}

/** A cell and its repeats in the columns that it spans. */
function across(cell: MatrixCell, size: number): readonly MatrixCell[] {
  return Array.from({ length: size }, (_, at) => ({
    ...cell,
    isAcross: at > 0,
  }));
}
