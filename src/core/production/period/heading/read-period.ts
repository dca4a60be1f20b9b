import { foldText } from "../../words/fold-text";
import { MONTH_NAME, monthNumber } from "../calendar-words";
import type { PeriodWords } from "../period-words";
import { readTime } from "./read-time";
import { readYear } from "./read-year";

const CHANGE =
  /\b(?:change|changes|chg|variance|variation|var|delta|diff|difference|increase|decrease|growth|veranderung|abweichung|variacion|variacao|variazione|diferencia|cambio|ecart|evolution|entwicklung|vs|versus|[yq]\s?(?:\/|-?o-?)\s?[yq])\b|Δ|δ|%\s?\+\/?-|\+\/-\s?%?|±|(?:^|\s)%$|^\(%\)$/;
const CHANGE_ABSOLUTE =
  /\b(?:absolute|abs|units?|difference|differenz|diferencia|nominal)\b/;
const GUIDANCE =
  /\b(?:guidance|outlook|forecasts?|budget(?:ed)?|plan(?:ned)?|targets?|estimates?d?|projected|projection|expected|prognose|ausblick|planung|prevision(?:es|s|e|i)?|objetivos?|objectifs?|obiettiv[oi]|presupuesto|guia|pronostico)\b|\b(?:19|20)\d\de\b|\bfy\d\de\b/;
const ACTUAL =
  /\b(?:actuals?|results?|achieved|ist|real(?:es|izado)?|reel|effettiv[oi])\b/;
const OTHER =
  /\b(?:ltm|ttm|life of mine|lom|since inception|inception|project to date|cumulative|last twelve months|trailing|average price)\b/;

/** Reads the words of one column heading, all its header rows joined. Null where they name no period at all. */
export function readPeriod(heading: string): PeriodWords | null {
  const text = foldText(heading).replace(/\bsept\./g, "sep ");
  if (text === "") return null;
  const time = readTime(text);
  const year = { year: readYear(text) };
  if (CHANGE.test(text) && !GUIDANCE.test(text)) {
    const isAbsolute = CHANGE_ABSOLUTE.test(text) && !/%/.test(text);
    return words({
      ...year,
      ...time,
      kind: isAbsolute ? "change-abs" : "change",
    });
  }
  if (GUIDANCE.test(text) && !ACTUAL.test(text)) {
    return words({ ...year, ...time, kind: "guidance" });
  }
  if (OTHER.test(text)) return words({ ...year, ...time, kind: "other" });
  if (time !== null) return words(time);
  return null;
}

const MONTH_IN_TITLE = new RegExp(
  `(?:^|[^a-z])(${MONTH_NAME})\\.?,? (?:of )?((?:19|20)\\d\\d)`,
);

/** The period a title or caption names among other words ("June 2013 production – San Gonzalo"), or null. */
export function readPeriodInTitle(title: string): PeriodWords | null {
  const period = readPeriod(title);
  const isUsable = period !== null && !/^(?:change|other)/.test(period.kind);
  if (isUsable) return period;
  const text = foldText(title);
  const match = MONTH_IN_TITLE.exec(text);
  const month = monthNumber(match?.[1] ?? "");
  if (month === null || /end(?:ed|ing)/.test(text)) return null;
  return words({
    kind: "month",
    year: Number(match?.[2]),
    index: month,
    length: 1,
    endMonth: month,
  });
}

function words(
  found: Partial<PeriodWords> & Pick<PeriodWords, "kind">,
): PeriodWords {
  return {
    year: null,
    index: null,
    endMonth: null,
    length: null,
    isFiscal: false,
    ...found,
  };
}
