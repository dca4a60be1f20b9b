import { isBlank } from "./cell-value";
import type { CellValue } from "./cell-value";
import {
  FormulaError,
  isErrorCode,
  notAvailable,
  outOfDomain,
  wrongValue,
} from "./formula-error";

/** Which numbers a figure may be. */
export interface Domain {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  /** Fractions are fractions: 90 is refused, and the refusal says to type 90% or 0.9. */
  readonly isFraction?: boolean;
  readonly isWhole?: boolean;
}

/** Reads a figure that must be there. `label` begins the sentence of a refusal: "Feed grade", "Tonnes 3". */
export function readNumber(
  cell: CellValue | undefined,
  domain: Domain,
  label: string,
): number | FormulaError {
  if (typeof cell === "number") {
    return inDomain(cell, domain) ? cell : refuseNumber(cell, domain, label);
  }
  if (cell instanceof FormulaError) return cell;
  if (isBlank(cell)) {
    const zero = inDomain(0, domain) ? ", or 0 if it was measured as zero" : "";
    return notAvailable(`${label} is blank: type the figure${zero}.`);
  }
  return refuseKind(cell, label);
}

/** Refuses a cell that holds no number; an error value that arrives as text is passed on. */
function refuseKind(cell: string | boolean, label: string): FormulaError {
  if (typeof cell === "boolean") {
    return wrongValue(`${label} is ${cell ? "TRUE" : "FALSE"}: type a number.`);
  }
  const text = cell.trim();
  if (isErrorCode(text)) return new FormulaError(text, null);
  if (text === "")
    return wrongValue(
      `${label} is a text of blanks: clear the cell or type a number.`,
    );
  return wrongValue(
    `${label} is the text "${shorten(text)}": type it as a number${numberIn(text)}.`,
  );
}

function inDomain(value: number, domain: Domain): boolean {
  const { atLeast = -Infinity, above = -Infinity, atMost = Infinity } = domain;
  return (
    value >= atLeast &&
    value > above &&
    value <= atMost &&
    (domain.isWhole !== true || Number.isInteger(value)) &&
    Number.isFinite(value)
  );
}

function refuseNumber(
  value: number,
  domain: Domain,
  label: string,
): FormulaError {
  if (!Number.isFinite(value))
    return outOfDomain(`${label} is not a finite number.`);
  const { atMost = Infinity, atLeast, above } = domain;
  if (domain.isFraction === true && value > atMost) {
    return value <= 100
      ? wrongValue(
          `${label} is ${value}: type ${value}% or ${Number((value / 100).toPrecision(12))}.`,
        )
      : wrongValue(
          `${label} is ${value}: it cannot be more than 100%. Type ninety per cent as 90% or 0.9.`,
        );
  }
  if (domain.isWhole === true && !Number.isInteger(value)) {
    return wrongValue(`${label} is ${value}: type a whole number.`);
  }
  const limits = [
    above === undefined ? "" : `above ${above}`,
    atLeast === undefined ? "" : `at least ${atLeast}`,
    atMost === Infinity ? "" : `at most ${atMost}`,
  ].filter((limit) => limit !== "");
  return outOfDomain(
    `${label} is ${value}: it must be ${limits.join(" and ")}.`,
  );
}

function numberIn(text: string): string {
  const plain = text.replace(/[,\s]/g, "");
  return /^-?\d+(\.\d+)?%?$/.test(plain) ? `, ${plain}, without quotes` : "";
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
