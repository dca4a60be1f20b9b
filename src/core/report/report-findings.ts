import type { Examination } from "../examination";
import type { Finding, Severity } from "../finding/finding";
import { nameCell, nameRow, printedFigure } from "./labelled-table";
import { wordPlace } from "./word-place";
import { englishWording, listWords } from "../phrase/wording";
import { wrapText } from "./wrap-text";

const SEVERITIES: readonly Severity[] = ["high", "medium", "low"];

/**
 * The findings as lines of at most `width` characters: causes by severity, what follows from each under it. With the
 * document's text at hand, places in it are told by line.
 */
export function reportFindings(
  { findings, tables }: Examination,
  width: number,
  source: string | null = null,
): readonly string[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.flatMap((finding, at) =>
      finding.role === "root" && finding.severity === severity ? [at] : [],
    );
    if (own.length === 0) return [];
    const title = severity.charAt(0).toUpperCase() + severity.slice(1);
    return [
      `${title} (${own.length})`,
      "",
      ...own.flatMap((at) => [
        ...describe({ findings, tables, source }, at, width),
        "",
      ]),
    ];
  });
}

interface Described {
  readonly findings: readonly Finding[];
  readonly tables: Examination["tables"];
  readonly source: string | null;
}

function describe(
  { findings, tables, source }: Described,
  at: number,
  width: number,
): readonly string[] {
  const finding = findings[at];
  if (!finding) return [];
  const head = `${at + 1}. ${nameCell(tables, { table: finding.table, ...finding.cell })}`;
  const [first = "", ...notes] = finding.working;
  // What it comes to at printed precision stands in the line above.
  const working = first.replace(/, printed precision allows .*$/, "");
  const parts: readonly (readonly [string, string])[] = [
    ["Printed", printedOf(finding, tables)],
    ["Working", working],
    ...notes.map((note): readonly [string, string] => ["", note]),
    ["Source", wordPlace(finding.span, source)],
    ["Also", followers(findings, tables, at)],
  ];
  return [
    ...wrapText(`  ${head}`, width, "     "),
    ...parts
      .filter(([, text]) => text !== "")
      .flatMap(([label, text]) =>
        wrapText(text, width - INDENT).map(
          (line, n) => `     ${(n === 0 ? label : "").padEnd(9)}${line}`,
        ),
      ),
  ];
}

const INDENT = 14;

function printedOf(finding: Finding, tables: Examination["tables"]): string {
  const cell = { table: finding.table, ...finding.cell };
  const rebuilt =
    /= ([^,]*(?:,\d{3})*[^,]*), printed precision allows ([^;]+);/.exec(
      finding.working[0] ?? "",
    );
  const printed = printedFigure(tables, cell, englishWording);
  return rebuilt
    ? `${printed}; rebuilt ${rebuilt[1]} (${rebuilt[2]})`
    : printed;
}

/** Figures that are not reproducible only because this one is not. */
function followers(
  findings: readonly Finding[],
  tables: Examination["tables"],
  at: number,
): string {
  const own = findings[at]?.cell;
  const rows = findings
    .filter(
      ({ because, cell }) =>
        because.includes(at) &&
        !(cell.row === own?.row && cell.column === own.column),
    )
    .map(({ table, cell }) => {
      const period = tables[table]?.periods[cell.column]?.label ?? "?";
      return `${nameRow(tables, { table, ...cell })}, ${period}`;
    });
  const distinct = [...new Set(rows)];
  return distinct.length === 0
    ? ""
    : `${listWords(distinct, englishWording)} ${distinct.length === 1 ? "follows" : "follow"} from it.`;
}
