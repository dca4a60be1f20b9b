import { typeTables } from "../core/production/type-tables";
import { findTables } from "../core/table/find-tables";
import { readHtml } from "../readers/html/read-html";
import { type Measurement, medianTime } from "./measure";

const MEGABYTE = 1_000_000;

/** A megabyte of HTML of three kinds: filing exhibits with split cells, thousands of small tables, and prose. */
export async function benchHtml(): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [kind, piece] of kinds) {
    const html = megabyte(piece);
    measurements.push({
      name: `read 1 MB of HTML and find its tables, ${kind}`,
      figure: await medianTime(() => findTables(readHtml(html, "a.html"))),
      unit: "ms",
      aim: 1000,
    });
  }
  const filing = megabyte(filingTable);
  measurements.push({
    name: "read, find and type 1 MB of HTML, filing tables",
    figure: await medianTime(() =>
      typeTables(findTables(readHtml(filing, "a.html")), "a.html"),
    ),
    unit: "ms",
    aim: 1000,
  });
  return measurements;
}

type Piece = (index: number) => string;

const kinds: readonly (readonly [kind: string, piece: Piece])[] = [
  ["filing tables", filingTable],
  ["small tables", smallTable],
  ["prose", paragraph],
];

function megabyte(piece: Piece): string {
  const pieces: string[] = [];
  let length = 0;
  for (let index = 0; length < MEGABYTE; index += 1) {
    const next = piece(index);
    length += next.length;
    pieces.push(next);
  }
  return `<html><body>${pieces.join("\n")}</body></html>`;
}

/** A table as filings set it: every figure in three cells, spacer columns, a style on each cell. */
function filingTable(index: number): string {
  const cell = (text: string) =>
    `<td style="font:10pt Times; text-align:right">${text}</td>`;
  const heads = Array.from(
    { length: 6 },
    (_, quarter) =>
      `${cell("&nbsp;")}<td colspan="3">Q${1 + (quarter % 4)} ${2023 + Math.floor(quarter / 4)}</td>`,
  );
  const rows = Array.from({ length: 25 }, (_, row) => {
    const figures = Array.from({ length: 6 }, (_unused, quarter) => {
      const value = 1000 + index * 977 + row * 389 + quarter * 101;
      return `${cell("&nbsp;")}${cell("")}${cell(value.toLocaleString("en-US"))}${cell("")}`;
    });
    return `<tr><td style="font:10pt Times">Silver produced, stope ${row} (ounces)</td>${figures.join("")}</tr>`;
  });
  return `<p><b>Mine ${index}</b></p><table><tr><td></td>${heads.join("")}</tr>${rows.join("")}</table>`;
}

function smallTable(index: number): string {
  return `<p>Note ${index} on the quarter</p><table><tr><td>Ore</td><td>Q1 2024</td><td>Q2 2024</td></tr><tr><td>Ore mined</td><td>${index + 100}</td><td>2,${100 + (index % 900)}</td></tr></table>`;
}

function paragraph(index: number): string {
  return `<p>In week ${index} the mine produced 1,234 ounces of silver, compared with <b>2,345</b> ounces in 2023. Recovery was 91.2%.</p>`;
}
