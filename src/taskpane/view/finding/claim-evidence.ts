import type { ClaimVerdict } from "../../../core/claim/claim";
import type { Examination } from "../../../core/examination";
import type { CellRef } from "../../../core/expression/expression";
import { findingFigures } from "../../../core/report/finding-figures";
import { nameCell, printedFigure } from "../../../core/report/labelled-table";
import { paneWording, type Words } from "../pane-wording";

const most = 4;

/**
 * The figures that a sentence was held against, one a line, in the user's language. A sentence is explained in English;
 * what it rests on needs no English to be told. Empty in English, whose explanations name the figures.
 */
export function claimEvidence(
  { cells }: ClaimVerdict,
  examination: Examination,
  words: Words,
): readonly string[] {
  if (words.locale.startsWith("en")) return [];
  const lines = [
    ...new Set(cells.map((cell) => cellWords(cell, examination, words))),
  ];
  return lines.length <= most
    ? lines
    : [
        ...lines.slice(0, most),
        words.say("claims.more", { count: lines.length - most }),
      ];
}

function cellWords(
  cell: CellRef,
  { tables, findings }: Examination,
  words: Words,
): string {
  const wording = paneWording(words);
  const said = {
    cell: nameCell(tables, cell),
    printed: printedFigure(tables, cell, wording),
  };
  const finding = findings.find(
    ({ table, cell: { row, column } }) =>
      table === cell.table && row === cell.row && column === cell.column,
  );
  if (finding === undefined) return words.say("claims.cell", said);
  const { rebuilt } = findingFigures(finding, tables, wording);
  return words.say("claims.cellRebuilt", { ...said, rebuilt });
}
