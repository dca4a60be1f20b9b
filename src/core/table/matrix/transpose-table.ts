import { isDash, isFigure } from "../cell-kind";
import { isUnitText } from "../unit-text";
import { BLANK_CELL, type MatrixCell, type MatrixRow } from "./cell-matrix";
import { isPeriodLabel } from "../period-label";
import { type PeriodRows, periodRows } from "./period-rows";
import { valueTexts } from "./row-roles";
import type { ShapedTable } from "./shaped-table";

/**
 * Turns a table that prints periods down and metrics across, so that every table has periods as columns; others stay as
 * they are. A row of units under the metrics becomes a column of units, and headings over the periods stay headings:
 *              Ore milled   Recovery                  Unit   Q1 2020   Q2 2020
 *              kt           %                 Alpha
 *   Alpha                               →     Ore milled   kt   81.2      84.9
 *   Q1 2020    81.2         88.1              Recovery     %    88.1      88.4
 *   Q2 2020    84.9         88.4
 */
export function transposeTable(table: ShapedTable): ShapedTable {
  const { names, units } = partUnits(table.header);
  const metrics = names.at(-1);
  if (!metrics || !isOfMetrics(metrics)) return table;
  const leading = leadingColumns(table);
  const down = periodRows(table.rows, leading);
  if (down === null) return table;
  const places = { paths: names.slice(0, -1), metrics, units, leading };
  const beside = units === null ? [] : [BLANK_CELL];
  return {
    ...table,
    header: down.periods.map((cells) => [BLANK_CELL, ...beside, ...cells]),
    rows: down.sections.flatMap(({ headings, rows }) => [
      ...headings.map((row) => headingRow(row.cells[0], down, beside)),
      ...metricRows(rows, places, down),
    ]),
  };
}

interface Heads {
  readonly names: ShapedTable["header"];
  readonly units: readonly MatrixCell[] | null;
}

/** The last header row apart where it holds nothing but units. */
function partUnits(header: ShapedTable["header"]): Heads {
  const last = header.at(-1)?.slice(1) ?? [];
  const filled = last.filter(({ text }) => text !== "" && !isDash(text));
  const areUnits =
    header.length > 1 &&
    filled.length > 0 &&
    filled.every(({ text }) => isUnitText(text));
  return areUnits
    ? { names: header.slice(0, -1), units: header.at(-1) ?? null }
    : { names: header, units: null };
}

/** Column headings few of which are periods. */
function isOfMetrics(cells: readonly MatrixCell[]): boolean {
  const heads = cells.slice(1).flatMap(({ text }) => text || []);
  const periods = heads.filter(isPeriodLabel);
  return heads.length > 0 && periods.length * 3 <= heads.length;
}

/** Columns of words that name the row: the period, and with it a mine. */
function leadingColumns({ rows }: ShapedTable): number {
  const width = rows[0]?.cells.length ?? 1;
  const data = rows.filter((row) => valueTexts(row).length > 0);
  for (let column = 1; column < width; column += 1) {
    const texts = data.map((row) => row.cells[column]?.text ?? "");
    if (texts.some((text) => isFigure(text)) && !texts.every(isPeriodLabel))
      return column;
  }
  return 1;
}

interface Places {
  readonly paths: ShapedTable["header"];
  readonly metrics: readonly MatrixCell[];
  readonly units: readonly MatrixCell[] | null;
  readonly leading: number;
}

/** What one section says of each metric, a row each, under the headings that span it. */
function metricRows(
  rows: readonly (MatrixRow | null)[],
  { paths, metrics, units, leading }: Places,
  down: PeriodRows,
): readonly MatrixRow[] {
  return metrics.slice(leading).flatMap((label, index) => {
    const column = leading + index;
    const over = paths.map((cells) => cells[column] ?? BLANK_CELL);
    const unit = units === null ? [] : [units[column] ?? BLANK_CELL];
    const values = rows.map((row) => row?.cells[column] ?? BLANK_CELL);
    const isUnder = over.some(({ text }) => text.trim() !== "");
    return [
      ...over
        .filter(({ text, isAcross }) =>
          isAcross && column > leading ? false : text.trim() !== "",
        )
        .map((cell) => headingRow(cell, down, unit)),
      {
        cells: [label, ...unit.map(standing), ...values],
        indent: isUnder ? 1 : 0,
        isBold: false,
      },
    ];
  });
}

/** A row that holds a heading and nothing else. */
function headingRow(
  cell: MatrixCell | undefined,
  { periods }: PeriodRows,
  beside: readonly MatrixCell[],
): MatrixRow {
  const blanks = [...beside, ...(periods[0] ?? [])].map(() => BLANK_CELL);
  return { cells: [standing(cell), ...blanks], indent: 0, isBold: false };
}

const standing = (cell: MatrixCell | undefined): MatrixCell => ({
  ...(cell ?? BLANK_CELL),
  isAcross: false,
});
