import { isTotalLabel } from "../../../table/total-label";
import { foldText } from "../../words/fold-text";
import { readLabel } from "../../words/read-label";
import { MONTH_NAME } from "../calendar-words";
import { readPeriod } from "./read-period";

/** Whether a text names a period with its year, or a change. */
function isDated(text: string): boolean {
  const period = readPeriod(text);
  if (period === null || period.kind === "other") return false;
  return period.year !== null || period.kind.startsWith("change");
}

/**
 * Splits a heading that names a period and then a mine, or the other way round: "June 2013 San Gonzalo". A heading that
 * names one thing comes back whole.
 */
export function splitPeriodAndName(heading: string): readonly string[] {
  const words = heading.split(" ");
  for (let cut = 1; cut < words.length; cut += 1) {
    const before = words.slice(0, cut).join(" ");
    const after = words.slice(cut).join(" ");
    const isOfAll = isTotalLabel(after);
    if (isDated(before) && (isOfAll || isMine(after))) return [before, after];
    if (isMine(before) && isDated(after) && saysNoMore(heading, after)) {
      return [before, after];
    }
  }
  return [heading];
}

/** "III trimestre 2018" is one period, not a mine called III: together the words say more than the last of them. */
function saysNoMore(heading: string, part: string): boolean {
  const [whole, some] = [readPeriod(heading), readPeriod(part)];
  return (
    whole === null || (whole.kind === some?.kind && whole.index === some.index)
  );
}

const STANDING =
  /^(?:results?|production|performance|highlights|figures|data|total|actuals?|restated|revised|unaudited|audited|preliminary|reported|adjusted|pro forma|year|quarter|three|six|nine|twelve|full|first|second|third|fourth|calendar|fiscal|for|change|ended|months?|to|vs)\b/i;

function isMine(text: string): boolean {
  if (!/^\p{Lu}\p{L}{2,}/u.test(text) || STANDING.test(text)) return false;
  const words = readLabel(text);
  const isTrade =
    (words.quantity !== null && !/^stock/.test(words.quantity)) ||
    words.unit.unit !== null ||
    words.isGuidance;
  return !isTrade && readPeriod(text) === null;
}

// How a period begins; "Actual" and "Guidance" end one.
const STARTS = new RegExp(
  `^(?:${MONTH_NAME}|(?:[fc]y?)?['’]?\\d|[fc]?q[1-4]|[hst][1-4]|fy|cy|year|full|fiscal|calendar|total|ytd|quarter|first|second|third|fourth|three|six|nine|twelve|for|%|change|var|q/q|y/y|qoq|yoy)`,
);

/**
 * Splits a heading that runs over several columns into the periods of each: "C2011-Q4 C2011-Q3 C2011-Q2" over three.
 * Null where it does not fall into that many.
 */
export function spreadPeriods(
  heading: string,
  columns: number,
): readonly string[] | null {
  const words = heading.split(" ");
  if (columns < 2 || words.length < columns || words.length > 80) return null;
  // best[k] = the split of the words read so far into k periods, the fewest words in the longest of them first
  let best = new Map<string, readonly string[]>([["0/0", []]]);
  for (let count = 1; count <= columns; count += 1) {
    const next = new Map<string, readonly string[]>();
    for (const [key, parts] of best) {
      const start = Number(key.split("/")[0]);
      const longest = Math.min(words.length, start + 7);
      for (let end = start + 1; end <= longest; end += 1) {
        const part = words.slice(start, end).join(" ");
        const isNew = !next.has(`${end}/${count}`);
        if (isNew && STARTS.test(foldText(part)) && isDated(part)) {
          next.set(`${end}/${count}`, [...parts, part]);
        }
      }
    }
    best = next;
  }
  return best.get(`${words.length}/${columns}`) ?? null;
}
