import { rangeAddress } from "../../../core/plan/cell-address";
import type { RangeRef } from "../../../core/plan/workbook-plan";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Excel takes an address of several areas up to this length. */
const LONGEST_ADDRESS = 8000;

/** Covers single cells by few rectangles: runs along a row, then equal runs under one another. */
export function coverCells(cells: readonly Place[]): readonly RangeRef[] {
  const open = new Map<string, RangeRef>();
  const done: RangeRef[] = [];
  for (const run of rowRuns(cells)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) {
      open.set(key, { ...above, bottom: run.bottom });
    } else {
      if (above) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}

function rowRuns(cells: readonly Place[]): readonly RangeRef[] {
  const sorted = [...cells].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  const runs: RangeRef[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.top === row && column <= last.right + 1) {
      runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return runs;
}

/** Addresses of several areas, "A1:B2,D5", each short enough for Excel. */
export function areaAddresses(ranges: readonly RangeRef[]): readonly string[] {
  return joinedAddresses(ranges.map(rangeAddress));
}

/** Addresses joined by commas, in as few texts as Excel's limit allows. */
function joinedAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const next of addresses) {
    const held = joined[joined.length - 1];
    if (held !== undefined && held.length + next.length < LONGEST_ADDRESS) {
      joined[joined.length - 1] = `${held},${next}`;
    } else {
      joined.push(next);
    }
  }
  return joined;
}
