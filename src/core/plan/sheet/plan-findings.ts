import type { Finding, Repair, Suspect } from "../../finding/finding";
import { cellAddress, sheetPrefix } from "../cell-address";
import { formulaCell, numberCell, textCell } from "../cell/cell-plan";
import { printedFormat, rebuiltFormat } from "../cell/number-format";
import {
  figureName,
  endAddress,
  periodLabel,
  type PlanContext,
  printedCell,
  reportedAddress,
  rowName,
  sheetNames,
} from "../plan-context";
import { findingId } from "../finding-id";
import { firstRebuiltColumn, lineOfRelation } from "./rebuilt-layout";
import { keyColumn, placeOfCell } from "./reported-layout";
import type { CellPlan, SheetPlan } from "../workbook-plan";

export const findingsHeaderRow = 3;

/** What a reader may decide about a finding. */
export const findingStates = ["Open", "Explained", "Immaterial"] as const;

/** The columns of the table of findings, in order, with their widths. */
export const findingColumns = [
  ["No", 5],
  ["Severity", 10],
  ["Cell", 7],
  ["Figure", 32],
  ["Period", 12],
  ["Unit", 6],
  ["Printed", 12],
  ["Rebuilt", 12],
  ["Gap", 11],
  ["Now", 10],
  ["Likely cause", 32],
  ["What was found", 46],
  ["Source", 9],
  ["State", 11],
  ["Reason", 20],
  ["Least", 12],
  ["Greatest", 12],
] as const;

const numeric: ReadonlySet<string> = new Set([
  "Printed",
  "Rebuilt",
  "Gap",
  "Least",
  "Greatest",
]);

/** Sheet column of a column of the table, which begins right of the keys. */
export function findingColumn(
  name: (typeof findingColumns)[number][0],
): number {
  return 1 + findingColumns.findIndex(([title]) => title === name);
}

/** Every finding as a row of an Excel table; its figures follow the sheets, its state is the reader's. */
export function planFindings(context: PlanContext): SheetPlan {
  const { findings } = context.input;
  const last = findingsHeaderRow + Math.max(1, findings.length);
  const right = findingColumns.length;
  return {
    role: "findings",
    name: sheetNames.findings,
    cells: [
      ...topCells(context),
      ...findingColumns.map(([title], index) =>
        textCell(
          { row: findingsHeaderRow, column: 1 + index },
          title,
          numeric.has(title) ? "header" : "headerLeft",
        ),
      ),
      ...findings.flatMap((finding, index) =>
        findingCells(context, finding, index),
      ),
    ],
    widths: [0, ...findingColumns.map(([, width]) => width)],
    hiddenRows: [],
    heights: [],
    freeze: { rows: findingsHeaderRow + 1, columns: 5 },
    rules: findings.length === 0 ? [] : severityRules(last),
    tables: [
      {
        name: "AssayFindings",
        range: { top: findingsHeaderRow, left: 1, bottom: last, right },
        columns: findingColumns.map(([title]) => title),
      },
    ],
    charts: [],
    choices: [
      {
        range: {
          top: findingsHeaderRow + 1,
          left: findingColumn("State"),
          bottom: last,
          right: findingColumn("State"),
        },
        words: findingStates,
      },
    ],
    names: [],
    print: {
      orientation: "landscape",
      area: {
        top: 0,
        left: 1,
        bottom: last,
        right: findingColumn("Reason"),
      },
      isOnePage: false,
      titleRows: { first: findingsHeaderRow, last: findingsHeaderRow },
    },
  };
}

function topCells(context: PlanContext): readonly CellPlan[] {
  const { findings, relations, uncheckable } = context.input;
  const ties = relations.filter(({ outcome }) => outcome === "ties").length;
  const summary = context.isTemplate
    ? "Figures that differ are marked on Reported as they are typed. Check the finished table with Assay to have them listed here."
    : findings.length === 0
      ? `No finding: ${ties} checks tie, ${uncheckable.length} cannot be made from the printed figures.`
      : "Printed figures that are not reproducible from the other printed figures. State and Reason are yours to fill in.";
  return [
    textCell(
      { row: 0, column: keyColumn },
      `assay:${context.id}:findings`,
      "key",
    ),
    textCell({ row: 0, column: 1 }, "Findings", "title"),
    textCell({ row: 1, column: 1 }, summary, "subtitle"),
  ];
}

