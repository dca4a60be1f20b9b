import type { SparseRow } from "./sparse-row";

/** Equations that must come to zero, with their slopes in the quantities that each equation mentions. */
export interface EquationSystem {
  readonly count: number;
  /** Per equation, the quantities it may have a slope in, in rising order; all of them where it is not told. */
  readonly mentions?: readonly (readonly number[])[];
  /** Slopes: per equation, one for each quantity that it mentions, in that order. */
  readonly evaluate: (point: Float64Array) => {
    readonly values: Float64Array;
    readonly slopes: readonly Float64Array[];
  };
}

/** Where equations are taken for straight lines, and which quantities are measured. */
interface Place {
  readonly point: Float64Array;
  readonly measured: Float64Array;
  readonly isFreed: ReadonlySet<number>;
}

/** The equations as rows of slopes about a point. */
export function linearise(
  system: EquationSystem,
  place: Place,
): readonly SparseRow[] {
  const { values, slopes } = system.evaluate(place.point);
  const all = system.mentions ? [] : [...place.measured.keys()];
  return slopes.map((slope, i) =>
    rowOf(slope, values[i] ?? 0, system.mentions?.[i] ?? all, place),
  );
}

/** A row scaled to its largest term, its right-hand side the value at the measured figures (freed ones: at the point). */
function rowOf(
  slopes: Float64Array,
  value: number,
  mentioned: readonly number[],
  { point, measured, isFreed }: Place,
): SparseRow {
  const places: number[] = [];
  const kept: number[] = [];
  let right = value;
  let size = 0;
  for (let n = 0; n < mentioned.length; n += 1) {
    const slope = slopes[n] ?? 0;
    const i = mentioned[n] ?? 0;
    if (slope === 0) continue;
    const from = measured[i] ?? 0;
    places.push(i);
    kept.push(slope);
    size = Math.max(size, Math.abs(slope * (from || 1)));
    if (!isFreed.has(i)) right += slope * (from - (point[i] ?? 0));
  }
  if (size === 0) size = 1;
  for (let n = 0; n < kept.length; n += 1) kept[n] = (kept[n] ?? 0) / size;
  return { places, slopes: kept, right: right / size };
}
