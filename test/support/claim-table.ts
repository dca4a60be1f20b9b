import type { Paragraph } from "../../src/core/document/release-document";
import type { ProductionTable } from "../../src/core/production/production-table";
import { productionTable } from "./typed-table";

const ROWS: readonly (readonly [string, string, string, readonly string[]])[] =
  [
    [
      "Ore milled (tonnes)",
      "ore.processed.tonnes",
      "t",
      ["46,000", "45,500", "44,000", "43,000"],
    ],
    [
      "Silver grade (g/t)",
      "ore.processed.grade.silver",
      "g/t",
      ["95", "82", "80", "79"],
    ],
    [
      "Silver recovery",
      "recovery.silver",
      "%",
      ["85.7", "84.0", "83.5", "82.9"],
    ],
    [
      "Silver produced (oz)",
      "produced.silver",
      "oz",
      ["120,480", "100,400", "98,000", "96,000"],
    ],
    [
      "Gold produced (oz)",
      "produced.gold",
      "oz",
      ["1,250", "1,300", "1,100", "1,180"],
    ],
    [
      "Lead produced (million lb)",
      "produced.lead",
      "Mlb",
      ["2.21", "2.05", "2.00", "1.95"],
    ],
  ];

/** A made-up mine over four quarters, newest first. */
export function claimTable(entity = "Alpha", rows = ROWS): ProductionTable {
  return productionTable({
    title: "Production",
    entity,
    periods: [
      { label: "Q3 2021", kind: "quarter", year: 2021, index: 3 },
      { label: "Q2 2021", kind: "quarter", year: 2021, index: 2 },
      { label: "Q1 2021", kind: "quarter", year: 2021, index: 1 },
      { label: "Q3 2020", kind: "quarter", year: 2020, index: 3 },
    ],
    rows: rows.map(([label, metric, unit, printed]) => ({
      label,
      metric,
      unit,
      printed,
      values: printed.map((text) => Number(text.replace(/,/g, ""))),
    })),
  });
}

/** A headline and paragraphs, the n-th from offset n × 1000 of the source. */
export function proseOf(
  headline: string,
  ...lines: readonly string[]
): readonly Paragraph[] {
  return [headline, ...lines].map((text, i) => ({
    kind: "paragraph",
    role: i === 0 ? "heading" : "body",
    text,
    span: [i * 1000, i * 1000 + text.length],
  }));
}
