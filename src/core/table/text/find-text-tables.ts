import type { Item } from "../item";
import type { Line } from "../../document/release-document";
import type { TableGroup } from "../matrix/found-table";
import { findAlignedTables } from "./find-aligned-tables";
import { findCellLines } from "./cell-lines/find-cell-lines";
import { findDelimitedTables } from "./delimited/find-delimited-tables";
import { findPipeTables } from "./delimited/find-pipe-tables";
import { findRunTogether } from "./collapsed/find-run-together";
import { findSingleSpace } from "./collapsed/find-single-space";
import { findTabTables } from "./delimited/find-tab-tables";
import { joinQuotedLines } from "./delimited/join-quoted-lines";
import { readProse } from "../read-prose";
import { type Piece, textLine, type TextLine } from "./text-line";

type Finder = (lines: readonly TextLine[]) => readonly Piece[];

/** One finder per layout, the surest marks first: each sees only the lines that those before it left. */
const FINDERS: readonly Finder[] = [
  findPipeTables,
  findTabTables,
  findDelimitedTables,
  findAlignedTables,
  findCellLines,
  findRunTogether,
  findSingleSpace,
];

/** Tells the tables and the prose of plain text apart. */
export function findTextTables(lines: readonly Line[]): readonly Item[] {
  const whole: Piece = {
    kind: "lines",
    lines: joinQuotedLines(lines.map(textLine)),
  };
  const pieces = FINDERS.reduce<readonly Piece[]>(
    (found, finder) =>
      found.flatMap((piece) =>
        piece.kind === "lines" ? finder(piece.lines) : [piece],
      ),
    [whole],
  );
  return pieces.flatMap((piece, index): readonly Item[] => {
    if (piece.kind === "tables") return [piece];
    const before = pieces[index - 1];
    const isStarred = before?.kind === "tables" && hasStar(before.group);
    return readProse(piece.lines, isStarred).map((paragraph) => ({
      kind: "prose",
      paragraph,
    }));
  });
}

/** Whether a cell carries a `*`, so that a `*` under the table opens a footnote and no list. */
function hasStar({ tables }: TableGroup): boolean {
  return tables.some(({ header, rows }) =>
    [...header, ...rows.map(({ cells }) => cells)].some((cells) =>
      cells.some(({ text }) => text.includes("*")),
    ),
  );
}
