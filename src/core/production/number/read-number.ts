import type { CellKind } from "../production-table";
import type { NumberStyle } from "./number-style";

/** A printed cell read: what kind it is, its value in the printed scale, and its printed decimals. */
export interface PrintedNumber {
  /** As printed, footnote marks removed. */
  readonly text: string;
  readonly kind: CellKind;
  readonly value: number | null;
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly isMoney: boolean;
  readonly footnotes: readonly string[];
  /** A footnote digit was fused to the number and has been taken off: "1,2341" read as 1,234. */
  readonly isRepaired: boolean;
}

const BLANKS = "[ \\u00a0\\u2007\\u2009\\u202f]";
const DASH = /^\(?[-–—−‒―‐‑]{1,3}\)?\s?%?$/;
const NIL = /^(?:nil|zero|none|null|nulo|keine|aucun|nessuno)$/i;
const NOT_GIVEN =
  /^(?:#?n\.?\s?\/?\s?a\.?|n\.?\s?\/?\s?m\.?f?\.?|nmf|n\.?\s?\/?\s?d\.?|n\.?\s?[vb]\.|k\.\s?a\.|s\.?\s?\/?\s?d\.|not (?:applicable|meaningful|available|reported|disclosed)|tbd|tba|\.{2,3}|…|#?div\/0!?|-\s?-)$/i;
const CURRENCY =
  "(?:(?:US|CA|CAD|CDN|AU|AUD|NZ|MX|C|A|R|S)?\\s?\\$|USD|CAD|AUD|EUR|GBP|MXN|SEK|[€£¥])";
const TRAILING_UNIT =
  /\s*(?:%|‰|per ?cent|pct|k?oz|moz|koz|m?lbs?|klbs?|kt|mt|dmt|wmt|tpd|t\/d|g\/t|gpt|opt|t|million|mio\.?|bn|m|k|x|:\s?1)$/i;

/** Reads a printed cell. Dash, nil, n/a and blank stay apart and none of them is zero; a range is no value. */
export function readNumber(
  printed: string,
  style: NumberStyle = "point",
): PrintedNumber {
  const { body, footnotes } = splitMarks(printed);
  const word = readWord(body);
  if (word !== null) return { ...NOTHING, text: body, kind: word, footnotes };
  if (isRange(body, style)) {
    return { ...NOTHING, text: body, kind: "range", footnotes };
  }
  const { digits, sign, isPercent, isMoney } = peel(body);
  const figure = readDigits(digits, style);
  if (figure === null)
    return { ...NOTHING, text: body, kind: "text", footnotes };
  const value = sign * figure.value;
  return {
    text: figure.mark === null ? body : dropFusedMark(body, figure.mark),
    kind: "number",
    value: value === 0 ? 0 : value,
    decimals: figure.decimals,
    isPercent,
    isMoney,
    footnotes: figure.mark === null ? footnotes : [...footnotes, figure.mark],
    isRepaired: figure.mark !== null,
  };
}

const NOTHING = {
  value: null,
  decimals: 0,
  isPercent: false,
  isMoney: false,
  isRepaired: false,
} as const;

function splitMarks(printed: string): {
  readonly body: string;
  readonly footnotes: readonly string[];
} {
  const text = printed.replace(/[\u200b\ufeff]/g, "").trim();
  const found =
    /^(.*?[\d)%a-z.–—-])\s*((?:[*†‡§]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\s?\((?:\d{1,2}|[a-h])(?:,\s?\d{1,2})*\))+)$/i.exec(
      text,
    );
  if (!found?.[1] || !found[2]) return { body: text, footnotes: [] };
  // "(2)" alone is a negative two, and "4 (5)" a value with note 5.
  const marks = found[2].normalize("NFKC").match(/\d{1,2}|[a-h]|[*†‡§]+/gi);
  return { body: found[1].trim(), footnotes: marks ?? [] };
}

function readWord(body: string): CellKind | null {
  if (body === "") return "blank";
  if (DASH.test(body)) return "dash";
  if (NIL.test(body)) return "nil";
  return NOT_GIVEN.test(body) ? "na" : null;
}

