/** The looks that cells have, by what a cell is for. */
export type StyleName =
  | "title"
  | "subtitle"
  | "section"
  | "header"
  | "headerLeft"
  | "headerCenter"
  | "period"
  | "periodLeft"
  | "heading0"
  | "heading1"
  | "heading2"
  | "label0"
  | "label1"
  | "label2"
  | "label3"
  | "unit"
  | "reported"
  | "reportedText"
  | "entry"
  | "formula"
  | "figure"
  | "center"
  | "linked"
  | "verdict"
  | "text"
  | "wrapped"
  | "link"
  | "mark"
  | "small"
  | "input"
  | "alert"
  | "warn"
  | "good"
  | "key";

/** One look; what is left out is as in any cell. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Six hexadecimal digits, no "#". */
  readonly color?: string;
  readonly fill?: string;
  readonly underline?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** A thin line under the cell. */
  readonly lineBelow?: string;
}

/** Every cell is written in this font unless its style says otherwise. */
export const baseFont = { name: "Calibri", size: 10, color: "000000" } as const;

const ink = "1F3A4D";
const pale = "E8EEF2";
const line = "B7C4CE";
const grey = "5F6B73";

/** Blue is a figure as it was reported, black a formula, grey a figure taken over unchanged: the analysts' convention. */
export const cellStyles: Readonly<Record<StyleName, CellStyle>> = {
  title: { bold: true, size: 15, color: ink },
  subtitle: { color: grey },
  section: { bold: true, size: 12, color: ink },
  header: {
    bold: true,
    color: "FFFFFF",
    fill: ink,
    horizontal: "right",
    vertical: "center",
    wrap: true,
  },
  headerLeft: {
    bold: true,
    color: "FFFFFF",
    fill: ink,
    horizontal: "left",
    vertical: "center",
    wrap: true,
  },
  headerCenter: {
    bold: true,
    color: "FFFFFF",
    fill: ink,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  period: {
    italic: true,
    color: grey,
    fill: pale,
    horizontal: "right",
    wrap: true,
    lineBelow: line,
  },
  periodLeft: {
    italic: true,
    color: grey,
    fill: pale,
    wrap: true,
    lineBelow: line,
  },
  heading0: { bold: true, color: ink, horizontal: "left" },
  heading1: { bold: true, color: ink, horizontal: "left", indent: 1 },
  heading2: { italic: true, color: ink, horizontal: "left", indent: 2 },
  label0: { horizontal: "left" },
  label1: { horizontal: "left", indent: 1 },
  label2: { horizontal: "left", indent: 2 },
  label3: { horizontal: "left", indent: 3 },
  unit: { color: grey, horizontal: "left" },
  reported: { color: "0000FF", horizontal: "right" },
  reportedText: { color: "0000FF", horizontal: "right" },
  entry: { color: "0000FF", fill: "FFF8DC", horizontal: "right" },
  formula: { horizontal: "right" },
  figure: { horizontal: "right", vertical: "top" },
  center: { horizontal: "center", vertical: "top" },
  linked: { color: grey, italic: true, horizontal: "right" },
  verdict: { color: grey, horizontal: "right" },
  text: { vertical: "top" },
  wrapped: { wrap: true, vertical: "top" },
  link: { color: "0563C1", underline: true, vertical: "top" },
  mark: { color: "2E5B1F", horizontal: "right" },
  small: { color: grey, size: 9 },
  input: { color: "0000FF", fill: "FFF8DC", vertical: "top", wrap: true },
  alert: { bold: true, color: "7A1E00", fill: "F8CBAD", vertical: "top" },
  warn: { color: "9C2A00", vertical: "top" },
  good: { color: "2E5B1F", vertical: "top" },
  key: {},
};

/** What a conditional format lays over a cell. */
export const ruleStyles = {
  mark: { fill: "FCE4D6", color: "9C2A00" },
  ties: { fill: null, color: "2E5B1F" },
  muted: { fill: "F2F2F2", color: "7F7F7F" },
} as const;

/** The colours of the sheets' tabs: figures, what follows from them, and what stands behind. */
export const tabColors = {
  reported: ink,
  rebuilt: ink,
  findings: "C55A11",
  claims: "C55A11",
  charts: grey,
  precision: grey,
} as const;
