import { rangeAddress, sheetPrefix } from "../../cell-address";
import { formulaCell, markerCell, textCell } from "../../cell/cell-plan";
import { type PlanContext, sheetNames } from "../../plan-context";
import { labelColumn } from "./reported-layout";
import type { CellPlan } from "../../workbook-plan";

/** How many characters of the base font one of the title's takes. */
const TITLE_SCALE = 1.65;

/** Company, release, source and the live counts, over the table. */
export function reportedTop(
  context: PlanContext,
  widths: readonly number[],
): readonly CellPlan[] {
  const { input, options } = context;
  const entity = input.tables.find((table) => table.entity)?.entity ?? null;
  const company = options.company ?? entity;
  const isNamed = company !== null && options.headline?.includes(company);
  const title = [isNamed ? null : company, options.headline]
    .filter(Boolean)
    .join(": ");
  const about = [options.date, `Source: ${input.source.name}`]
    .filter(Boolean)
    .join(" · ");
  const room = widths.reduce((held, width) => held + width, 0) / TITLE_SCALE;
  const [first, rest] = splitTitle(title || input.source.name, room);
  const text = (row: number, words: string, style: "title" | "subtitle") =>
    textCell({ row, column: labelColumn }, words, style);
  return [
    markerCell(context.id, "reported", input.source.name),
    text(0, first, "title"),
    ...(rest === "" ? [] : [text(1, rest, "title")]),
    text(rest === "" ? 1 : 2, about, "subtitle"),
    countLine(context, rest === "" ? 2 : 3),
  ];
}

/** A headline on one line where it fits the table's width, else broken between words onto a second. */
function splitTitle(title: string, room: number): readonly [string, string] {
  if (title.length <= room) return [title, ""];
  const at = title.lastIndexOf(" ", room);
  if (at <= 0) return [title, ""];
  const rest = title.slice(at + 1);
  if (rest.length <= room) return [title.slice(0, at), rest];
  const end = rest.lastIndexOf(" ", room - 1);
  return [title.slice(0, at), `${rest.slice(0, end > 0 ? end : room)}…`];
}

/** "71 checks tie · 21 differ · 12 cannot be made": counted by the sheet itself, so that it follows every edit. */
function countLine(context: PlanContext, row: number): CellPlan {
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
    context.isTemplate
      ? 0
      : relations.filter((checked) => checked.outcome === outcome).length;
  const rest = ` undecided · ${uncheckable.length} cannot be made`;
  const text = `${count("ties")}&" checks tie · "&${count("differs")}&" differ · "&${count("undecided")}&"${rest}"`;
  const result = `${known("ties")} checks tie · ${known("fails")} differ · ${known("undecidable")}${rest}`;
  return formulaCell(
    { row, column: labelColumn },
    { text, result },
    "General",
    "subtitle",
  );
}
