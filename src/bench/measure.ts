/** Median time of one call in milliseconds, after a warm-up, over as many calls as fit the time given. */
export async function medianTime(
  run: () => unknown,
  forMilliseconds = 600,
): Promise<number> {
  for (let call = 0; call < 3; call += 1) await run();
  const times: number[] = [];
  const end = performance.now() + forMilliseconds;
  while (times.length < 5 || performance.now() < end) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
}

/** One line of the bench: what was measured, its figure, and what it is held against in the same run. */
export interface Measurement {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  /** The aim the issue states, in the same unit; smaller is better unless `atLeast`. */
  readonly aim?: number;
  readonly atLeast?: boolean;
  /** Measured in the same run, for a ratio. */
  readonly against?: { readonly name: string; readonly figure: number };
}

/** A measurement as a line of text. */
export function describeMeasurement(measurement: Measurement): string {
  const { name, figure, unit, aim, atLeast, against } = measurement;
  const parts = [`${name.padEnd(58)} ${round(figure).padStart(10)} ${unit}`];
  if (aim !== undefined) {
    const met = atLeast ? figure >= aim : figure <= aim;
    parts.push(
      `${met ? "within" : "MISSES"} the aim of ${atLeast ? "at least" : "at most"} ${round(aim)}`,
    );
  }
  if (against !== undefined) {
    parts.push(`${round(figure / against.figure)} × ${against.name}`);
  }
  return parts.join("; ");
}

function round(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 3;
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
