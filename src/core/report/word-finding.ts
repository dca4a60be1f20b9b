import type { CellRef, Expression } from "../expression/expression";
import { distinctCells } from "../expression/expression-cells";
import type { Finding, UnwordedFinding } from "../finding/finding";
import { isUnsureReading } from "../finding/unsure-reading";
import { findingFigures, repairFigures } from "./finding-figures";
import {
  nameCell,
  nameRow,
  printedFigure,
  type LabelledTable,
} from "./labelled-table";
import { isCoreKey, type CoreKey } from "../phrase/core-phrases";
import { wordExpression } from "./word-expression";
import type { Saying } from "../phrase/saying";
import { wordSaying } from "../phrase/word-saying";
import { englishWording, listWords, type Wording } from "../phrase/wording";

/** What a finding's words are made from besides its figures. */
export interface FindingContext {
  readonly tables: readonly LabelledTable[];
  readonly expression: Expression;
  readonly identity: string;
  readonly route: string | null;
  readonly assumed: Saying | null;
}

/** A finding in words: one neutral sentence, and its arithmetic line by line. */
export type FindingWords = Pick<Finding, "message" | "working">;

/** Words a finding in a language, in neutral words, units and thousands separators. */
export function wordFinding(
  finding: UnwordedFinding,
  context: FindingContext,
  wording: Wording = englishWording,
): FindingWords {
  return {
    message: sentence(finding, context, wording),
    working: workingLines(finding, context, wording),
  };
}

function subjectOf(finding: UnwordedFinding): CellRef {
  return { table: finding.table, ...finding.cell };
}

function sentence(
  finding: UnwordedFinding,
  context: FindingContext,
  wording: Wording,
): string {
  const { say } = wording;
  const { tables, identity, route } = context;
  const { printed, rebuilt, range } = findingFigures(finding, tables, wording);
  const numbers = finding.because.map((at) => String(at + 1));
  const parts = [
    say(sentenceKey(identity), {
      cell: nameCell(tables, subjectOf(finding)),
      printed,
      rebuilt,
      range,
      source: say(sourceKey(identity, route)),
    }),
    ...(numbers.length > 0
      ? [
          say("finding.because", {
            count: numbers.length,
            list: listWords(numbers, wording),
          }),
        ]
      : []),
    ...(isReserved(finding, context) ? [say("finding.confirm")] : []),
  ];
  return parts.join(" ");
}

function sentenceKey(identity: string): CoreKey {
  if (identity === "payable") return "finding.payable";
  return SINGULAR.has(identity) ? "finding.twin" : "finding.sums";
}

/** Identities whose source is one thing. */
const SINGULAR: ReadonlySet<string> = new Set(["unit-twin", "duplicate"]);

/** The phrase for what a figure is rebuilt from: the route taken, or the identity's own. */
function sourceKey(identity: string, route: string | null): CoreKey {
  const keys = [
    `source.${(route ?? "").replace(/ /g, "-")}`,
    `source.${identity}`,
  ];
  return keys.find(isCoreKey) ?? "source.other";
}

/** Whether the reading comes first, where a table of the figures compared may have been misread. */
function isReserved(
  finding: UnwordedFinding,
  { tables, expression }: FindingContext,
): boolean {
  return [subjectOf(finding), ...distinctCells(expression)].some(({ table }) =>
    isUnsureReading(tables[table]),
  );
}

function workingLines(
  finding: UnwordedFinding,
  { tables, expression, assumed }: FindingContext,
  wording: Wording,
): readonly string[] {
  const { say } = wording;
  const { printed, rebuilt, range, distance, gap } = findingFigures(
    finding,
    tables,
    wording,
  );
  const arithmetic = wordExpression(expression, {
    cell: (cell) => printedFigure(tables, cell, wording),
    number: wording.number,
  });
  const side =
    finding.printed > finding.rebuilt ? "working.above" : "working.below";
  return [
    say("working.arithmetic", { arithmetic, rebuilt, range, printed }),
    say(side, { distance, gap }),
    ...(assumed === null
      ? []
      : [say("working.basis", { basis: wordSaying(assumed, wording) })]),
    ...suspectLine(finding, tables, wording),
    ...repairLine(finding, tables, wording),
  ];
}

const CLASS = 1e-4;

/** The likeliest cell, or the class of cells that cannot be told apart. */
function suspectLine(
  { suspects, table, cell }: UnwordedFinding,
  tables: readonly LabelledTable[],
  wording: Wording,
): readonly string[] {
  const { say } = wording;
  const [first] = suspects;
  if (!first) return [];
  const named = suspects
    .filter(({ score }) => score >= first.score * (1 - CLASS))
    .map(({ row, column }) =>
      row === cell.row && column === cell.column
        ? say("working.itself")
        : nameCell(tables, { table, row, column }),
    );
  const key = named.length === 1 ? "working.cause" : "working.causes";
  return [say(key, { cells: listWords(named, wording, "list.or") })];
}

function repairLine(
  finding: UnwordedFinding,
  tables: readonly LabelledTable[],
  wording: Wording,
): readonly string[] {
  const { say } = wording;
  const { repair, table } = finding;
  const figures = repairFigures(finding, tables, wording);
  if (repair === null || figures === null) return [];
  const { row, column, slip } = repair;
  return [
    say("working.repair", {
      row: nameRow(tables, { table, row, column }),
      ...figures,
      edit: say(`edit.${slip}`),
    }),
  ];
}
