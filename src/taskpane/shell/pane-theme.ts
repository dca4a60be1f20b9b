import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Excel's green, from dark to light. */
const excelGreen: BrandVariants = {
  10: "#031403",
  20: "#07240e",
  30: "#0a3216",
  40: "#0c3f1c",
  50: "#0d4d23",
  60: "#0e5b2a",
  70: "#0f6a32",
  80: "#107c41",
  90: "#218d51",
  100: "#3a9c64",
  110: "#53aa78",
  120: "#6cb88c",
  130: "#86c6a1",
  140: "#a1d4b6",
  150: "#bde2cc",
  160: "#daf0e2",
};

/** The pane in Excel's light or dark themes. */
export function paneTheme(isDark: boolean): Theme {
  return isDark ? darkTheme() : createLightTheme(excelGreen);
}

/** Text in the brand's colour is lightened until it reads on dark. */
function darkTheme(): Theme {
  return {
    ...createDarkTheme(excelGreen),
    colorBrandForeground1: excelGreen[120],
    colorBrandForeground2: excelGreen[130],
    colorBrandForegroundLink: excelGreen[130],
    colorBrandForegroundLinkHover: excelGreen[140],
    colorBrandForegroundLinkPressed: excelGreen[120],
    colorCompoundBrandForeground1: excelGreen[120],
    colorCompoundBrandForeground1Hover: excelGreen[130],
    colorCompoundBrandStroke: excelGreen[110],
    colorCompoundBrandBackground: excelGreen[110],
  };
}
