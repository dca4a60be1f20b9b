import type { Phrase } from "./phrase";

/** What figures and lists are written with, in English. */
export const figurePhrases = {
  "figure.range": "{low} to {high}",
  "figure.percent": "{number}%",
  "figure.days": "{number} days",
  "figure.points": "{number} points",
  "figure.lessThan": "less than {share}",
  "list.and": "{items} and {last}",
  "list.or": "{items} or {last}",
  "list.plain": "{items}, {last}",
} as const satisfies Record<string, Phrase>;