function findingCells(
  context: PlanContext,
  finding: Finding,
  index: number,
): readonly CellPlan[] {
  const row = findingsHeaderRow + 1 + index;
  const ref = { table: finding.table, ...finding.cell };
  const at = (name: (typeof findingColumns)[number][0]) => ({
    row,
    column: findingColumn(name),
  });
  const unit = context.input.tables[ref.table]?.rows[ref.row]?.unit ?? "";
  const link = {
    sheet: "reported" as const,
    ...placeOfCell(context.reported, ref),
  };
  const place = finding.span ?? printedCell(context, ref)?.span ?? null;
  return [
    textCell({ row, column: keyColumn }, findingId(finding), "key"),
    numberCell(at("No"), index + 1, "0", "center"),
    textCell(at("Severity"), severityWords[finding.severity], "text"),
    textCell(at("Cell"), cellAddress(link.row, link.column), "link", link),
    textCell(at("Figure"), rowName(context, ref), "wrapped"),
    textCell(at("Period"), periodLabel(context, ref), "wrapped"),
    textCell(at("Unit"), unit, "text"),
    ...figureCells(context, finding, row),
    textCell(at("Likely cause"), likelyCause(context, finding), "wrapped"),
    textCell(at("What was found"), finding.message, "wrapped"),
    textCell(at("Source"), context.places.placeOf(place) ?? "", "text"),
    textCell(at("State"), "Open", "input"),
    textCell(at("Reason"), "", "input"),
  ];
}

/** Printed, rebuilt, bounds, gap and verdict, looked up in the sheets so that they follow an edit. */
function figureCells(
  context: PlanContext,
  finding: Finding,
  row: number,
): readonly CellPlan[] {
  const ref = { table: finding.table, ...finding.cell };
  const printed = printedCell(context, ref);
  const unit = context.input.tables[ref.table]?.rows[ref.row]?.unit ?? null;
  const format = rebuiltFormat(printed?.decimals ?? 0, finding.rebuilt, unit);
  const at = (name: (typeof findingColumns)[number][0]) => ({
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
  const local = (name: (typeof findingColumns)[number][0]) =>
    cellAddress(row, findingColumn(name));
  const gap = `MAX(0,${endAddress(context, ref, "low")}-${local("Greatest")},${local("Least")}-${endAddress(context, ref, "high")})`;
  const formula = (
    name: (typeof findingColumns)[number][0],
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

const severityWords = { high: "High", medium: "Medium", low: "Low" } as const;

/** What stands behind a finding, in words: the repair that makes it tie, or the figures to look at first. */
function likelyCause(context: PlanContext, finding: Finding): string {
  const { repair, because } = finding;
  if (repair) return repairWords(context, finding.table, repair);
  if (because.length > 0) {
    return `Follows from No ${because.map((index) => index + 1).join(", ")}`;
  }
  return suspectWords(context, finding.table, finding.suspects);
}

function repairWords(
  context: PlanContext,
  table: number,
  repair: Repair,
): string {
  const name = figureName(context, { table, ...repair });
  return `${name}: printed ${repair.from}, ${repair.to} would tie (${repair.edit})`;
}

/** Suspects that nothing tells apart share one score; more than three would say nothing. */
function suspectWords(
  context: PlanContext,
  table: number,
  suspects: readonly Suspect[],
): string {
  const [first] = suspects;
  if (!first) return "";
  const likeliest = suspects.filter(
    (suspect) => suspect.score >= first.score * (1 - 1e-9),
  );
  const names = likeliest
    .slice(0, 3)
    .map((suspect) => figureName(context, { table, ...suspect }));
  const more = likeliest.length > 3 ? ` or ${likeliest.length - 3} more` : "";
  return `Look first at ${names.join(" or ")}${more}`;
}

function severityRules(last: number): SheetPlan["rules"] {
  const range = {
    top: findingsHeaderRow + 1,
    left: findingColumn("Severity"),
    bottom: last,
    right: findingColumn("Severity"),
  };
  const cell = cellAddress(range.top, range.left);
  const state = `$${cellAddress(range.top, findingColumn("State"))}`;
  return [
    {
      range: { ...range, left: 1, right: findingColumns.length },
      formula: `OR(${state}="Explained",${state}="Immaterial")`,
      style: "muted",
    },
    { range, formula: `${cell}="High"`, style: "markStrong" },
    { range, formula: `${cell}="Medium"`, style: "mark" },
  ];
}
