import {
  BLANK_CELL,
  type MatrixCell,
  matrixCell,
} from "../../matrix/cell-matrix";
import { isChangeLabel } from "../../period-label";
import { splitHeadings } from "../split-headings";
import type { TextLine } from "../text-line";
import { cellOf, plainRow } from "./line-cells";
import { BELOW, type SpacedHeader } from "./spaced-header";

/**
 * Columns of changes set apart, the others take the line with exactly as many headings:
 *   2Q22 YTD22                     over the changes
 *   2Q22 1Q22 YTD22                over the figures
 *   vs 2Q21 vs YTD21               over the changes
 *   Total 32,264 -60% 69,218 101,483 -30%
 */
export function headerBesideChanges(
  top: readonly TextLine[],
  shares: readonly boolean[],
): SpacedHeader | null {
  const changes = shares.filter((isShare) => isShare).length;
  const figures = shares.length - changes;
  if (changes === 0 || figures < 2 || changes === figures) return null;
  const least = Math.max(0, top.length - BELOW);
  for (let at = top.length - 1; at >= least; at -= 1) {
    const line = top[at];
    const parts = line && splitHeadings(line.text, false, figures);
    if (!line || !parts || isChangeLabel(line.text)) continue;
    const before = changeHeadings(top[at - 1], changes);
    const after = changeHeadings(top[at + 1], changes);
    const texts = shares.map((isShare) =>
      isShare ? changeCell(before?.shift(), after?.shift()) : BLANK_CELL,
    );
    const own = parts.map((part) => cellOf(line, part));
    const cells = texts.map((cell, column) =>
      shares[column] ? cell : (own.shift() ?? BLANK_CELL),
    );
    return {
      rows: [plainRow([BLANK_CELL, ...cells])],
      from: before ? at - 1 : at,
      to: after ? at + 2 : at + 1,
    };
  }
  return null;
}

function changeHeadings(
  line: TextLine | undefined,
  changes: number,
): MatrixCell[] | null {
  const parts = line && splitHeadings(line.text, false, changes);
  return line && parts ? parts.map((part) => cellOf(line, part)) : null;
}

function changeCell(
  before: MatrixCell | undefined,
  after: MatrixCell | undefined,
): MatrixCell {
  const text = [before?.text, after?.text].filter(Boolean).join(" ");
  return matrixCell(
    isChangeLabel(text) ? text : `${text} % change`.trim(),
    null,
  );
}
