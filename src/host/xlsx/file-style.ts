import {
  baseFont,
  type CellStyle,
  cellStyles,
  ruleStyles,
} from "../../core/plan/cell-styles";
import type { CellPlan } from "../../core/plan/workbook-plan";
import type { FileStyle } from "./hucre-types";

/** A cell's look and number format in the library's words. */
export function fileStyle(cell: CellPlan): FileStyle {
  const style: CellStyle = cellStyles[cell.style];
  const { horizontal, vertical, indent, wrap } = style;
  const line = style.lineBelow;
  const alignment = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(indent === undefined ? {} : { indent }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
  };
  return {
    font: {
      name: baseFont.name,
      size: style.size ?? baseFont.size,
      color: { rgb: style.color ?? baseFont.color },
      ...(style.bold === true ? { bold: true } : {}),
      ...(style.italic === true ? { italic: true } : {}),
      ...(style.underline === true ? { underline: true } : {}),
    },
    ...(style.fill === undefined ? {} : { fill: solidFill(style.fill) }),
    ...(line === undefined
      ? {}
      : { border: { bottom: { style: "thin", color: { rgb: line } } } }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(cell.format === "General" ? {} : { numFmt: cell.format }),
  };
}

/** What a conditional format lays over a cell. */
export function ruleStyle(name: keyof typeof ruleStyles): FileStyle {
  const { fill, color } = ruleStyles[name];
  return {
    font: { color: { rgb: color } },
    ...(fill === null ? {} : { fill: solidFill(fill) }),
  };
}

function solidFill(color: string): NonNullable<FileStyle["fill"]> {
  return {
    type: "pattern",
    pattern: "solid",
    fgColor: { rgb: color },
    bgColor: { rgb: color },
  };
}
