import { isBlank } from "./cell-value";
import type { CellValue } from "./cell-value";
import {
  FormulaError,
  isErrorCode,
  notAvailable,
  wrongValue,
} from "./formula-error";
import type { ScalarParameter } from "./parameter";
import { spokenName } from "./parameter";

interface ChoiceWords<Choice extends string> {
  readonly name: string;
  readonly help: string;
  readonly choices: readonly Choice[];
  /** The choice that a spelling names, or null. */
  readonly find: (spelling: string) => Choice | null;
  /** What the refusal offers, where the whole list would be too long. */
  readonly offer?: readonly Choice[];
}

/** An argument out of a fixed list, in any usual spelling. */
export function choice<Choice extends string>(
  words: ChoiceWords<Choice>,
): ScalarParameter<Choice> {
  const { name, help, choices } = words;
  return {
    kind: "scalar",
    name,
    help,
    unit: "text",
    optional: false,
    choices,
    read: (cell) => readChoice(cell, words),
  };
}

/** The same, with a choice that stands where the argument is left out. */
export function optionalChoice<Choice extends string>(
  words: ChoiceWords<Choice>,
  byDefault: Choice,
): ScalarParameter<Choice> {
  const required = choice(words);
  return {
    ...required,
    optional: true,
    read: (cell) => (cell === undefined ? byDefault : required.read(cell)),
  };
}

function readChoice<Choice extends string>(
  cell: CellValue | undefined,
  words: ChoiceWords<Choice>,
): Choice | FormulaError {
  if (typeof cell === "string" && cell !== "") {
    return words.find(cell) ?? refuseChoice(cell, words);
  }
  return cell instanceof FormulaError ? cell : refuseChoice(cell, words);
}

function refuseChoice<Choice extends string>(
  cell: Exclude<CellValue, FormulaError> | undefined,
  { name, choices, offer = choices }: ChoiceWords<Choice>,
): FormulaError {
  const label = spokenName(name);
  const advice = `type one of ${offer.join(", ")}`;
  if (isBlank(cell)) return notAvailable(`${label} is blank: ${advice}.`);
  if (typeof cell !== "string") {
    return wrongValue(`${label} is ${String(cell)}: ${advice}, in quotes.`);
  }
  return isErrorCode(cell)
    ? new FormulaError(cell, null)
    : wrongValue(`${label} "${cell.slice(0, 30)}" is not known: ${advice}.`);
}
