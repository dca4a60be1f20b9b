/** The sides on which a border can stand, as Excel.BorderIndex names them. */
export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** A border, in the words of Excel.BorderLineStyle and Excel.BorderWeight. */
export interface CellBorder {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks, in the words of Excel.RangeFormat. */
export interface CellStyle {
  readonly numberFormat: string;
  /** "" where the cell has no fill. */
  readonly fill: string;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly borders: Readonly<Partial<Record<BorderSide, CellBorder>>>;
}

/** A cell nobody has formatted. Source: Excel's "Normal" style. */
export const plainStyle: CellStyle = {
  numberFormat: "General",
  fill: "",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  borders: {},
};
