import type { Finding } from "../../../finding/finding";
import { cellAddress } from "../../cell-address";
import type { StyleName } from "../../cell-styles";
import { numberCell, textCell } from "../../cell/cell-plan";
import { findingId } from "../../finding-id";
import { periodLabel, rowName } from "../../figure-names";
import { type PlanContext, printedCell, sheetNames } from "../../plan-context";
import type { CellPlan, SheetPlan } from "../../workbook-plan";
import { bareSheet } from "../bare-sheet";
import { sheetTop } from "../sheet-top";
import { keyColumn, placeOfCell } from "../reported/reported-layout";
import {
  type FindingColumn,
  findingColumn,
  findingColumns,
  findingsHeaderRow,
} from "./finding-columns";
import { findingFigures } from "./finding-figures";
import { likelyCause } from "./likely-cause";

/** What a reader may decide about a finding. */
const findingStates = ["Open", "Explained", "Immaterial"] as const;

const headings: ReadonlyMap<FindingColumn, StyleName> = new Map([
  ["No", "headerCenter"],
  ["Now", "headerCenter"],
  ["Printed", "header"],
  ["Rebuilt", "header"],
  ["Gap", "header"],
  ["Least", "header"],
  ["Greatest", "header"],
]);

/** Every finding as a row of an Excel table; its figures follow the sheets, its state is the reader's. */
export function planFindings(context: PlanContext): SheetPlan {
  const { findings } = context.input;
  const last = findingsHeaderRow + Math.max(1, findings.length);
  const right = findingColumns.length;
  return {
    ...bareSheet,
    role: "findings",
    name: sheetNames.findings,
    cells: [
      ...sheetTop(context, "findings", "Findings", summary(context)),
      ...findingColumns.map(([title], index) =>
        textCell(
          { row: findingsHeaderRow, column: 1 + index },
          title,
          headings.get(title) ?? "headerLeft",
        ),
      ),
      ...findings.flatMap((finding, index) =>
        findingCells(context, finding, index),
      ),
    ],
    widths: [0, ...findingColumns.map(([, width]) => width)],
    freeze: { rows: findingsHeaderRow + 1, columns: 5 },
    rules: findings.length === 0 ? [] : stateRules(last),
    tables: [
      {
        name: "AssayFindings",
        range: { top: findingsHeaderRow, left: 1, bottom: last, right },
        columns: findingColumns.map(([title]) => title),
      },
    ],
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

function summary(context: PlanContext): string {
  const { findings, relations, uncheckable } = context.input;
  const ties = relations.filter(({ outcome }) => outcome === "ties").length;
  if (context.isTemplate)
    return "Figures that differ are marked on Reported as they are typed. Check the finished table with Assay to have them listed here.";
  return findings.length === 0
    ? `No finding: ${ties} checks tie, ${uncheckable.length} cannot be made from the printed figures.`
    : "Printed figures that are not reproducible from the other printed figures. State and Reason are yours to fill in.";
}

function findingCells(
  context: PlanContext,
  finding: Finding,
  index: number,
): readonly CellPlan[] {
  const row = findingsHeaderRow + 1 + index;
  const ref = { table: finding.table, ...finding.cell };
  const at = (name: FindingColumn) => ({
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
    numberCell(at("No"), index + 1, "General", "center"),
    textCell(at("Severity"), ...severityLook(finding)),
    textCell(at("Cell"), cellAddress(link.row, link.column), "link", link),
    textCell(at("Figure"), rowName(context, ref), "wrapped"),
    textCell(at("Period"), periodLabel(context, ref), "wrapped"),
    textCell(at("Unit"), unit, "text"),
    ...findingFigures(context, finding, row),
    textCell(at("Likely cause"), likelyCause(context, finding), "wrapped"),
    textCell(at("What was found"), finding.message, "wrapped"),
    textCell(at("Source"), context.places.placeOf(place) ?? "", "text"),
    textCell(at("State"), "Open", "input"),
    textCell(at("Reason"), "", "input"),
  ];
}

function severityLook({
  severity,
}: Finding): readonly [words: string, style: StyleName] {
  switch (severity) {
    case "high":
      return ["High", "alert"];
    case "medium":
      return ["Medium", "warn"];
    case "low":
      return ["Low", "text"];
  }
}

/** What was explained or is immaterial steps back. */
function stateRules(last: number): SheetPlan["rules"] {
  const top = findingsHeaderRow + 1;
  const state = `$${cellAddress(top, findingColumn("State"))}`;
  return [
    {
      range: { top, left: 1, bottom: last, right: findingColumns.length },
      formula: `OR(${state}="Explained",${state}="Immaterial")`,
      style: "muted",
    },
  ];
}
