import { saying, type Saying } from "../../phrase/saying";
import type { ClaimOutcome } from "../claim";
import type { ClaimSettings } from "../claim-settings";
import type { Hedge } from "../lexicon/lexicon";
import type { Reading } from "../prose/quantity/read-number";
import { bandAround, bandsMeet, type Band } from "./figures";

/** How a figure stands to what the prose says of it. */
export interface Hold {
  readonly outcome: ClaimOutcome;
  /** What a reader should know about how it holds, or null. */
  readonly note: Saying | null;
}

/** How the figure held against is printed. */
export interface Print {
  /** One unit of its last digit. */
  readonly unit: number;
  /** Percentages are never rounded to tens, so their closing zeros count. */
  readonly isPercent: boolean;
}

/** Holds a band against a number of the prose under its hedge. */
export function holdReading(
  band: Band,
  reading: Reading,
  hedge: Hedge | null,
  settings: ClaimSettings,
  print: Print,
): Hold {
  switch (hedge) {
    case null:
      return holdExactly(band, reading, print);
    case "more-than":
      return holdBeyond(
        band.low - reading.value,
        band.high - reading.value,
        reading.value,
      );
    case "less-than":
      return holdBeyond(
        reading.value - band.high,
        reading.value - band.low,
        reading.value,
      );
    case "at-least":
      return plain(band.high >= reading.value - reading.step / 2);
    case "at-most":
      return plain(band.low <= reading.value + reading.step / 2);
    case "nearly":
      return holdNearly(band, reading, settings);
    case "just-over":
      return holdJustOver(band, reading, settings);
    case "about":
      return holdAbout(band, reading, settings, print);
  }
}

/** A band against a printed range: where in the range it stands. */
export function holdRange(band: Band, lower: Reading, upper: Reading): Hold {
  const range = {
    low: lower.value - lower.step / 2,
    high: upper.value + upper.step / 2,
  };
  if (!bandsMeet(band, range)) return plain(false);
  const share = (band.value - lower.value) / (upper.value - lower.value);
  const third = share < 1 / 3 ? "lower" : share > 2 / 3 ? "upper" : "middle";
  return { outcome: "true", note: saying(`note.${third}Third`) };
}

function plain(holds: boolean): Hold {
  return { outcome: holds ? "true" : "false", note: null };
}

/** The same number, or the same number printed coarser; zeros at the end of long numbers may be rounding. */
function holdExactly(band: Band, reading: Reading, print: Print): Hold {
  const coarse = print.isPercent ? reading.step : significantStep(reading);
  const reach = 2 * coarse + (band.high - band.low);
  if (Math.abs(band.value - reading.value) > reach) return plain(false);
  if (bandsMeet(band, bandAround(reading.value, reading.step / 2)))
    return plain(true);
  const isLong = Math.abs(reading.value) >= 1000 * reading.step;
  if (bandsMeet(band, bandAround(reading.value, coarse / 2)))
    return isLong
      ? { outcome: "true", note: saying("note.rounded") }
      : { outcome: "undecided", note: saying("note.ifRounded") };
  const cut = { low: reading.value, high: reading.value + coarse };
  if (coarse > print.unit * 1.5 && bandsMeet(band, cut))
    return {
      outcome: "undecided",
      note: saying("note.ifCut"),
    };
  return plain(false);
}

/** Strictly beyond: the whole band on the right side holds, on the wrong side does not, across leaves it open. */
function holdBeyond(least: number, most: number, against: number): Hold {
  if (least > 0)
    return { outcome: "true", note: beyondBy(least, most, against) };
  return most <= 0
    ? plain(false)
    : { outcome: "undecided", note: saying("note.straddled") };
}

function beyondBy(least: number, most: number, against: number): Saying {
  if (against === 0) return saying("note.beyond");
  const value = (100 * (least + most)) / 2 / against;
  return saying("note.beyondBy", { share: { value, decimals: 2, unit: "%" } });
}

/** "nearly X" is an upper bound: a little below X, never above. */
function holdNearly(
  band: Band,
  { value, step }: Reading,
  settings: ClaimSettings,
): Hold {
  const floor = value - Math.abs(value) * settings.nearlyWithin;
  if (band.low > value + step / 2)
    return { outcome: "false", note: saying("note.above") };
  return plain(band.high >= floor);
}

/** "just over X" is beyond X, and not far. */
function holdJustOver(
  band: Band,
  { value }: Reading,
  settings: ClaimSettings,
): Hold {
  const most = value + Math.abs(value) * settings.nearlyWithin;
  if (band.low > most)
    return { outcome: "false", note: saying("note.farAbove") };
  return holdBeyond(band.low - value, band.high - value, value);
}

/** Strong within half of the last significant digit; weak within one such digit or the house's share. */
function holdAbout(
  band: Band,
  reading: Reading,
  settings: ClaimSettings,
  print: Print,
): Hold {
  const step = print.isPercent ? reading.step : significantStep(reading);
  if (bandsMeet(band, bandAround(reading.value, step / 2))) return plain(true);
  const loose = Math.max(
    step,
    Math.abs(reading.value) * settings.approximatelyWithin,
  );
  return bandsMeet(band, bandAround(reading.value, loose))
    ? { outcome: "true", note: saying("note.loosely") }
    : plain(false);
}

/** One unit of the last digit that is not a closing zero: 600,000 → 100,000; 2.20 million keeps its step. */
export function significantStep({ value, step }: Reading): number {
  if (step < 1 || value === 0) return step;
  let size = step;
  const whole = Math.round(Math.abs(value) / step);
  for (let rest = whole; rest > 0 && rest % 10 === 0; rest /= 10) size *= 10;
  return size;
}
