import type { PeriodKind } from "../production-table";
import { readPeriod } from "./heading/read-period";

/** A value column as the search for a change's two columns sees it. */
export interface ComparedColumn {
  readonly kind: PeriodKind;
  readonly label: string;
  readonly entity: string | null;
  /** Sorts by time: later is greater; null where the print does not tell. */
  readonly time: number | null;
  readonly values: readonly (number | null)[];
}

/** The two columns a change column compares, and whether it is relative (percent) or absolute. */
export interface ComparedPair {
  readonly of: readonly [column: number, base: number] | null;
  readonly isRelative: boolean;
}

/**
 * Finds the column and the base of a change column: candidates are pairs of one kind, nearest to the change first;
 * among them the pair under which most rows of the change column come out. Order of the pair is by time.
 */
export function findComparedPair(
  columns: readonly ComparedColumn[],
  change: number,
): ComparedPair {
  const candidates = candidatePairs(columns, change);
  const isPrintedRelative = /%|percent|[yq]\s?\/?-?o?-?\/?\s?[yq]/i.test(
    columns[change]?.label ?? "",
  );
  let best: {
    pair: readonly [number, number];
    score: number;
    isRelative: boolean;
  } | null = null;
  for (const [rank, pair] of candidates.entries()) {
    const relative = hits(columns, change, pair, relativeChange);
    const absolute = hits(columns, change, pair, absoluteChange);
    const score = Math.max(relative, absolute) - rank * 0.4;
    if (best === null || score > best.score + 1e-9) {
      best = {
        pair,
        score,
        isRelative: isPrintedRelative || relative >= absolute,
      };
    }
  }
  return { of: best?.pair ?? null, isRelative: best?.isRelative ?? true };
}

type Pair = readonly [number, number];

function candidatePairs(
  columns: readonly ComparedColumn[],
  change: number,
): readonly Pair[] {
  const isValue = (column: ComparedColumn) => !column.kind.startsWith("change");
  const entity = columns[change]?.entity ?? null;
  const near = columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => isValue(column) && column.entity === entity);
  const pairs: { readonly pair: Pair; readonly distance: number }[] = [];
  for (const a of near) {
    for (const b of near) {
      if (a.index >= b.index || a.column.kind !== b.column.kind) continue;
      pairs.push({
        pair: byTime(columns, a.index, b.index),
        distance: distanceOf(columns, change, a.index, b.index),
      });
    }
  }
  const base = namedBase(columns[change]?.label ?? "");
  return pairs
    .filter(({ pair }) => base === null || base === nameOf(columns, pair[1]))
    .sort((x, y) => x.distance - y.distance)
    .map(({ pair }) => pair);
}

/** The period that "2Q22 vs 2Q21" compares with; null where the heading names none. */
function namedBase(label: string): string | null {
  const after = /\b(?:vs|versus)\b\.?\s+(.+)$/i.exec(label)?.[1];
  return after === undefined ? null : nameOfPeriod(after);
}

function nameOf(columns: readonly ComparedColumn[], at: number): string | null {
  return nameOfPeriod(columns[at]?.label ?? "");
}

function nameOfPeriod(label: string): string | null {
  const period = readPeriod(label);
  if (period === null || period.year === null) return null;
  return `${period.kind} ${period.year} ${period.index ?? ""}`;
}

function byTime(
  columns: readonly ComparedColumn[],
  a: number,
  b: number,
): Pair {
  const [first, second] = [columns[a]?.time ?? null, columns[b]?.time ?? null];
  return first !== null && second !== null && second > first ? [b, a] : [a, b];
}

/** Columns left of the change come before those right of it; other change columns between count as a border. */
function distanceOf(
  columns: readonly ComparedColumn[],
  change: number,
  a: number,
  b: number,
): number {
  return [a, b].reduce((sum, index) => {
    const [from, to] =
      index < change ? [index + 1, change] : [change + 1, index];
    const between = columns.slice(from, to);
    const borders = between.filter(({ kind }) =>
      kind.startsWith("change"),
    ).length;
    return (
      sum + Math.abs(index - change) + (index > change ? 1.5 : 0) + borders * 2
    );
  }, 0);
}

const relativeChange = (a: number, b: number): number =>
  ((a - b) / Math.abs(b)) * 100;
const absoluteChange = (a: number, b: number): number => a - b;

function hits(
  columns: readonly ComparedColumn[],
  change: number,
  [of, base]: Pair,
  compare: (a: number, b: number) => number,
): number {
  const printed = columns[change]?.values ?? [];
  return printed.filter((value, row) => {
    const a = columns[of]?.values[row] ?? null;
    const b = columns[base]?.values[row] ?? null;
    if (value === null || a === null || b === null || b === 0) return false;
    return (
      Math.abs(compare(a, b) - value) <= Math.max(0.6, Math.abs(value) * 0.01)
    );
  }).length;
}
