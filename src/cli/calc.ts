import { catalogue } from "../catalogue/catalogue";
import { signature } from "../catalogue/signature";
import { callFormula } from "../core/formula/call-formula";
import { isRange } from "../core/formula/cell-value";
import type { CellValue, Outcome } from "../core/formula/cell-value";
import type { Formula } from "../core/formula/define-formula";
import { FormulaError } from "../core/formula/formula-error";
import { calcArgument } from "./calc-argument";
import { UsageError } from "./usage-error";

/** What a command has to say, and its exit status. */
export interface CalcResult {
  readonly stdout: string;
  readonly stderr: string;
  /** 0 a result, 1 an error value as Excel would show it, 2 bad usage. */
  readonly exitCode: 0 | 1 | 2;
}

/** `assay calc NAME ARG… [--json]`, `assay calc --list [--json]`: calls a worksheet function as a cell would. */
export function runCalc(args: readonly string[]): CalcResult {
  const asJson = args.includes("--json");
  const words = args.filter((word) => word !== "--json" && word !== "--");
  try {
    return words[0] === "--list" ? list(asJson) : calculate(words, asJson);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { stdout: "", stderr: `assay: ${error.message}\n`, exitCode: 2 };
  }
}

function calculate(words: readonly string[], asJson: boolean): CalcResult {
  const [name, ...rest] = words;
  const option = words.find((word) => word.startsWith("--"));
  if (option !== undefined) {
    throw new UsageError(`calc knows --json and --list, not "${option}".`);
  }
  if (name === undefined) {
    throw new UsageError(
      "calc needs the name of a function. Try: assay calc --list",
    );
  }
  const formula = findFormula(name);
  const last = formula.parameters.at(-1);
  if (rest.length > formula.parameters.length && last?.kind !== "repeating") {
    throw new UsageError(
      `${formula.name} takes ${formula.parameters.length} arguments, not ${rest.length}: ${signature(formula)}.`,
    );
  }
  const outcome = callFormula(formula, rest.map(calcArgument));
  return {
    stdout: asJson
      ? `${JSON.stringify(toJson(formula, outcome))}\n`
      : `${show(outcome)}\n`,
    stderr: "",
    exitCode: outcome instanceof FormulaError ? 1 : 0,
  };
}

function findFormula(name: string): Formula {
  const typed = name.toUpperCase();
  const found = catalogue.find((formula) => formula.name === typed);
  if (found !== undefined) return found;
  const alike = catalogue.filter((formula) =>
    typed
      .split("_")
      .some(
        (word) => word.length > 1 && formula.name.split("_").includes(word),
      ),
  );
  const advice =
    alike.length === 0
      ? "Try: assay calc --list"
      : `Did you mean ${alike.map((formula) => formula.name).join(", ")}?`;
  throw new UsageError(`There is no function "${name}". ${advice}`);
}

function list(asJson: boolean): CalcResult {
  const stdout = asJson
    ? `${JSON.stringify(catalogue.map(describe))}\n`
    : catalogue
        .map((formula) => `${signature(formula)}\n    ${formula.summary}\n`)
        .join("");
  return { stdout, stderr: "", exitCode: 0 };
}

function describe({
  name,
  theme,
  summary,
  parameters,
  result,
}: Formula): object {
  return {
    name,
    theme,
    summary,
    parameters: parameters.map(
      ({ name: parameter, help, unit, optional, kind }) => ({
        name: parameter,
        help,
        unit,
        optional,
        repeating: kind === "repeating",
      }),
    ),
    result: result.unit,
  };
}

function toJson(formula: Formula, outcome: Outcome): object {
  return outcome instanceof FormulaError
    ? { name: formula.name, error: errorJson(outcome) }
    : {
        name: formula.name,
        result: isRange(outcome)
          ? outcome.map((row) => row.map(cellJson))
          : outcome,
        unit: formula.result.unit,
      };
}

function cellJson(cell: CellValue): unknown {
  return cell instanceof FormulaError ? { error: errorJson(cell) } : cell;
}

function errorJson({ code, message }: FormulaError): object {
  return { code, message };
}

function show(outcome: Outcome): string {
  return isRange(outcome)
    ? outcome.map((row) => row.map(showCell).join("\t")).join("\n")
    : showCell(outcome);
}

function showCell(cell: CellValue): string {
  if (cell instanceof FormulaError)
    return [cell.code, cell.message ?? ""].join(" ").trim();
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell ?? "");
}
