import { makeStyles, tokens } from "@fluentui/react-components";
import { zoomedPane } from "../../shell/browser/zoomed-pane";

/** The looks of the preview, shared by its grid and its rows. */
export const usePreviewStyles = makeStyles({
  frame: {
    overflowX: "auto",
    // The labels stay on the left: what the keyboard goes to is scrolled clear of them.
    scrollPaddingLeft: "156px",
    [zoomedPane]: { scrollPaddingLeft: 0 },
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    minWidth: "100%",
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    outlineOffset: "-2px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  editable: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  figure: { textAlign: "right", whiteSpace: "nowrap", cursor: "pointer" },
  shown: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationLine: "underline",
    "@media (forced-colors: active)": {
      backgroundColor: "Mark",
      color: "MarkText",
    },
  },
  head: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    verticalAlign: "bottom",
    minWidth: "56px",
  },
  label: {
    position: "sticky",
    left: 0,
    width: "148px",
    minWidth: "148px",
    maxWidth: "148px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    // Under a large zoom too little would be left beside them; the first figures are still in sight.
    [zoomedPane]: {
      position: "static",
      width: "64px",
      minWidth: "64px",
      maxWidth: "64px",
    },
  },
  corner: { backgroundColor: tokens.colorNeutralBackground2, zIndex: 1 },
  heading: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  headingText: {
    position: "sticky",
    left: tokens.spacingHorizontalS,
    display: "inline-block",
    // As wide as the frame in view: the row itself is as wide as the table.
    maxWidth: "calc(100vw - 44px)",
    overflowWrap: "anywhere",
  },
  meaning: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
