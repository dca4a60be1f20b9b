import type { ClaimOutcome, ClaimVerdict } from "../../claim/claim";
import { cellAddress } from "../cell-address";
import { textCell } from "../cell/cell-plan";
import { figureName, type PlanContext, sheetNames } from "../plan-context";
import { keyColumn, placeOfCell } from "./reported-layout";
import type { CellPlan, SheetPlan } from "../workbook-plan";

const headerRow = 3;
const columns = [
  ["Sentence", 48],
  ["Kind", 14],
  ["As printed", 14],
  ["On the rebuilt figures", 14],
  ["Cell", 7],
  ["Figures", 32],
  ["What was found", 48],
  ["Source", 14],
] as const;

/** Every numeric sentence with what the printed and what the rebuilt figures say to it. */
export function planClaims(context: PlanContext): SheetPlan {
  const { claims } = context.input;
  const last = headerRow + Math.max(1, claims.length);
  const right = columns.length;
  return {
    role: "claims",
    name: sheetNames.claims,
    cells: [
      textCell(
        { row: 0, column: keyColumn },
        `assay:${context.id}:claims`,
        "key",
      ),
      textCell({ row: 0, column: 1 }, "Claims", "title"),
      textCell({ row: 1, column: 1 }, summary(claims), "subtitle"),
      ...columns.map(([title], index) =>
        textCell({ row: headerRow, column: 1 + index }, title, "headerLeft"),
      ),
      ...claims.flatMap((claim, index) =>
        claimCells(context, claim, headerRow + 1 + index),
      ),
    ],
    widths: [0, ...columns.map(([, width]) => width)],
    hiddenRows: [],
    heights: [],
    freeze: { rows: headerRow + 1, columns: 2 },
    rules: claims.length === 0 ? [] : rules(last),
    tables: [
      {
        name: "AssayClaims",
        range: { top: headerRow, left: 1, bottom: last, right },
        columns: columns.map(([title]) => title),
      },
    ],
    charts: [],
    choices: [],
    names: [],
    print: {
      orientation: "landscape",
      area: { top: 0, left: 1, bottom: last, right },
      isOnePage: false,
      titleRows: { first: headerRow, last: headerRow },
    },
  };
}

function summary(claims: readonly ClaimVerdict[]): string {
  if (claims.length === 0)
    return "No sentence of this release states a figure that the table could check.";
  const turned = claims.filter(isTurned).length;
  return turned === 0
    ? "The release's own sentences, held against its printed figures and against the rebuilt ones."
    : `The release's own sentences. ${turned} of them ${turned === 1 ? "holds" : "hold"} as printed and not on the rebuilt figures.`;
}

function isTurned(claim: ClaimVerdict): boolean {
  return claim.verdict === "true" && claim.rebuiltVerdict === "false";
}

function claimCells(
  context: PlanContext,
  claim: ClaimVerdict,
  row: number,
): readonly CellPlan[] {
  const [first] = claim.cells;
  const names = claim.cells
    .slice(0, 4)
    .map((cell) => figureName(context, cell));
  const link = first && {
    sheet: "reported" as const,
    ...placeOfCell(context.reported, first),
  };
  const verdict = claim.rebuiltVerdict;
  const at = (column: number) => ({ row, column: 1 + column });
  return [
    textCell(at(0), claim.text, "wrapped"),
    textCell(at(1), claim.type, "text"),
    textCell(at(2), outcomeWord(claim.verdict), "text"),
    textCell(
      at(3),
      verdict === null ? "nothing rebuilt" : outcomeWord(verdict),
      "text",
    ),
    textCell(
      at(4),
      link ? cellAddress(link.row, link.column) : "",
      "link",
      link,
    ),
    textCell(at(5), names.join("; "), "wrapped"),
    textCell(at(6), claim.message, "wrapped"),
    textCell(at(7), context.places.placeOf(claim.span) ?? "", "text"),
  ];
}

function outcomeWord(outcome: ClaimOutcome): string {
  switch (outcome) {
    case "true":
      return "holds";
    case "false":
      return "does not hold";
    case "undecided":
      return "undecided";
    case "not-checkable":
      return "not checkable";
  }
}

function rules(last: number): SheetPlan["rules"] {
  const range = { top: headerRow + 1, left: 3, bottom: last, right: 4 };
  const cell = cellAddress(range.top, range.left);
  return [
    { range, formula: `${cell}="does not hold"`, style: "mark" },
    { range, formula: `${cell}="holds"`, style: "ties" },
  ];
}
