import { rangeAddress, sheetPrefix } from "../cell-address";
import { formulaCell, textCell } from "../cell/cell-plan";
import { type PlanContext, sheetNames } from "../plan-context";
import { keyColumn, labelColumn } from "./reported-layout";
import type { CellPlan } from "../workbook-plan";

/** Company, release, source and the live counts, over the table. */
export function reportedTop(context: PlanContext): readonly CellPlan[] {
  const { input, options } = context;
  const entity = input.tables.find((table) => table.entity)?.entity ?? null;
  const company = options.company ?? entity;
  const title = [company, options.headline].filter(Boolean).join(": ");
  const about = [options.date, `Source: ${input.source.name}`]
    .filter(Boolean)
    .join(" · ");
  const text = (row: number, words: string, style: "title" | "subtitle") =>
    textCell({ row, column: labelColumn }, words, style);
  return [
    textCell(
      { row: 0, column: keyColumn },
      `assay:${context.id}:reported:${context.input.source.name}`,
      "key",
    ),
    text(0, title === "" ? input.source.name : title, "title"),
    text(1, about, "subtitle"),
    countLine(context),
  ];
}

/** "71 checks tie · 21 differ · 12 cannot be made": counted by the sheet itself, so that it follows every edit. */
function countLine(context: PlanContext): CellPlan {
  const { relations, uncheckable } = context.input;
  const { verdictColumn, width, end } = context.rebuilt;
  const verdicts = `${sheetPrefix(sheetNames.rebuilt)}${rangeAddress({
    top: 0,
    left: verdictColumn,
    bottom: end,
    right: verdictColumn + width - 1,
  })}`;
  const count = (word: string) => `COUNTIF(${verdicts},"${word}")`;
  const known = (outcome: string) =>
    relations.filter((checked) => checked.outcome === outcome).length;
  const rest = ` differ · ${uncheckable.length} cannot be made from the printed figures`;
  const text = `${count("ties")}&" checks tie · "&(${count("differs")}+${count("undecided")})&"${rest}"`;
  const result = `${known("ties")} checks tie · ${known("fails") + known("undecidable")}${rest}`;
  return formulaCell(
    { row: 2, column: labelColumn },
    { text, result },
    "General",
    "subtitle",
  );
}
