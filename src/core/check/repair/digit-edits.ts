import type { Slip } from "../../finding/finding";

/** A slip of the pen that may stand behind a printed figure, and the figure it would have spoiled. */
export interface Edit {
  readonly kind: Exclude<Slip, `exchanged-${string}`>;
  readonly value: number;
}

/** Factors that figures are off by when a unit or a scale was mistaken. Source: units of mass; see `convert-units`. */
const SLIPS: readonly (readonly [Edit["kind"], number])[] = [
  ["scale", 10],
  ["scale", 100],
  ["scale", 1000],
  ["unit", 1 / 0.90718474],
  ["unit", 1.0971428571],
  ["unit", 1.0160469088],
  ["unit", 2.20462262185],
  ["unit", 31.1034768],
];

/**
 * Every figure that one slip could have turned into the printed one, transpositions first.
 * Shape: value and printed decimals → edits, without the printed value itself
 */
export function digitEdits(value: number, decimals: number): readonly Edit[] {
  const digits = Math.abs(value).toFixed(decimals);
  const sign = value < 0 ? -1 : 1;
  const spelled = [
    ...transpositions(digits),
    ...substitutions(digits),
    ...droppedDigits(digits),
    ...doubledDigits(digits),
  ].map(({ kind, text }) => ({ kind, value: sign * Number(text) }));
  const slipped = SLIPS.flatMap(([kind, factor]) =>
    [value * factor, value / factor].map((result) => ({
      kind,
      value: Number(result.toFixed(decimals)),
    })),
  );
  const seen = new Set([value]);
  return [...spelled, ...slipped].filter((edit) => {
    const isNew = !seen.has(edit.value);
    seen.add(edit.value);
    return isNew;
  });
}

interface Spelled {
  readonly kind: Edit["kind"];
  readonly text: string;
}

const DIGITS = "0123456789";

function digitPlaces(text: string): readonly number[] {
  return [...text].flatMap((char, at) => (DIGITS.includes(char) ? [at] : []));
}

function replaceAt(text: string, at: number, char: string): string {
  return text.slice(0, at) + char + text.slice(at + 1);
}

/** A leading zero that the print does not have is no figure a company prints. */
function isPlausible(text: string, original: string): boolean {
  return text[0] !== "0" || original[0] === "0";
}

function transpositions(text: string): readonly Spelled[] {
  const places = digitPlaces(text);
  return places.slice(1).flatMap((at, i) => {
    const before = places[i] ?? 0;
    const a = text[before] ?? "";
    const b = text[at] ?? "";
    const swapped = replaceAt(replaceAt(text, before, b), at, a);
    return isPlausible(swapped, text)
      ? [{ kind: "transposition" as const, text: swapped }]
      : [];
  });
}

function substitutions(text: string): readonly Spelled[] {
  return digitPlaces(text)
    .flatMap((at) =>
      [...DIGITS].map((digit) => ({
        kind: "substitution" as const,
        text: replaceAt(text, at, digit),
      })),
    )
    .filter((edit) => isPlausible(edit.text, text));
}

/** The print dropped a digit: put any one back in. */
function droppedDigits(text: string): readonly Spelled[] {
  const point = text.includes(".") ? text.indexOf(".") : text.length;
  return Array.from({ length: point + 1 }, (_, at) => at)
    .flatMap((at) =>
      [...DIGITS].map((digit) => ({
        kind: "dropped-digit" as const,
        text: text.slice(0, at) + digit + text.slice(at),
      })),
    )
    .filter((edit) => isPlausible(edit.text, text));
}

/** The print doubled a digit: take one of two equal neighbours away. */
function doubledDigits(text: string): readonly Spelled[] {
  return digitPlaces(text)
    .filter((at) => text[at] === text[at + 1])
    .map((at) => ({
      kind: "doubled-digit" as const,
      text: text.slice(0, at) + text.slice(at + 1),
    }));
}
