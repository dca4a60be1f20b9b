import type { Examination } from "../examination";
import { identityName } from "./identity-name";
import { nameCell } from "./labelled-table";
import { reportClaims } from "./report-claims";
import { reportFindings } from "./report-findings";
import { wordNumber } from "../phrase/word-number";
import { englishWording, listWords } from "../phrase/wording";
import { wrapText } from "./wrap-text";

const WIDTH = 96;

/**
 * An examination as a report for a terminal: what was read, what ties, what does not and why, in neutral words.
 * Shape: text, the document's own, lets findings name the line they stand in
 */
export function reportText(
  examination: Examination,
  text: string | null = null,
): string {
  const { source, tables, claims, warnings } = examination;
  return [
    source.name,
    "=".repeat(Math.min(source.name.length, WIDTH)),
    "",
    ...section("Tables", tables.flatMap(describeTable)),
    ...(tables.length === 0 ? [...wrapText(noTable, WIDTH), ""] : []),
    ...section(
      "Relations",
      tables.length > 0 ? relationLines(examination) : [],
    ),
    ...section("Findings", findingLines(examination, text)),
    ...section("Sentences of the release", reportClaims(claims, WIDTH)),
    ...section("Not checked", uncheckedLines(examination)),
    ...section(
      "Please confirm",
      [...warnings, ...tables.flatMap((table) => table.warnings)].flatMap(
        ({ message }) => wrapText(`  ${message}`, WIDTH, "  "),
      ),
    ),
  ].join("\n");
}

const noTable =
  "No production table was found. Paste or open the pages with the table of tonnes, grades and metal.";

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const end = lines[lines.length - 1] === "" ? [] : [""];
  return [title, "-".repeat(title.length), ...lines, ...end];
}

function describeTable(
  { title, entity, rows, periods, layout }: Examination["tables"][number],
  at: number,
): readonly string[] {
  const name = title ?? "A production table";
  const mine = entity === null || name.includes(entity) ? "" : `, ${entity}`;
  const columns = listWords(
    periods.map(({ label }) => label),
    englishWording,
  );
  return wrapText(
    `  ${at + 1}. ${name}${mine}: ${count(rows.length, "row")} for ${columns} (${layout})`,
    WIDTH,
    "     ",
  );
}

function relationLines({
  checks,
  relations,
  inflation,
  tables,
}: Examination): readonly string[] {
  const totals = [
    `${checks.ties} tie`,
    `${checks.fails} ${checks.fails === 1 ? "does" : "do"} not`,
    `${checks.undecidable} could not have failed`,
    `${checks.notCheckable} cannot be checked`,
  ];
  const byIdentity = new Map<string, { ties: number; fails: number }>();
  for (const { relation, outcome } of relations) {
    const held = byIdentity.get(relation.identity) ?? { ties: 0, fails: 0 };
    if (outcome === "ties") held.ties += 1;
    if (outcome === "fails") held.fails += 1;
    byIdentity.set(relation.identity, held);
  }
  return [
    `  ${listWords(totals, englishWording)}.`,
    "",
    ...[...byIdentity].map(
      ([identity, { ties, fails }]) =>
        `  ${identityName(identity).padEnd(30)}${String(ties).padStart(4)} tie${fails > 0 ? `${String(fails).padStart(5)} do not` : ""}`,
    ),
    ...inflationLines(inflation ?? [], tables),
  ];
}

/** One number per period whose relations rounding does not explain. */
function inflationLines(
  inflation: NonNullable<Examination["inflation"]>,
  tables: Examination["tables"],
): readonly string[] {
  const beyond = inflation.filter(({ factor }) => factor > 1);
  if (beyond.length === 0) return [];
  const periods = beyond.map(({ table, column, factor }) => {
    const label = tables[table]?.periods[column]?.label ?? "?";
    return `${label} ${wordNumber(factor, factor < 10 ? 2 : 0)}`;
  });
  return [
    "",
    ...wrapText(
      `  Rounding would have to be so many times coarser for a period's figures to agree: ${listWords(periods, englishWording)}.`,
      WIDTH,
      "  ",
    ),
  ];
}

function findingLines(
  examination: Examination,
  text: string | null,
): readonly string[] {
  const { findings, tables, relations } = examination;
  if (tables.length === 0) return [];
  if (findings.length > 0) return reportFindings(examination, WIDTH, text);
  return relations.length > 0
    ? ["  Every figure that can be rebuilt is reproduced by the others."]
    : ["  No figure can be rebuilt from the others."];
}

/** What could not be checked, one line per reason, with the cells it is about. */
function uncheckedLines({
  uncheckable,
  tables,
}: Examination): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { identity, reason, subject } of uncheckable) {
    const key = `${capitalised(identityName(identity))}: ${reason}`;
    const held = groups.get(key) ?? [];
    held.push(nameCell(tables, subject));
    groups.set(key, held);
  }
  return [...groups].flatMap(([key, cells]) => {
    const [first = "", ...others] = cells;
    const more =
      others.length > 0 ? ` and ${count(others.length, "other")}` : "";
    return [
      ...wrapText(`  ${key}`, WIDTH, "  "),
      ...wrapText(`     ${first}${more}`, WIDTH, "     "),
    ];
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