function isRange(body: string, style: NumberStyle): boolean {
  const parts =
    /^(.*\d[^\d]*?)\s*(?:--?|–|—|−|\bto\b|\bbis\b|\ba\b|à)\s*(\D{0,4}\d.*)$/i.exec(
      body,
    );
  if (!parts?.[1] || !parts[2] || body.length > 40) return false;
  return [parts[1], parts[2]].every(
    (part) => readDigits(peel(part.trim()).digits, style) !== null,
  );
}

interface Peeled {
  readonly digits: string;
  readonly sign: 1 | -1;
  readonly isPercent: boolean;
  readonly isMoney: boolean;
}

const MONEY = new RegExp(`^${CURRENCY}\\s*`, "i");
const MONEY_AFTER = new RegExp(`\\s*${CURRENCY}$`, "i");

/** Takes sign, brackets, currency, percent and unit off, in whichever order they were printed. */
function peel(body: string): Peeled {
  let text = body.replace(
    /^[~≈<>≤≥±]\s*|^(?:approx\.?|circa|ca\.?|c\.|about)\s+/i,
    "",
  );
  let sign: 1 | -1 = 1;
  let isPercent = false;
  let isMoney = false;
  for (let round = 0; round < 6; round += 1) {
    const before = text;
    if (MONEY.test(text) || MONEY_AFTER.test(text)) isMoney = true;
    text = text.replace(MONEY, "").replace(MONEY_AFTER, "");
    if (/(?:%|per ?cent|pct)\s*\)?$/i.test(text)) isPercent = true;
    text = text.replace(/^\((.*)\)$/s, (_, inner: string) => {
      sign = -1;
      return inner.trim();
    });
    // "(4.6)%" and "(4.6%)" differ only in where the bracket closes.
    text = text
      .replace(/^\((.*)\)(\s*[%‰])$/, "($1$2)")
      .replace(TRAILING_UNIT, "");
    text = text.replace(/^[-–—−‒‐‑]\s*(?=[\d.,($€£])/, () => {
      sign = -1;
      return "";
    });
    text = text
      .replace(/^\+\s*(?=[\d.,])/, "")
      .replace(/^(\d.*?)\s?[-−–]$/, (_, inner: string) => {
        sign = -1;
        return inner;
      });
    if (text === before) break;
  }
  return { digits: text.trim(), sign, isPercent, isMoney };
}

interface Digits {
  readonly value: number;
  readonly decimals: number;
  readonly mark: string | null;
}

const PATTERNS: Readonly<Record<NumberStyle, RegExp>> = {
  point: numberPattern(`[,'’]|${BLANKS}`, "\\."),
  comma: numberPattern(`[.'’]|${BLANKS}`, ","),
};
const FUSED: Readonly<Record<NumberStyle, RegExp>> = {
  point: /^(\d{1,3}(?:,\d{3})+)([1-9])$/,
  comma: /^(\d{1,3}(?:\.\d{3})+)([1-9])$/,
};

/** One grouping mark throughout; groups of three. */
function numberPattern(group: string, point: string): RegExp {
  return new RegExp(
    `^(?:(\\d{1,3}(?:(?<mark>${group})\\d{3})(?:\\k<mark>\\d{3})*|\\d+))?(?:${point}(\\d+))?$`,
  );
}

function readDigits(digits: string, style: NumberStyle): Digits | null {
  const fused = FUSED[style].exec(digits);
  const clean = fused?.[1] ?? digits;
  const match = PATTERNS[style].exec(clean);
  const whole = match?.[1];
  const fraction = match?.[3];
  if (!match || (whole === undefined && fraction === undefined)) return null;
  const plain = (whole ?? "0").replace(/\D/g, "");
  const value = Number(fraction === undefined ? plain : `${plain}.${fraction}`);
  if (!Number.isFinite(value)) return null;
  return { value, decimals: fraction?.length ?? 0, mark: fused?.[2] ?? null };
}

function dropFusedMark(body: string, mark: string): string {
  const at = body.lastIndexOf(mark);
  return body.slice(0, at) + body.slice(at + mark.length);
}
