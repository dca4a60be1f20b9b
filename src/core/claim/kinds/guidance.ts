import type { Context } from "../link/context";
import { bandOf, type Basis, type Figure } from "../link/figures";
import { conversionFactors } from "../link/convert-quantity";
import { hasWord } from "../prose/find-words";
import { within, wordsOf } from "../prose/read-sentence";
import { isSlot } from "../link/match-periods";
import { linkRows, type Asked } from "../link/link-figures";
import {
  notCheckable,
  showNumber,
  withUnit,
  type Judgement,
} from "./judgement";

/** "expects to produce 2.2 to 2.5 million ounces": neither true nor false; set beside the last actual, the run rate and what remains. */
export function judgeGuidance(asked: Asked, context: Context): Judgement {
  const { exact } = linkRows(asked, context, asked.quantity.unit);
  const known =
    exact.length > 0
      ? exact
      : linkRows(
          { ...asked, subject: { ...asked.subject, family: "produced" } },
          context,
          asked.quantity.unit,
        ).exact;
  const row = known.filter(
    ({ cell }) =>
      cell.table === known[0]?.cell.table && cell.row === known[0]?.cell.row,
  );
  const notes = asked.quantity.unit === "%" ? [] : notesOf(asked, row);
  const { foreign } = asked.subject;
  const isForeign = foreign !== null && notes.length === 0;
  const reason = "a statement about the future";
  return beside(
    isForeign
      ? `${reason}, and the tables print no figures for ${foreign}`
      : reason,
    notes,
  );
}

/** "anticipates further increasing production": a direction without a number, set beside the newest figures. */
export function judgeOutlook(asked: Asked, context: Context): Judgement | null {
  const { sentence, clause, subject } = asked;
  const words = wordsOf(sentence, clause);
  const { forward, up, down } = sentence.lexicon;
  const isOutlook = hasWord(words, forward) && hasWord(words, `${up}|${down}`);
  if (!isOutlook || subject.family === null) return null;
  if (within(clause, sentence.quantities).length > 0) return null;
  const { exact } = linkRows(asked, context, null);
  if (exact.length === 0) return null;
  const row = exact.filter(
    ({ cell }) =>
      cell.table === exact[0]?.cell.table && cell.row === exact[0]?.cell.row,
  );
  return beside("a statement about the future", notesOf(asked, row));
}

function beside(reason: string, notes: readonly Note[]): Judgement {
  const figures = [...new Set(notes.flatMap((note) => note.figures))];
  const words = notes.map((note) => note.words).join(". Also: ");
  return notCheckable(
    "guidance",
    words === "" ? reason : `${reason}. Beside it: ${words}`,
    figures,
  );
}

interface Note {
  readonly words: string;
  readonly figures: readonly Figure[];
}

function notesOf(asked: Asked, row: readonly Figure[]): readonly Note[] {
  const year =
    asked.period.slots.find(({ kind }) => kind === "year")?.year ?? null;
  const done = year === null ? [] : quartersOf(row, year);
  if (done.length > 0 && done.length < 4)
    return [...remaining(asked, done), ...runRate(asked, row)];
  return [...lastYear(asked, row), ...runRate(asked, row)];
}

function quartersOf(row: readonly Figure[], year: number): readonly Figure[] {
  return row
    .filter(({ period }) =>
      isSlot({ kind: "quarter", year, index: null }, period),
    )
    .sort((a, b) => (a.period.index ?? 0) - (b.period.index ?? 0));
}

/** The last full year, and how far above or below it the statement lies. */
function lastYear(asked: Asked, row: readonly Figure[]): readonly Note[] {
  const years = row.filter(
    ({ period }) => period.kind === "year" && period.year !== null,
  );
  const last = [...years].sort(
    (a, b) => (b.period.year ?? 0) - (a.period.year ?? 0),
  )[0];
  return last ? [noteBoth(asked, [last], 1, last.period.label)] : [];
}

/** Four times the newest quarter. */
function runRate(asked: Asked, row: readonly Figure[]): readonly Note[] {
  const quarters = row.filter(
    ({ period }) => period.kind === "quarter" && period.year !== null,
  );
  const last = [...quarters].sort((a, b) => timeOf(b) - timeOf(a))[0];
  return last
    ? [noteBoth(asked, [last], 4, `run rate of ${last.period.label} × 4`)]
    : [];
}

function timeOf({ period }: Figure): number {
  return (period.year ?? 0) * 10 + (period.index ?? 0);
}

/** What each remaining quarter must bring, against the newest one. */
function remaining(asked: Asked, done: readonly Figure[]): readonly Note[] {
  const last = done.at(-1);
  const ends = targetEnds(asked, last);
  if (!last || !ends) return [];
  const left = 4 - done.length;
  const say = (basis: Basis): string => {
    const sum = done.reduce(
      (total, one) => total + bandOf(one, basis).value,
      0,
    );
    const needs = ends.map((end) =>
      withUnit(showNumber((end - sum) / left, last.decimals), last.row.unit),
    );
    const rest =
      left === 1
        ? "the remaining quarter needs"
        : `each of the ${left} remaining quarters needs`;
    return `${done.length} quarters make ${withUnit(showNumber(sum, last.decimals), last.row.unit)}, so ${rest} ${needs.join(" to ")} against ${withUnit(showNumber(bandOf(last, basis).value, last.decimals), last.row.unit)} in ${last.period.label}`;
  };
  return [{ words: bothBases(done, say), figures: done }];
}

function noteBoth(
  asked: Asked,
  figures: readonly Figure[],
  times: number,
  name: string,
): Note {
  const say = (basis: Basis): string => {
    const [cell] = figures;
    const value = (cell ? bandOf(cell, basis).value : 0) * times;
    return `${name} ${withUnit(showNumber(value, cell?.decimals ?? 0), cell?.row.unit ?? null)}${placeOf(value, targetEnds(asked, cell))}`;
  };
  return { words: bothBases(figures, say), figures };
}

function bothBases(
  figures: readonly Figure[],
  say: (basis: Basis) => string,
): string {
  const isRebuilt = figures.some(({ rebuilt }) => rebuilt !== null);
  return isRebuilt
    ? `${say("printed")}; on the rebuilt figures ${say("rebuilt")}`
    : say("printed");
}

/** The ends of the statement in the row's unit. */
function targetEnds(
  asked: Asked,
  cell: Figure | undefined,
): readonly number[] | null {
  const { unit, readings, upper } = asked.quantity;
  const factor =
    unit === null || !cell
      ? undefined
      : conversionFactors(unit, cell.row.unit)[0];
  const [lower] = readings;
  if (factor === undefined || !lower) return null;
  return [lower, ...(upper?.slice(0, 1) ?? [])].map(
    ({ value }) => value * factor,
  );
}

function placeOf(value: number, ends: readonly number[] | null): string {
  const [low, high] = ends ?? [];
  if (low === undefined || value <= 0) return "";
  const share = (to: number): string =>
    `${to >= value ? "+" : ""}${showNumber(100 * (to / value - 1), 1)}%`;
  if (high === undefined) return ` (the statement is ${share(low)} to it)`;
  const where =
    value < low
      ? "below the range"
      : value > high
        ? "above the range"
        : "inside the range";
  return ` (${where}; its middle is ${share((low + high) / 2)} to it)`;
}
