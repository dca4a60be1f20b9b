/** Two ranges on one axis, as shares of its width from 0 to 1. */
export interface StripGeometry {
  readonly printed: readonly [from: number, to: number];
  readonly rebuilt: readonly [from: number, to: number];
  readonly side: "above" | "below" | "within";
}

const margin = 0.08;

/** Lays the printed figure and the rebuilt range on one axis that holds both with a margin. */
export function stripGeometry(
  printed: readonly [low: number, high: number],
  rebuilt: readonly [low: number, high: number],
): StripGeometry {
  const low = Math.min(printed[0], rebuilt[0]);
  const high = Math.max(printed[1], rebuilt[1]);
  const width = high - low || 1;
  const place = (value: number) =>
    margin + ((value - low) / width) * (1 - 2 * margin);
  return {
    printed: [place(printed[0]), place(printed[1])],
    rebuilt: [place(rebuilt[0]), place(rebuilt[1])],
    side:
      printed[0] > rebuilt[1]
        ? "above"
        : printed[1] < rebuilt[0]
          ? "below"
          : "within",
  };
}
