import type { CellRef, Expression } from "../expression/expression";
import { distinctCells } from "../expression/expression-cells";
import type { Finding, UnwordedFinding } from "../finding/finding";
import { CONFIRM_READING, isUnsureReading } from "../finding/unsure-reading";
import {
  nameCell,
  nameRow,
  printedFigure,
  unitIn,
  withUnit,
  type LabelledTable,
} from "./labelled-table";
import { wordExpression } from "./word-expression";
import { decimalsFor, wordNumber, wordShare } from "./word-number";

/** What a finding's words are made from besides its figures. */
export interface FindingContext {
  readonly tables: readonly LabelledTable[];
  readonly expression: Expression;
  readonly identity: string;
  readonly route: string | null;
  readonly basis: string | null;
}

/** Gives a finding its sentence and its working, in neutral words, units and thousands separators. */
export function wordFinding(
  finding: UnwordedFinding,
  context: FindingContext,
): Finding {
  return {
    ...finding,
    message: sentence(finding, context),
    working: workingLines(finding, context),
  };
}

function subjectOf(finding: UnwordedFinding): CellRef {
  return { table: finding.table, ...finding.cell };
}

/** The finding's numbers in the subject's printed unit. */
function figures(finding: UnwordedFinding, { tables }: FindingContext) {
  const subject = subjectOf(finding);
  const row = tables[finding.table]?.rows[finding.cell.row];
  const decimals = row?.cells[finding.cell.column]?.decimals ?? 0;
  const { low, high, rebuilt, gap, printed } = finding;
  const fine = decimalsFor(decimals, low, high);
  const unit = unitIn(tables, subject);
  const distance = Math.abs(printed - rebuilt);
  return {
    printed: printedFigure(tables, subject),
    rebuilt: withUnit(wordNumber(rebuilt, fine), unit),
    range: `${wordNumber(low, fine)} to ${wordNumber(high, fine)}`,
    side: printed > rebuilt ? "above" : "below",
    distance: withUnit(wordNumber(distance, fine), unit),
    share: rebuilt === 0 ? "" : ` (${wordShare(distance / rebuilt)})`,
    gap: withUnit(wordNumber(gap, Math.max(fine, gap < 1 ? 2 : 0)), unit),
  };
}

function sentence(finding: UnwordedFinding, context: FindingContext): string {
  const { tables, identity, route } = context;
  const { printed, rebuilt, range } = figures(finding, context);
  const cell = nameCell(tables, subjectOf(finding));
  const source = sourceOf(identity, route);
  const because =
    finding.because.length === 0
      ? ""
      : ` This follows from finding${finding.because.length > 1 ? "s" : ""} ${listed(finding.because.map((at) => String(at + 1)))}.`;
  const verb = SINGULAR.has(identity) ? "gives" : "give";
  const stated =
    identity === "payable"
      ? `the printed ${printed} is more than the metal it is part of, ${rebuilt}`
      : `the printed ${printed} is not reproducible from ${source}, which ${verb} ${rebuilt}`;
  return `${cell}: ${stated} (${range} at printed precision).${because}${reservation(finding, context)}`;
}

/** That the reading comes first, where a table of the figures compared may have been misread. */
function reservation(
  finding: UnwordedFinding,
  { tables, expression }: FindingContext,
): string {
  const compared = [subjectOf(finding), ...distinctCells(expression)];
  return compared.some(({ table }) => isUnsureReading(tables[table]))
    ? ` ${CONFIRM_READING}`
    : "";
}

/** Identities whose source is one thing. */
const SINGULAR: ReadonlySet<string> = new Set(["unit-twin", "duplicate"]);

const SOURCES: Readonly<Record<string, string>> = {
  "period-sum": "the periods it consists of",
  "mine-sum": "the mines it adds up",
  "concentrate-sum": "the concentrates it adds up",
  "basket-sum": "the metals it adds up",
  "material-sum": "the ore and waste it adds up",
  "weighted-grade": "the grades of its periods, weighted by tonnes",
  "mine-grade": "the grades of its mines, weighted by tonnes",
  "mine-recovery": "the recoveries of its mines, weighted by metal fed",
  "weighted-recovery": "the recoveries of its periods, weighted by metal fed",
  change: "the two figures it compares",
  "unit-twin": "the same figure in its other unit",
  duplicate: "the same figure printed elsewhere",
  rate: "the tonnes and the days of the period",
  "metal-equivalent": "the metals and the prices or ratio stated",
  "strip-ratio": "the waste and the ore mined",
  "mass-pull": "the tonnes of concentrate and of feed",
  "stock-movement": "the opening stock and what was added and taken",
};

function sourceOf(identity: string, route: string | null): string {
  if (route === "from concentrates") {
    return "the tonnes and grades of the concentrates";
  }
  if (route === "from feed") return "tonnes, grade and recovery of the feed";
  if (route === "from metal produced") {
    return "the metal produced and the metal fed";
  }
  return SOURCES[identity] ?? "the printed inputs";
}

function workingLines(
  finding: UnwordedFinding,
  context: FindingContext,
): readonly string[] {
  const { tables, expression, basis } = context;
  const { printed, rebuilt, range, ...apart } = figures(finding, context);
  const arithmetic = wordExpression(expression, (cell) =>
    printedFigure(tables, cell),
  );
  return [
    `${arithmetic} = ${rebuilt}, printed precision allows ${range}; printed ${printed}`,
    `It lies ${apart.distance}${apart.share} ${apart.side} the rebuilt figure, ${apart.gap} further than printed precision allows.`,
    ...(basis === null ? [] : [`Basis: ${basis}.`]),
    ...suspectLine(finding, tables),
    ...repairLine(finding, tables),
  ];
}

const CLASS = 1e-4;

/** The likeliest cell, or the class of cells that cannot be told apart. */
function suspectLine(
  { suspects, table, cell }: UnwordedFinding,
  tables: readonly LabelledTable[],
): readonly string[] {
  const [first] = suspects;
  if (!first) return [];
  const named = suspects
    .filter(({ score }) => score >= first.score * (1 - CLASS))
    .map(({ row, column }) =>
      row === cell.row && column === cell.column
        ? "this figure itself"
        : nameCell(tables, { table, row, column }),
    );
  return named.length === 1
    ? [`Likely cause: ${named[0] ?? ""}.`]
    : [`Likely cause, not to be told apart: ${listed(named, "or")}.`];
}

function repairLine(
  { repair, table }: UnwordedFinding,
  tables: readonly LabelledTable[],
): readonly string[] {
  if (repair === null) return [];
  const { row, column, from, to, edit } = repair;
  const name = nameRow(tables, { table, row, column });
  return [
    `${name}: ${to} in place of ${from} (${edit}) would reconcile what it takes part in.`,
  ];
}

/** "a, b and c" */
export function listed(
  items: readonly string[],
  conjunction: "and" | "or" = "and",
): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2
    ? last
    : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
