import type { RawRow } from "../../../table/raw-table";
import { type LabelWords, readLabel } from "../../words/read-label";
import type { ColumnRoles } from "../column/column-roles";
import {
  markRow,
  type OpenHeading,
  openHeading,
  pushHeading,
} from "./heading-stack";
import { isHeadingRow, labelOf } from "../column/label-cells";
import { isName } from "../metric/row-words";

/** For every row the headings open over it, outermost first; null for rows that are headings or empty. */
export function stackHeadings(
  rows: readonly RawRow[],
  roles: ColumnRoles,
): readonly (readonly OpenHeading[] | null)[] {
  const words = rows.map((row) => readLabel(labelOf(row, roles).label));
  const isHeading = rows.map((row) => isHeadingRow(row, roles));
  const recurring = findRecurring(words, isHeading);
  const areIndented = new Set(rows.map(({ indent }) => indent)).size > 1;
  let stack: readonly OpenHeading[] = [];
  let followsHeading = false;
  let mineRows: readonly LabelWords[] = [];
  return rows.map(({ indent }, index) => {
    const own = words[index];
    if (!isHeading[index] || own === undefined) {
      followsHeading = false;
      stack = markRow(stack);
      return stack;
    }
    if (own.label === "") return null;
    const heading = openHeading(own, {
      indent: areIndented ? indent : null,
      isOverNames: namesFollow(words, isHeading, index),
      isRecurring: recurring.has(index),
      isAfterMine: stack.some(({ isEntity }) => isEntity),
      isOverMine: isOverMine(own, rowsUnder(words, isHeading, index), mineRows),
    });
    if (heading.isEntity) mineRows = rowsUnder(words, isHeading, index);
    stack = pushHeading(stack, heading, followsHeading);
    followsHeading = true;
    return null;
  });
}

/** Headings that recur with no mine between: "Grades" under each concentrate. */
function findRecurring(
  words: readonly LabelWords[],
  isHeading: readonly boolean[],
): ReadonlySet<number> {
  const recurring = new Set<number>();
  let seen = new Map<string, number>();
  for (const [index, own] of words.entries()) {
    if (!isHeading[index]) continue;
    if (openHeading(own).isEntity) {
      seen = new Map();
      continue;
    }
    const before = seen.get(own.folded);
    if (before !== undefined) recurring.add(before).add(index);
    seen.set(own.folded, index);
  }
  return recurring;
}

/** Whether the rows under a heading name mines and nothing that is measured. */
function namesFollow(
  words: readonly LabelWords[],
  isHeading: readonly boolean[],
  heading: number,
): boolean {
  const below = rowsUnder(words, isHeading, heading);
  return below.length > 0 && below.every(isName);
}

/** The rows from a heading, or headings in a row, to the next. */
function rowsUnder(
  words: readonly LabelWords[],
  isHeading: readonly boolean[],
  heading: number,
): readonly LabelWords[] {
  const below: LabelWords[] = [];
  for (let index = heading + 1; index < words.length; index += 1) {
    const own = words[index];
    if (own === undefined || (isHeading[index] && below.length > 0)) break;
    if (!isHeading[index]) below.push(own);
  }
  return below;
}

/**
 * Whether a heading that names a metal is a mine's name: under a metal stand no two other metals (under its concentrate they
 * may), no tonnage of ore beside another metal, and not the very rows of the mine before.
 */
function isOverMine(
  { metals: [metal] }: LabelWords,
  rows: readonly LabelWords[],
  mineRows: readonly LabelWords[],
): boolean {
  if (rows.some(({ isConcentrate }) => isConcentrate)) return false;
  const others = new Set(
    rows
      .flatMap(({ metals }) => metals)
      .filter((other) => other.replace("_eq", "") !== metal),
  );
  const hasOre = rows.some(
    ({ quantity }) => quantity === "processed" || quantity === "mined",
  );
  const isAlike =
    rows.length > 2 &&
    rows.length === mineRows.length &&
    rows.every(({ folded }, index) => folded === mineRows[index]?.folded);
  return others.size > 1 || (hasOre && others.size > 0) || isAlike;
}
