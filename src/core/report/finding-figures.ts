import type { Finding, Repair, UnwordedFinding } from "../finding/finding";
import { printedFigure, unitIn, type LabelledTable } from "./labelled-table";
import { withUnit } from "../phrase/word-saying";
import { decimalsFor } from "./decimals-for";
import { wordShare } from "./word-share";
import type { Wording } from "../phrase/wording";

/** A finding's figures in one language, all of one number format, in the subject's printed unit. */
export interface FindingFigures {
  readonly printed: string;
  readonly rebuilt: string;
  /** Bounds of the rebuilt figure, without their unit. */
  readonly low: string;
  readonly high: string;
  readonly range: string;
  /** From the rebuilt figure to the printed one, with what share of the rebuilt one that is; nothing is a share of 0. */
  readonly distance: string;
  /** From the printed interval to the rebuilt one. */
  readonly gap: string;
}

/** Writes out what a finding compares; decimals are added where the printed ones would hide the rebuilt range. */
export function findingFigures(
  finding: UnwordedFinding,
  tables: readonly LabelledTable[],
  wording: Wording,
): FindingFigures {
  const cell = { table: finding.table, ...finding.cell };
  const row = tables[cell.table]?.rows[cell.row];
  const decimals = row?.cells[cell.column]?.decimals ?? 0;
  const fine = decimalsFor(decimals, finding.low, finding.high);
  const unit = unitIn(tables, cell);
  const write = (value: number, places = fine) =>
    withUnit(wording.number(value, places), unit, wording);
  const low = wording.number(finding.low, fine);
  const high = wording.number(finding.high, fine);
  const distance = Math.abs(finding.printed - finding.rebuilt);
  const share =
    finding.rebuilt === 0
      ? ""
      : ` (${wordShare(distance / finding.rebuilt, wording)})`;
  return {
    printed: printedFigure(tables, cell, wording),
    rebuilt: write(finding.rebuilt),
    low,
    high,
    range: wording.say("figure.range", { low, high }),
    distance: write(distance) + share,
    gap: write(finding.gap, Math.max(fine, finding.gap < 1 ? 2 : 0)),
  };
}

/**
 * The two figures of a repair in the number format of the language. A repair spells its second figure as the first is
 * printed, so that the digits of both stand before the same decimals.
 */
export function repairFigures(
  { repair, table }: Pick<Finding, "repair" | "table">,
  tables: readonly LabelledTable[],
  wording: Wording,
): { readonly from: string; readonly to: string } | null {
  if (repair === null) return null;
  const cell = { table, row: repair.row, column: repair.column };
  const printed = tables[table]?.rows[cell.row]?.cells[cell.column];
  const decimals = printed?.decimals ?? 0;
  const sign = (printed?.value ?? 0) < 0 ? -1 : 1;
  const unit = unitIn(tables, cell) === "%" ? "%" : null;
  const write = (text: string) => {
    const digits = /\d[\d.,'\s]*/.exec(text)?.[0].replace(/\D/g, "") ?? "";
    if (digits === "") return text;
    const value = (sign * Number(digits)) / 10 ** decimals;
    return withUnit(wording.number(value, decimals), unit, wording);
  };
  const partner = partnerOf(repair, tables[table]);
  const to = partner
    ? withUnit(wording.number(partner.value, partner.decimals), unit, wording)
    : write(repair.to);
  return { from: write(repair.from), to };
}

/** The neighbour that a repair exchanges its figure with, which may be printed with other decimals; null of other repairs. */
function partnerOf(
  { partner }: Repair,
  table: LabelledTable | undefined,
): { readonly value: number; readonly decimals: number } | null {
  if (partner === null) return null;
  const found = table?.rows[partner.row]?.cells[partner.column];
  return found && found.value !== null
    ? { value: found.value, decimals: found.decimals }
    : null;
}
