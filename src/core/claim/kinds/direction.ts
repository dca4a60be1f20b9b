import type { Asked } from "../link/ask";
import { within } from "../prose/read-sentence";
import { compiled, endsWith, hasWord } from "../prose/find-words";

/** Up or down, where the words make the percentage a growth; null where it is a level. */
export function directionOf({
  sentence,
  clause,
  quantity: own,
  listed,
}: Asked): 1 | -1 | null {
  if (own.unit !== "%" && own.unit !== "points") return null;
  const quantity = listed?.first ?? own;
  if (quantity.hasSign) return quantity.sign;
  const { up, down, to } = sentence.lexicon;
  const before = sentence.text.slice(clause.start, quantity.hedgeStart);
  const after = sentence.text.slice(
    quantity.end,
    Math.min(clause.end, quantity.end + 40),
  );
  const follows = firstDirection(after, up, down);
  if (follows && follows.at <= 16 && !/\d/.test(after.slice(0, follows.at)))
    return follows.sign;
  const leads = lastDirection(before, up, down);
  if (!leads) return sharedDirection(sentence, clause, quantity);
  const gap = before.slice(leads.end);
  const isParted = sentence.quantities.some(
    ({ start, end }) =>
      start >= clause.start + leads.end && end <= quantity.start,
  );
  const isFar = gap.length > 48 && !endsWith(gap, sentence.lexicon.by);
  const isLevel =
    hasWord(gap, to) ||
    endsWith(gap, sentence.lexicon.from) ||
    isParted ||
    isFar ||
    isOfOther(sentence, clause.start + leads.end, quantity.start);
  return isLevel ? null : leads.sign;
}

/** "up 7% over Q2 and 15% compared to Q3 2020": one word for two growths, each with its base. */
function sharedDirection(
  sentence: Asked["sentence"],
  clause: Asked["clause"],
  { hedgeStart }: Asked["quantity"],
): 1 | -1 | null {
  const { text, clauses, quantities, lexicon } = sentence;
  const before = clauses[clauses.indexOf(clause) - 1];
  const first = before && within(before, quantities).at(-1);
  const isBare = !/[\p{L}\d]/u.test(text.slice(clause.start, hedgeStart));
  if (!first || !isBare || clause.baseFrom === null) return null;
  if (first.unit !== "%" || before.baseFrom === null) return null;
  const words = text.slice(before.start, first.hedgeStart);
  return lastDirection(words, lexicon.up, lexicon.down)?.sign ?? null;
}

/** "the lower output reflects a grade of 2.24%": what is lower is not what the figure measures. */
function isOfOther(
  sentence: Asked["sentence"],
  start: number,
  end: number,
): boolean {
  const kinds = within({ start, end }, sentence.families).map(
    ({ meaning }) => meaning,
  );
  return new Set(kinds).size > 1;
}

/** Up or down, where a quantity is the size of a step ("rose by 20,080 ounces") and no level; null otherwise. */
export function stepOf({ sentence, clause, quantity }: Asked): 1 | -1 | null {
  if (quantity.unit === "%" || quantity.upper !== null) return null;
  const { up, down, by, of } = sentence.lexicon;
  const before = sentence.text.slice(clause.start, quantity.hedgeStart);
  const after = sentence.text.slice(quantity.end, clause.end);
  const follows = firstDirection(after, up, down);
  if (follows && after.slice(0, follows.at).trim() === "") return follows.sign;
  const leads = directions(before, up, down).at(-1);
  if (!leads) return null;
  const gap = before.slice(leads.end);
  const isJoined = new RegExp(
    `^[^\\d,;]{0,30}\\s(?:${by}|${of})\\s+[^\\d,;]{0,20}$`,
    "iu",
  ).test(gap);
  const isDirect = /^\s*$/.test(gap) && quantity.unit !== null;
  const isLevel = hasWord(gap, sentence.lexicon.to);
  return (isJoined || isDirect) && !isLevel ? leads.sign : null;
}

interface Found {
  readonly at: number;
  readonly end: number;
  readonly sign: 1 | -1;
}

function directions(text: string, up: string, down: string): readonly Found[] {
  const find = (pattern: string, sign: 1 | -1): readonly Found[] =>
    [...text.matchAll(compiled(pattern))].map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      sign,
    }));
  return [...find(up, 1), ...find(down, -1)].sort((a, b) => a.at - b.at);
}

function firstDirection(
  text: string,
  up: string,
  down: string,
): Found | undefined {
  return directions(text, up, down)[0];
}

/** "more than" and "less than" before the number are hedges, not directions. */
function lastDirection(
  text: string,
  up: string,
  down: string,
): Found | undefined {
  return directions(text, up, down)
    .filter(({ end }) => !/^\s+than\b/i.test(text.slice(end)))
    .at(-1);
}
