/** What decides how findings are weighed; every threshold that no standard fixes stands here. */
export interface CheckSettings {
  /**
   * A relation that ties is undecidable when its rebuilt interval reaches further than this share of the figure to
   * either side.
   */
  readonly bluntHalfWidth: number;
  /** Half-units that have to grow by less than this factor for everything to tie make a finding low. */
  readonly marginalInflation: number;
  /** From this relative gap on a finding is high, by what it rests on. */
  readonly highGap: Readonly<Record<Evidence, number>>;
  /** Below this relative gap a finding is low, by what it rests on. */
  readonly lowGap: Readonly<Record<Evidence, number>>;
  /** A printed change that is off by this many points (or units, in a column of differences) is medium, else low. */
  readonly misstatedPoints: number;
}

/**
 * How much a relation proves. Sums and means leave room for rounding only; metal from concentrates also for settlement;
 * tonnes × grade × recovery misses the printed metal by more than 1 % in 46 of 100 published mine-years, by more than
 * 5 % in 22 (870 mine-years of gold, copper and zinc mines).
 */
export type Evidence = "arithmetic" | "concentrates" | "feed";

/** The stated defaults. */
export const defaultSettings: CheckSettings = {
  bluntHalfWidth: 0.25,
  marginalInflation: 2,
  highGap: { arithmetic: 0.01, concentrates: 0.02, feed: 0.05 },
  lowGap: { arithmetic: 0, concentrates: 0.001, feed: 0.005 },
  misstatedPoints: 1,
};
