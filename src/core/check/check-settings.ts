/** What decides how findings are weighed; every threshold that no standard fixes stands here. */
export interface CheckSettings {
  /** A relation that ties is undecidable when its rebuilt interval reaches further than this share of the figure to either side. */
  readonly bluntHalfWidth: number;
}

/** The stated defaults. */
export const defaultSettings: CheckSettings = {
  bluntHalfWidth: 0.25,
};
