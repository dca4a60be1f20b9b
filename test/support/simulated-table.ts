import type { ProductionTable } from "../../src/core/production/production-table";
import { productionTable, type TypedTable } from "./typed-table";

/** A repeatable source of numbers in [0, 1). */
export function randomNumbers(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Shape {
  readonly mines: readonly string[];
  /** Parts of the year; their sum is printed as well. */
  readonly parts: 4 | 12;
  /** Metals with a grade in g/t. */
  readonly metals: readonly string[];
  readonly withTotal: boolean;
}

const OUNCE = 31.1034768;

type Printed = TypedTable["rows"][number];

/**
 * A table of gold and silver mines whose figures agree before they are rounded: tonnes, grades, recoveries and ounces by
 * period, the year, and (where asked for) a total over the mines.
 */
export function simulatedTable(
  shape: Shape,
  random: () => number,
): ProductionTable {
  const mines = shape.mines.map((mine) => simulateMine(mine, shape, random));
  const rows = mines.flatMap(({ rows: own }) => own);
  const totals = shape.withTotal ? totalRows(mines, shape) : [];
  const kind = shape.parts === 4 ? "quarter" : "month";
  return productionTable({
    title: "Production",
    periods: [
      ...Array.from({ length: shape.parts }, (_, at) => ({
        label: `${kind} ${at + 1} 2024`,
        kind,
        year: 2024,
        index: at + 1,
      })),
      { label: "2024", kind: "year", year: 2024 },
    ],
    rows: [...rows, ...totals],
  });
}

interface Simulated {
  readonly tonnes: readonly number[];
  readonly ounces: ReadonlyMap<string, readonly number[]>;
  readonly rows: readonly Printed[];
}

function simulateMine(
  mine: string,
  { parts, metals }: Shape,
  random: () => number,
): Simulated {
  const around = (value: number) => value * (0.85 + 0.3 * random());
  const tonnes = withYear(
    Array.from({ length: parts }, () => around(20000 + 80000 * random())),
  );
  const ounces = new Map<string, readonly number[]>();
  const rows = [
    printed("Tonnes milled", "ore.processed.tonnes", "t", mine, tonnes, 0),
  ];
  for (const metal of metals) {
    const fed = withYear(
      tonnes
        .slice(0, -1)
        .map((mass) => mass * around(metal === "gold" ? 3 : 250)),
    );
    const won = withYear(
      fed.slice(0, -1).map((mass) => mass * (0.85 + 0.1 * random())),
    );
    const grades = fed.map((mass, at) => mass / (tonnes[at] ?? 1));
    const recoveries = won.map((mass, at) => (100 * mass) / (fed[at] ?? 1));
    const own = won.map((mass) => mass / OUNCE);
    ounces.set(metal, own);
    const decimals = metal === "gold" ? 2 : 0;
    rows.push(
      printed(
        `${metal} grade`,
        `ore.processed.grade.${metal}`,
        "g/t",
        mine,
        grades,
        decimals,
      ),
      printed(
        `${metal} recovery`,
        `recovery.${metal}`,
        "%",
        mine,
        recoveries,
        1,
      ),
      printed(`${metal} produced`, `produced.${metal}`, "oz", mine, own, 0),
    );
  }
  return { tonnes, ounces, rows };
}

function withYear(parts: readonly number[]): readonly number[] {
  return [...parts, parts.reduce((a, b) => a + b, 0)];
}

function totalRows(
  mines: readonly Simulated[],
  { metals }: Shape,
): readonly Printed[] {
  const added = (of: (mine: Simulated) => readonly number[]) =>
    (mines[0]?.tonnes ?? []).map((_, at) =>
      mines.reduce((sum, mine) => sum + (of(mine)[at] ?? 0), 0),
    );
  return [
    printed(
      "Tonnes milled",
      "ore.processed.tonnes",
      "t",
      "Total",
      added((mine) => mine.tonnes),
      0,
    ),
    ...metals.map((metal) =>
      printed(
        `${metal} produced`,
        `produced.${metal}`,
        "oz",
        "Total",
        added((mine) => mine.ounces.get(metal) ?? []),
        0,
      ),
    ),
  ];
}

function printed(
  label: string,
  metric: string,
  unit: string,
  entity: string,
  values: readonly number[],
  decimals: number,
): Printed {
  const texts = values.map((value) => value.toFixed(decimals));
  return {
    label,
    metric,
    unit,
    entity,
    values: texts.map(Number),
    printed: texts,
  };
}

/** The table with one figure's text and value replaced. */
export function withFigure(
  table: ProductionTable,
  row: number,
  column: number,
  text: string,
): ProductionTable {
  return {
    ...table,
    rows: table.rows.map((each, at) =>
      at !== row
        ? each
        : {
            ...each,
            cells: each.cells.map((cell, which) =>
              which === column && cell
                ? { ...cell, text, value: Number(text) }
                : cell,
            ),
          },
    ),
  };
}
