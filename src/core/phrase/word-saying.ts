import type { Amount, Said, Saying } from "./saying";
import { englishWording, listWords, type Wording } from "./wording";

/** Words what is said in a language. */
export function wordSaying(
  { key, values = {} }: Saying,
  wording: Wording = englishWording,
): string {
  const worded = Object.entries(values).map(
    ([place, said]) => [place, wordSaid(said, wording)] as const,
  );
  return wording.say(key, Object.fromEntries(worded));
}

/** Words sentences one after the other. */
export function wordSayings(
  sentences: readonly Saying[],
  wording: Wording = englishWording,
): string {
  return sentences.map((one) => wordSaying(one, wording)).join(" ");
}

/** Words reasons in a row, as one line. Example: "a metal in percent is a grade; unit from its cells" */
export function wordReasons(
  reasons: readonly Saying[],
  wording: Wording = englishWording,
): string {
  const [first, ...rest] = reasons.map((one) => wordSaying(one, wording));
  return rest.reduce(
    (detail, further) => wording.say("detail.further", { detail, further }),
    first ?? "",
  );
}

/** Counts stay numbers, which choose the form of their phrase. */
function wordSaid(said: Said, wording: Wording): string | number {
  if (typeof said !== "object") return said;
  if ("key" in said) return wordSaying(said, wording);
  if ("decimals" in said) return wordAmount(said, wording);
  const items = said.items.map((item) => String(wordSaid(item, wording)));
  return listWords(items, wording, said.joint);
}

function wordAmount(
  { value, decimals, unit, isSigned = false }: Amount,
  wording: Wording,
): string {
  const number = wording.number(value, decimals);
  const plus = isSigned && value >= 0 ? "+" : "";
  return withUnit(plus + number, unit, wording);
}

/** A number's text with its unit: dollars stand before it, percent signs close it, everything else follows a blank. */
export function withUnit(
  number: string,
  unit: string | null,
  { say }: Pick<Wording, "say">,
): string {
  if (unit === null || unit === "ratio") return number;
  if (unit === "%") return say("figure.percent", { number });
  if (unit === "points") return say("figure.points", { number });
  if (unit === "days") return say("figure.days", { number });
  if (unit.startsWith("usd")) return number.replace(/^(−?)/, "$1$$");
  const currency = /^(aud|cad|eur|zar)\b/.exec(unit)?.[0];
  if (currency !== undefined) return `${currency.toUpperCase()} ${number}`;
  return `${number} ${PLAIN[unit] ?? unit}`;
}

/** Units that are written otherwise than they are called. */
const PLAIN: Readonly<Record<string, string>> = {
  "oz/ton?": "oz/ton",
  "usc/lb": "¢/lb",
};
