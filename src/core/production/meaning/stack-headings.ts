import type { RawRow } from "../../table/raw-table";
import { type LabelWords, readLabel } from "../words/read-label";
import type { ColumnRoles } from "./column-roles";
import {
  markRow,
  type OpenHeading,
  openHeading,
  pushHeading,
} from "./heading-stack";
import { isHeadingRow, labelOf } from "./label-cells";
import { isName } from "./row-words";

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
    });
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
  const below: LabelWords[] = [];
  for (let index = heading + 1; index < words.length; index += 1) {
    const own = words[index];
    if (own === undefined || (isHeading[index] && below.length > 0)) break;
    if (!isHeading[index]) below.push(own);
  }
  return below.length > 0 && below.every(isName);
}
