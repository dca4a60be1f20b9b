import { rowName } from "../../production/row-name";
import type { ClaimOutcome, ClaimType } from "../claim";
import {
  bandOf,
  printedParts,
  type Basis,
  type Figure,
} from "../figure/figures";

/** What one claim comes to, before it is given its words and place. */
export interface Judgement {
  readonly type: ClaimType;
  readonly verdict: ClaimOutcome;
  readonly rebuiltVerdict: ClaimOutcome | null;
  readonly figures: readonly Figure[];
  readonly message: string;
}

/** How a claim stands on one set of figures, with the arithmetic in words. */
export interface Standing {
  readonly outcome: ClaimOutcome;
  readonly detail: string;
}

/** Judges on the printed and, where any cell is rebuilt to another value, on the rebuilt figures, and says both in one sentence. */
export function judgeBoth(
  type: ClaimType,
  figures: readonly Figure[],
  judge: (basis: Basis) => Standing,
  note = "",
): Judgement {
  const printed = judge("printed");
  const isRebuilt = figures.some(({ rebuilt }) => rebuilt !== null);
  const rebuilt = isRebuilt ? judge("rebuilt") : null;
  const sentence =
    rebuilt === null ? single(printed) : double(printed, rebuilt);
  return {
    type,
    verdict: printed.outcome,
    rebuiltVerdict: rebuilt?.outcome ?? null,
    figures: figures.flatMap(printedParts),
    message: `${sentence}.${note === "" ? "" : ` ${note}`}`,
  };
}

/** A claim that the tables cannot decide, and why. */
export function notCheckable(
  type: ClaimType,
  reason: string,
  figures: readonly Figure[] = [],
): Judgement {
  return {
    type,
    verdict: "not-checkable",
    rebuiltVerdict: null,
    figures: figures.flatMap(printedParts),
    message: `Not checkable: ${reason}.`,
  };
}

const WORDS: Readonly<Record<ClaimOutcome, string>> = {
  true: "Holds",
  false: "Does not hold",
  undecided: "Cannot be decided",
  "not-checkable": "Not checkable",
};

function single({ outcome, detail }: Standing): string {
  return `${WORDS[outcome]} on the printed figures (${detail})`;
}

function double(printed: Standing, rebuilt: Standing): string {
  const isSame = printed.outcome === rebuilt.outcome;
  const words = (isSame ? ON_REBUILT_TOO : ON_REBUILT)[rebuilt.outcome];
  return `${single(printed)}. On the rebuilt figures (${rebuilt.detail}) it ${words}`;
}

const ON_REBUILT_TOO: Readonly<Record<ClaimOutcome, string>> = {
  true: "holds too",
  false: "does not hold either",
  undecided: "cannot be decided either",
  "not-checkable": "is not checkable either",
};

const ON_REBUILT: Readonly<Record<ClaimOutcome, string>> = {
  true: "holds",
  false: "does not hold",
  undecided: "cannot be decided",
  "not-checkable": "is not checkable",
};

/** 608093 → "608,093 oz"; rebuilt values to the printed unit. */
export function showFigure(figure: Figure, basis: Basis): string {
  return withUnit(
    showNumber(bandOf(figure, basis).value, figure.decimals),
    figure.row.unit,
  );
}

/** A value with thousands marks and the given decimals. */
export function showNumber(value: number, decimals: number): string {
  const [whole = "0", fraction] = Math.abs(value)
    .toFixed(Math.min(Math.max(decimals, 0), 12))
    .split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const isZero = /^[0,.]*$/.test(grouped + (fraction ?? ""));
  return `${value < 0 && !isZero ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

export function withUnit(number: string, unit: string | null): string {
  if (unit === null) return number;
  return unit === "%"
    ? `${number}%`
    : `${number} ${unit === "oz/ton?" ? "oz/ton" : unit}`;
}

/** "Silver (ounces), C2011-Q4"; of a sum what is added up: "Gold (oz), Q3 2016 + Q4 2016", "Alpha + Beta: Gold (oz), Q4". */
export function nameOf({ row, period, sum }: Figure): string {
  const mines = sum?.mines.join(" + ") ?? "";
  return `${mines === "" ? "" : `${mines}: `}${rowName(row)}, ${period.label}`;
}
