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
import { firstRebuiltColumn, lineOfRelation } from "../rebuilt/rebuilt-layout";
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
  const at = (name: FindingColumn) => ({
    row,
    column: findingColumn(name),
  });
  const line = lineOfRelation(context.rebuilt, ref, finding.relation);
  const shown = reportedAddress(context, ref);
  const printedFigure = formulaCell(
    at("Printed"),
    { text: shown, result: finding.printed },
    printed === null ? "General" : printedFormat(printed),
    "figure",
  );
  if (line === null) {
    return [
      printedFigure,
      numberCell(at("Rebuilt"), finding.rebuilt, format, "figure"),
      numberCell(at("Least"), finding.low, format, "figure"),
      numberCell(at("Greatest"), finding.high, format, "figure"),
      numberCell(at("Gap"), finding.gap, format, "figure"),
    ];
  }
  const { rebuilt } = context;
  const sheet = sheetPrefix(sheetNames.rebuilt);
  const there = (first: number) =>
    `${sheet}${cellAddress(line.row, first + ref.column)}`;
  const local = (name: FindingColumn) => cellAddress(row, findingColumn(name));
  const gap = `MAX(0,${sheet}${endAddress(context, ref, "low")}-${local("Greatest")},${local("Least")}-${sheet}${endAddress(context, ref, "high")})`;
  const formula = (
    name: FindingColumn,
    text: string,
    result: number | string,
  ) =>
    formulaCell(
      at(name),
      { text, result },
      typeof result === "number" ? format : "General",
      "figure",
    );
  return [
    printedFigure,
    formula("Rebuilt", there(firstRebuiltColumn), finding.rebuilt),
    formula("Least", there(rebuilt.lowColumn), finding.low),
    formula("Greatest", there(rebuilt.highColumn), finding.high),
    formula("Gap", gap, finding.gap),
    formulaCell(
      at("Now"),
      { text: there(rebuilt.verdictColumn), result: "differs" },
      "General",
      "center",
    ),
  ];
}
