import { excelBound } from "../../../expression/excel-bounds";
import { excelFormula } from "../../../expression/excel-formula";
import { distinctCells } from "../../../expression/expression-cells";
import type { CellRef } from "../../../expression/expression";
import type { CheckedRelation, Relation } from "../../../relation/relation";
import { cellAddress } from "../../cell-address";
import { formulaCell } from "../../cell/cell-plan";
import { functionFormula } from "../../formula/function-formula";
import { differenceFormat, rebuiltFormat } from "../../cell/number-format";
import { verdictFormula, verdictWord } from "../../formula/verdict-formula";
import {
  bluntAddress,
  endAddress,
  halfUnitAddress,
  type PlanContext,
  printedCell,
  reportedAddress,
  shownFormula,
} from "../../plan-context";
import type { CellPlan } from "../../workbook-plan";
import { firstRebuiltColumn, type RebuiltLine } from "./rebuilt-layout";

/** Rebuilt, difference, verdict, least and greatest of one relation, each a formula. */
export function checkCells(
  context: PlanContext,
  line: RebuiltLine,
  checked: CheckedRelation,
): readonly CellPlan[] {
  const { relation, printed, rebuilt, rebuiltInterval: bounds } = checked;
  const { expression, subject } = relation;
  const { rebuilt: layout } = context;
  const decimals = printedCell(context, subject)?.decimals ?? 0;
  const subjectAddress = reportedAddress(context, subject);
  const inputs = inputAddresses(context, relation);
  const at = (first: number) => ({
    row: line.row,
    column: first + subject.column,
  });
  const figure = (
    first: number,
    [text, result]: readonly [string, number],
    cells: readonly string[],
    format = figureFormat(context, checked, decimals),
  ) => {
    const formula = shownFormula(context, { text, result }, cells);
    return formulaCell(at(first), formula, format, "formula");
  };
  const here = cellAddress(line.row, firstRebuiltColumn + subject.column);
  const bound = (end: "low" | "high") =>
    excelBound(expression, end, (cell, inner) =>
      endAddress(context, cell, inner),
    );
  return [
    figure(
      firstRebuiltColumn,
      [rebuildingFormula(context, relation), rebuilt],
      inputs,
    ),
    figure(
      layout.differenceColumn,
      [`${subjectAddress}-${here}`, printed - rebuilt],
      [subjectAddress, here],
      differenceFormat(decimals, printed),
    ),
    verdictCell(context, at(layout.verdictColumn), checked),
    figure(layout.lowColumn, [bound("low"), bounds.low], inputs),
    figure(layout.highColumn, [bound("high"), bounds.high], inputs),
  ];
}

function verdictCell(
  context: PlanContext,
  place: { readonly row: number; readonly column: number },
  { relation, outcome }: CheckedRelation,
): CellPlan {
  const { subject } = relation;
  const { lowColumn, highColumn } = context.rebuilt;
  const local = (first: number) =>
    cellAddress(place.row, first + subject.column);
  const text = verdictFormula(relation, {
    printed: reportedAddress(context, subject),
    printedLow: endAddress(context, subject, "low"),
    printedHigh: endAddress(context, subject, "high"),
    rebuilt:
      calledFormula(context, relation) === null
        ? local(firstRebuiltColumn)
        : null,
    blunt: bluntAddress,
    inputs: inputAddresses(context, relation),
    low: local(lowColumn),
    high: local(highColumn),
    halfUnit: halfUnitAddress(context, subject),
  });
  const result = context.isTemplate ? "no figure" : verdictWord(outcome);
  return formulaCell(place, { text, result }, "General", "verdict");
}

function figureFormat(
  context: PlanContext,
  { relation: { subject }, rebuilt }: CheckedRelation,
  decimals: number,
): string {
  const row = context.input.tables[subject.table]?.rows[subject.row];
  return rebuiltFormat(decimals, rebuilt, row?.unit ?? null);
}

function inputAddresses(
  context: PlanContext,
  { expression }: Relation,
): readonly string[] {
  return distinctCells(expression).map((cell) =>
    reportedAddress(context, cell),
  );
}

/** Plain arithmetic on Reported, or a worksheet function where they are asked for and one fits. */
function rebuildingFormula(context: PlanContext, relation: Relation): string {
  return (
    calledFormula(context, relation) ??
    excelFormula(relation.expression, (cell) => reportedAddress(context, cell))
  );
}

function calledFormula(
  context: PlanContext,
  { subject, expression }: Relation,
): string | null {
  if (context.options.formulas !== "functions") return null;
  const rowOf = ({ table, row }: CellRef) =>
    context.input.tables[table]?.rows[row];
  return functionFormula(subject, expression, {
    addressOf: (cell) => reportedAddress(context, cell),
    metricOf: (cell) => rowOf(cell)?.metric ?? "",
    unitOf: (cell) => rowOf(cell)?.unit ?? null,
    namespace: context.options.namespace ?? null,
  });
}
