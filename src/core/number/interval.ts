/** The values a printed figure, or a result of printed figures, may stand for. Each end is open or closed. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}
