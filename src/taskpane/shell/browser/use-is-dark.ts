import { useEffect, useState } from "react";

/** Whether the pane stands in a dark theme: Office says so where it can, the system's preference elsewhere. */
export function useIsDark(): boolean {
  const [isDark, setDark] = useState(readIsDark);
  useEffect(() => {
    const update = () => setDark(readIsDark());
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    query.addEventListener("change", update);
    return () => query.removeEventListener("change", update);
  }, []);
  return isDark;
}

function readIsDark(): boolean {
  const background = officeBackground();
  return background === null
    ? window.matchMedia("(prefers-color-scheme: dark)").matches
    : isDarkColour(background);
}

function officeBackground(): string | null {
  if (typeof Office === "undefined") return null;
  const theme: Partial<Office.OfficeTheme> | undefined =
    Office.context?.officeTheme;
  return theme?.bodyBackgroundColor ?? null;
}

/** Whether a colour written #rrggbb is nearer to black than to white, by its relative luminance. */
export function isDarkColour(colour: string): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (channels === null) return false;
  const [red = 0, green = 0, blue = 0] = channels
    .slice(1)
    .map((hex) => parseInt(hex, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5;
}
