import type { ClaimOutcome, ClaimVerdict } from "../../claim/claim";
import { cellAddress } from "../cell-address";
import type { StyleName } from "../cell-styles";
import { textCell } from "../cell/cell-plan";
import { figureName } from "../figure-names";
import { type PlanContext, sheetNames } from "../plan-context";
import { bareSheet } from "./bare-sheet";
import { sheetTop } from "./sheet-top";
import { placeOfCell } from "./reported/reported-layout";
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
    ...bareSheet,
    role: "claims",
    name: sheetNames.claims,
    cells: [
      ...sheetTop(context, "claims", "Claims", summary(claims)),
      ...columns.map(([title], index) =>
        textCell({ row: headerRow, column: 1 + index }, title, "headerLeft"),
      ),
      ...claims.flatMap((claim, index) =>
        claimCells(context, claim, headerRow + 1 + index),
      ),
    ],
    widths: [0, ...columns.map(([, width]) => width)],
    freeze: { rows: headerRow + 1, columns: 2 },
    tables: [
      {
        name: "AssayClaims",
        range: { top: headerRow, left: 1, bottom: last, right },
        columns: columns.map(([title]) => title),
      },
    ],
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
    textCell(at(2), ...outcomeLook(claim.verdict)),
    verdict === null
      ? textCell(at(3), "nothing rebuilt", "text")
      : textCell(at(3), ...outcomeLook(verdict)),
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

function outcomeLook(
  outcome: ClaimOutcome,
): readonly [words: string, style: StyleName] {
  switch (outcome) {
    case "true":
      return ["holds", "good"];
    case "false":
      return ["does not hold", "warn"];
    case "undecided":
      return ["undecided", "text"];
    case "not-checkable":
      return ["not checkable", "text"];
  }
}
