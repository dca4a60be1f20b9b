import type { Wording } from "../../core/phrase/wording";
import type { Pane } from "../shell/pane-context";

/** What words in the user's language are made with. */
export type Words = Pick<Pane, "say" | "locale">;

/**
 * The user's language for whatever is compared, printed figures included: on one line there is one number format. A
 * figure keeps its print where the release itself is shown.
 */
export function paneWording({ say, locale }: Words): Wording {
  return {
    say,
    number: (value, decimals) => localNumber(value, decimals, locale),
  };
}

/** A number as the locale writes it, always grouped, as sheets do. Example: (5123, 0, "es") → "5.123" */
export function localNumber(
  value: number,
  decimals: number,
  locale: string,
): string {
  const rounded = Number(value.toFixed(decimals));
  // What rounds to nothing has no sign: −0 is 0.
  return formatOf(locale, decimals)
    .format(rounded === 0 ? 0 : rounded)
    .replace("-", "−");
}

const formats = new Map<string, Intl.NumberFormat>();

/** Formats take long to make and are few. */
function formatOf(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const held =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: true,
    });
  formats.set(key, held);
  return held;
}
