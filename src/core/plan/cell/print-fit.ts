import type { PrintPlan, RangeRef } from "../workbook-plan";

/** Characters across an upright page at full size, and rows down either page at a size that is still read. */
const UPRIGHT_WIDTH = 105;
const UPRIGHT_ROWS = 70;
const LANDSCAPE_ROWS = 46;

/** Prints an area upright where it is narrow, and on a single page where it is short enough to be read there. */
export function printFit(
  area: RangeRef,
  widths: readonly number[],
): Pick<PrintPlan, "area" | "orientation" | "isOnePage"> {
  const width = widths
    .slice(area.left, area.right + 1)
    .reduce((held, one) => held + one, 0);
  const rows = area.bottom - area.top + 1;
  const isUpright = width <= UPRIGHT_WIDTH;
  return {
    area,
    orientation: isUpright ? "portrait" : "landscape",
    isOnePage: rows <= (isUpright ? UPRIGHT_ROWS : LANDSCAPE_ROWS),
  };
}
