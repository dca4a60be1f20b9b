import type { Column } from "./geometric-columns";
import type { GeometricTable } from "./geometric-table";
import { overlap } from "./lines/placed-line";

/** A table with the parts it was printed in: one a page, or one a block of lines. */
export interface ContinuedTable extends GeometricTable {
  readonly parts: readonly GeometricTable[];
}

/**
 * Joins tables that go on: on the next page, or right under a gap, over the same columns, with no header of their own or
 * the same one again.
 */
export function continueTables(
  tables: readonly GeometricTable[],
  tolerance: number,
): readonly ContinuedTable[] {
  const out: ContinuedTable[] = [];
  for (const table of tables) {
    const open = out.at(-1);
    const last = open?.parts.at(-1);
    if (open && last && goesOn(last, open, table, tolerance)) {
      const foot = table.page > last.page ? last.foot : [];
      out[out.length - 1] = {
        ...open,
        rows: [...open.rows, ...foot, ...table.rows],
        warnings: [...open.warnings, ...table.warnings],
        parts: [
          ...open.parts.slice(0, -1),
          { ...last, to: last.to + foot.length },
          table,
        ],
      };
    } else out.push({ ...table, parts: [table] });
  }
  return out.filter(({ isStub }) => !isStub);
}

function goesOn(
  last: GeometricTable,
  open: GeometricTable,
  table: GeometricTable,
  tolerance: number,
): boolean {
  const isNext =
    table.page === last.page + 1 ||
    (table.page === last.page && table.from === last.to + 1);
  if (!isNext || (table.unit === null) !== (open.unit === null)) return false;
  if (!sameColumns(open.columns, table.columns, tolerance)) return false;
  const own = textsOf(table);
  return (
    own.every((text) => text === "") ||
    own.join("|") === textsOf(open).join("|")
  );
}

const textsOf = ({ header }: GeometricTable): readonly string[] =>
  header.map(({ text }) => text);

function sameColumns(
  a: readonly Column[],
  b: readonly Column[],
  tolerance: number,
): boolean {
  return (
    a.length === b.length &&
    a.every((column, index) => {
      const other = b[index];
      return other !== undefined && overlap(column, other) > 0;
    }) &&
    a.filter((column, index) => isFlush(column, b[index], tolerance)).length *
      2 >=
      a.length
  );
}

/** Both columns end, or begin, at one edge. */
function isFlush(a: Column, b: Column | undefined, tolerance: number): boolean {
  if (!b) return false;
  const isRight = Math.abs(a.right - b.right) <= tolerance;
  return isRight || Math.abs(a.left - b.left) <= tolerance;
}
