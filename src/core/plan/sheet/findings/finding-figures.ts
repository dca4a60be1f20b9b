import type { Finding } from "../../../finding/finding";
import { cellAddress, sheetPrefix } from "../../cell-address";
import { formulaCell, numberCell } from "../../cell/cell-plan";
import { printedFormat, rebuiltFormat } from "../../cell/number-format";
import {
  endAddress,
  type PlanContext,
  printedCell,
  reportedAddress,
  sheetNames,
} from "../../plan-context";
import type { CellPlan } from "../../workbook-plan";
import {
  firstRebuiltColumn,
  lineOfRelation,
  type RebuiltLine,
} from "../rebuilt/rebuilt-layout";
import { type FindingColumn, findingColumn } from "./finding-columns";

/** Printed, rebuilt, bounds, gap and verdict, looked up in the sheets so that they follow an edit. */
export function findingFigures(
  context: PlanContext,
  finding: Finding,
  row: number,
): readonly CellPlan[] {
  const ref = { table: finding.table, ...finding.cell };
  const printed = printedCell(context, ref);
  const unit = context.input.tables[ref.table]?.rows[ref.row]?.unit ?? null;
  const format = rebuiltFormat(printed?.decimals ?? 0, finding.rebuilt, unit);
  const line = lineOfRelation(context.rebuilt, ref, finding.relation);
  return [
    formulaCell(
      at(row, "Printed"),
      { text: reportedAddress(context, ref), result: finding.printed },
      printed === null ? "General" : printedFormat(printed),
      "figure",
    ),
    ...(line === null
      ? fixedFigures(finding, row, format)
      : liveFigures(context, finding, row, { line, format })),
  ];
}

function at(row: number, name: FindingColumn) {
  return { row, column: findingColumn(name) };
}

/** The figures of a finding whose relation has no line on Rebuilt. */
function fixedFigures(
  { rebuilt, low, high, gap }: Finding,
  row: number,
  format: string,
): readonly CellPlan[] {
  const figures = [
    ["Rebuilt", rebuilt],
    ["Least", low],
    ["Greatest", high],
    ["Gap", gap],
  ] as const;
  return figures.map(([name, value]) =>
    numberCell(at(row, name), value, format, "figure"),
  );
}

function liveFigures(
  context: PlanContext,
  finding: Finding,
  row: number,
  { line, format }: { readonly line: RebuiltLine; readonly format: string },
): readonly CellPlan[] {
  const ref = { table: finding.table, ...finding.cell };
  const { rebuilt } = context;
  const sheet = sheetPrefix(sheetNames.rebuilt);
  const there = (first: number) =>
    `${sheet}${cellAddress(line.row, first + ref.column)}`;
  const local = (name: FindingColumn) => cellAddress(row, findingColumn(name));
  const end = (which: "low" | "high") =>
    `${sheet}${endAddress(context, ref, which)}`;
  const gap = `MAX(0,${end("low")}-${local("Greatest")},${local("Least")}-${end("high")})`;
  const figures = [
    ["Rebuilt", there(firstRebuiltColumn), finding.rebuilt],
    ["Least", there(rebuilt.lowColumn), finding.low],
    ["Greatest", there(rebuilt.highColumn), finding.high],
    ["Gap", gap, finding.gap],
  ] as const;
  return [
    ...figures.map(([name, text, result]) =>
      formulaCell(at(row, name), { text, result }, format, "figure"),
    ),
    formulaCell(
      at(row, "Now"),
      { text: there(rebuilt.verdictColumn), result: "differs" },
      "General",
      "center",
    ),
  ];
}
