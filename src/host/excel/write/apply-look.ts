import type { Look } from "./sheet-looks";

const horizontal = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
} as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** A change of looks as the properties of a row or a column; without a member for what stays. */
export function lookFormat(look: Partial<Look>): Excel.CellPropertiesFormat {
  const font = lookFont(look);
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(look.fill === undefined || look.fill === ""
      ? {}
      : { fill: { color: `#${look.fill}` } }),
    ...(look.horizontal === undefined
      ? {}
      : { horizontalAlignment: horizontal[look.horizontal] }),
    ...(look.vertical === undefined
      ? {}
      : { verticalAlignment: vertical[look.vertical] }),
    ...(look.indent === undefined ? {} : { indentLevel: look.indent }),
    ...(look.wrap === undefined ? {} : { wrapText: look.wrap }),
    ...(look.lineBelow === undefined || look.lineBelow === ""
      ? {}
      : {
          borders: {
            bottom: { style: "Continuous", color: `#${look.lineBelow}` },
          },
        }),
  };
}

function lookFont(look: Partial<Look>): Excel.CellPropertiesFont {
  const { bold, italic, size, color, underline } = look;
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color: `#${color}` }),
    ...(underline === undefined
      ? {}
      : { underline: underline ? "Single" : "None" }),
  };
}

/** The same set on areas of single cells, property by property. */
export function applyLook(
  format: Excel.RangeFormat,
  look: Partial<Look>,
): void {
  const { font, fill, borders, ...alignment } = lookFormat(look);
  if (font) format.font.set(font);
  if (fill?.color !== undefined) format.fill.color = fill.color;
  format.set(alignment);
  if (borders?.bottom) {
    format.borders.getItem("EdgeBottom").set(borders.bottom);
  }
}
