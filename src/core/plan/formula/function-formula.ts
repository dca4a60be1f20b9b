import { cellRun } from "../../expression/excel-range";
import { excelNumber } from "../../expression/excel-formula";
import type {
  CellRef,
  Expression,
  WeightedMean,
} from "../../expression/expression";
import type { Formula } from "../../formula/define-formula";
import { typedName } from "../../formula/typed-name";
import { recovery } from "../../metallurgy/balance/recovery";
import { goldOz } from "../../metallurgy/metal/gold-oz";
import { metalLb } from "../../metallurgy/metal/metal-lb";
import { metalOz } from "../../metallurgy/metal/metal-oz";
import { metalT } from "../../metallurgy/metal/metal-t";
import { silverOz } from "../../metallurgy/metal/silver-oz";
import { weightedGrade } from "../../metallurgy/metal/weighted-grade";
import {
  GRAMS_PER_OUNCE,
  KILOGRAMS_PER_POUND,
} from "../../unit/mass-constants";
import type { UnitId } from "../../unit/unit";
import {
  argument,
  type FunctionCells,
  isGrade,
  isPercent,
  isRecovery,
  isTonnes,
  only,
} from "./function-cells";
import { type Monomial, monomials } from "./monomials";

/**
 * The formula of an expression with the worksheet functions, without "=", where one of them says the same; null where
 * none does and plain arithmetic has to. The functions take shares as fractions, the sheet keeps the printed 90 of
 * "90%": such a cell is handed over as `D12/100`. A factor that is neither the function's own nor a power of ten means
 * that the function says something else.
 * Example: `SILVER_OZ(Reported!D6,Reported!D8,Reported!D12/100)`
 */
export function functionFormula(
  subject: CellRef,
  expression: Expression,
  cells: FunctionCells,
): string | null {
  if (expression.op === "weighted-mean") return meanCall(expression, cells);
  const calls = monomials(expression)?.map((term) =>
    termCall(term, subject, cells),
  );
  const [first] = calls ?? [];
  if (!calls || !first) return null;
  if (!calls.every((call) => call?.scale === first.scale)) return null;
  const sum = calls.map((call) => call?.text).join("+");
  const isSum = calls.length > 1 && first.scale !== 0;
  return `${isSum ? `(${sum})` : sum}${tens(first.scale)}`;
}

/** A call, and the power of ten that its result is multiplied by. */
interface Call {
  readonly text: string;
  readonly scale: number;
}

function termCall(
  term: Monomial,
  subject: CellRef,
  cells: FunctionCells,
): Call | null {
  return term.below.length === 0
    ? metalCall(term, subject, cells)
    : recoveryCall(term, cells);
}

/** Tonnes × grade, × recovery where there is one: metal contained, or won. */
function metalCall(
  term: Monomial,
  subject: CellRef,
  cells: FunctionCells,
): Call | null {
  const mass = only(term.above, cells, isTonnes);
  const grade = only(term.above, cells, isGrade);
  const share = only(term.above, cells, isRecovery);
  const used = [mass, grade, share].filter((cell) => cell !== null);
  if (!mass || !grade || used.length !== term.above.length) return null;
  const unit = cells.unitOf(subject);
  const found = metalFunction(
    unit,
    cells.unitOf(grade),
    cells.metricOf(subject),
  );
  if (!found) return null;
  const shares = [grade, share].filter((cell) => isPercent(cell, cells));
  const scale = powerOfTen(term.factor / (found.factor / 100 ** shares.length));
  const figures = used.map((cell) => argument(cell, cells)).join(",");
  return scale === null
    ? null
    : { text: called(found.formula, figures, cells), scale };
}

/** The function that counts metal in the family of the unit, and what it multiplies tonnes × grade by. */
function metalFunction(
  unit: UnitId | null,
  gradeUnit: UnitId | null,
  metric: string,
): { readonly formula: Formula; readonly factor: number } | null {
  if (unit === null) return null;
  if (gradeUnit === "g/t") {
    if (!/^[kM]?oz$/.test(unit)) return null;
    const metal = /^produced\.(silver|gold)(\.|$)/.exec(metric)?.[1];
    const formula =
      metal === "silver" ? silverOz : metal === "gold" ? goldOz : metalOz;
    return { formula, factor: 1 / GRAMS_PER_OUNCE };
  }
  if (gradeUnit !== "%" && gradeUnit !== "ratio") return null;
  if (/^[kM]?lb$/.test(unit)) {
    return { formula: metalLb, factor: 1000 / KILOGRAMS_PER_POUND };
  }
  return /^[kM]?t$/.test(unit) ? { formula: metalT, factor: 1 } : null;
}

/** Metal in a concentrate over metal in the feed, both grades in one unit. */
function recoveryCall(term: Monomial, cells: FunctionCells): Call | null {
  const product = streamOf(term.above, cells);
  const feed = streamOf(term.below, cells);
  if (!product || !feed) return null;
  if (cells.unitOf(product.grade) !== cells.unitOf(feed.grade)) return null;
  const scale = powerOfTen(term.factor);
  const figures = [product.tonnes, product.grade, feed.tonnes, feed.grade]
    .map(cells.addressOf)
    .join(",");
  return scale === null
    ? null
    : { text: called(recovery, figures, cells), scale };
}

/** A call of a function, by the name that Excel knows it by. */
function called(
  formula: Formula,
  figures: string,
  { namespace }: FunctionCells,
): string {
  return `${typedName(formula, namespace)}(${figures})`;
}

function streamOf(
  cells: readonly CellRef[],
  about: FunctionCells,
): { readonly tonnes: CellRef; readonly grade: CellRef } | null {
  const tonnes = only(cells, about, isTonnes);
  const grade = only(cells, about, isGrade);
  return cells.length === 2 && tonnes && grade ? { tonnes, grade } : null;
}

/** A mean of cells weighted by cells, both side by side in the sheet. */
function meanCall(mean: WeightedMean, cells: FunctionCells): string | null {
  const parts = mean.parts
    .flatMap(({ weight, value }) =>
      weight.op === "cell" && value.op === "cell"
        ? [{ weight: weight.cell, value: value.cell }]
        : [],
    )
    .sort((a, b) => a.weight.column - b.weight.column);
  if (parts.length < 2 || parts.length !== mean.parts.length) return null;
  const isMean = parts.every(
    ({ weight, value }) => isTonnes(weight, cells) && isGrade(value, cells),
  );
  const weights = cellRun(parts.map(({ weight }) => cells.addressOf(weight)));
  const values = cellRun(parts.map(({ value }) => cells.addressOf(value)));
  if (!isMean || weights === null || values === null) return null;
  return called(weightedGrade, `${weights},${values}`, cells);
}

/** The exponent of a power of ten; null for any other number. */
function powerOfTen(value: number): number | null {
  const exponent = Math.round(Math.log10(value));
  return Math.abs(value / 10 ** exponent - 1) < 1e-12 ? exponent : null;
}

function tens(exponent: number): string {
  if (exponent === 0) return "";
  return exponent > 0
    ? `*${excelNumber(10 ** exponent)}`
    : `/${excelNumber(10 ** -exponent)}`;
}
