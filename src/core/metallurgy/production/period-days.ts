import { isBlank } from "../../formula/cell-value";
import { defineFormula } from "../../formula/define-formula";
import {
  FormulaError,
  isErrorCode,
  notAvailable,
  wrongValue,
} from "../../formula/formula-error";
import type { ScalarParameter } from "../../formula/parameter";
import { findMonth } from "./month-name";
import { parsePeriod } from "./parse-period";

const ADVICE =
  'type for example "C2011-Q4", "Q3 2012", "FY2012", "9M 2012", "March 2012" or "1 Jul 2011 to 31 Dec 2011"';

const period: ScalarParameter<string> = {
  kind: "scalar",
  name: "period",
  help: "The period as releases name it: C2011-Q4, Q3 2012, H1 2012, 9M 2012, FY2012, March 2012, 1 Jul 2011 to 31 Dec 2011.",
  unit: "text",
  optional: false,
  read: (cell) => {
    if (cell instanceof FormulaError) return cell;
    if (isBlank(cell)) return notAvailable(`Period is blank: ${ADVICE}.`);
    if (typeof cell === "boolean")
      return wrongValue(`Period is not a period: ${ADVICE}.`);
    const text = String(cell);
    return isErrorCode(text) ? new FormulaError(text, null) : text;
  },
};

const yearEnd: ScalarParameter<number> = {
  kind: "scalar",
  name: "fiscalYearEnd",
  help: "Month in which the fiscal year ends, by name or number. Left out: December. A period named with C is calendar all the same.",
  unit: "month",
  optional: true,
  read: (cell) => {
    if (cell === undefined) return 12;
    if (cell instanceof FormulaError) return cell;
    if (isBlank(cell))
      return notAvailable(
        "Fiscal year end is blank: type a month such as June or 6, or leave it out.",
      );
    if (typeof cell === "string" && isErrorCode(cell))
      return new FormulaError(cell, null);
    return (
      findMonth(String(cell)) ??
      wrongValue(
        `Fiscal year end "${String(cell).slice(0, 30)}" is no month: type June or 6.`,
      )
    );
  },
};

/**
 * Days of a period, leap days counted.
 * Shape:   text, month → one figure; ranges of one shape → the same shape
 * Units:   → days
 * Errors:  #VALUE! a text that names no period, or a month that is none
 * Source:  Gregorian calendar; a fiscal year is named after the calendar year it ends in
 */
export const periodDays = defineFormula({
  name: "PERIOD_DAYS",
  theme: "production",
  summary:
    "Days of a quarter, half, nine months, year, month or any stretch of dates, leap days counted.",
  arithmetic: "last day − first day + 1",
  parameters: [period, yearEnd],
  result: { unit: "days", spills: false },
  errors: [
    {
      code: "#VALUE!",
      when: "the text names no period, or the fiscal year end is no month",
    },
  ],
  source:
    "Gregorian calendar. A fiscal year is named after the calendar year it ends in.",
  examples: [
    {
      arguments: ["C2011-Q4"],
      result: 92,
      says: "The fourth quarter of 2011.",
    },
    { arguments: ["FY2012"], result: 366, says: "2012 has a leap day." },
    {
      arguments: ["Q3 2012", "June"],
      result: 91,
      says: "The third quarter of a fiscal year to June: January to March 2012.",
    },
    { arguments: ["9M 2011"], result: 273, says: "January to September 2011." },
    {
      arguments: ["1 Jul 2011 to 31 Dec 2011"],
      result: 184,
      says: "A transition period between two fiscal years.",
    },
    {
      arguments: ["last quarter"],
      result: new FormulaError("#VALUE!", null),
      says: "A text that names no period is refused, with examples of what to type.",
    },
  ],
  compute: (name, month) => {
    const days = parsePeriod(name, month);
    return days === null
      ? wrongValue(`Period "${name.slice(0, 40)}" is not known: ${ADVICE}.`)
      : days.last - days.first + 1;
  },
});
