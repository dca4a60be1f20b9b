import type { StyleName } from "../cell-styles";

/** The look of a heading by its depth, outermost 0. */
export function headingStyle(depth: number): StyleName {
  return depth === 0 ? "heading0" : depth === 1 ? "heading1" : "heading2";
}

/** The look of a row's label under so many headings. */
export function labelStyle(depth: number): StyleName {
  if (depth === 0) return "label0";
  if (depth === 1) return "label1";
  return depth === 2 ? "label2" : "label3";
}
