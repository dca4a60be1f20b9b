import fc from "fast-check";
import type { ProductionTable } from "../../src/core/production/production-table";
import { productionTable, type TypedTable } from "./typed-table";

/** What a made-up release is like; every figure in it follows from one set of true monthly amounts. */
export interface CleanShape {
  readonly mines: 1 | 2 | 3;
  readonly plant: "mill" | "pads" | "both" | "concentrates";
  readonly columns: keyof typeof COLUMNS;
  /** Thousands instead of units, for tonnes and for metal. */
  readonly isScaled: boolean;
  readonly extras: readonly Extra[];
  /** Monthly levels between 0 and 1, taken in turn. */
  readonly levels: readonly number[];
}

type Extra = "sold" | "payable" | "attributable" | "stock" | "rate" | "split";

/** Clean tables of many shapes: mills, leach pads, concentrates; one mine or several and their total. */
export const cleanShapes: fc.Arbitrary<CleanShape> = fc.record({
  mines: fc.constantFrom(1, 2, 3),
  plant: fc.constantFrom("mill", "pads", "both", "concentrates"),
  columns: fc.constantFrom("quarters", "halves", "nine", "months", "change"),
  isScaled: fc.boolean(),
  extras: fc.subarray([
    "sold",
    "payable",
    "attributable",
    "stock",
    "rate",
    "split",
  ]),
  levels: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 40,
    maxLength: 40,
  }),
});

type Column = TypedTable["periods"][number] & {
  readonly first: number;
  readonly length: number;
};

const span = (
  label: string,
  kind: string,
  index: number | null,
  [first, length]: readonly [number, number],
): Column => ({ label, kind, year: 2024, index, first, length });

const quarter = (n: number) => span(`Q${n} 2024`, "quarter", n, [3 * n - 3, 3]);
const half = (n: number) => span(`H${n} 2024`, "half", n, [6 * n - 6, 6]);
const year = span("2024", "year", null, [0, 12]);

const COLUMNS = {
  quarters: [quarter(1), quarter(2), quarter(3), quarter(4), year],
  halves: [half(1), half(2), year],
  nine: [quarter(4), span("9M 2024", "nine-months", null, [0, 9]), year],
  months: [
    ...[1, 2, 3].map((n) => span(`Month ${n}`, "month", n, [n - 1, 1])),
    quarter(1),
  ],
  change: [
    quarter(2),
    quarter(1),
    { label: "Change", kind: "change", of: [0, 1], first: 0, length: 0 },
  ],
} satisfies Readonly<Record<string, readonly Column[]>>;

/** What a mine truly did in a month, in tonnes and grams. */
interface Month {
  readonly mined: number;
  readonly milled: number;
  readonly placed: number;
  readonly fed: number;
  readonly won: number;
  readonly offPads: number;
  readonly lead: number;
  readonly zinc: number;
}

type Mine = readonly Month[];
type Amount = (month: Month) => number;

interface RowPlan {
  readonly metric: string;
  readonly unit: string;
  readonly decimals: number;
  readonly value: (months: Mine) => number | null;
  /** Not printed for the total. */
  readonly isOwn?: boolean;
}

const OUNCE = 31.1034768;
const NAMES = ["Aurora", "Borealis", "Cascade"];

/** The table of a shape, every figure rounded on its own. */
export function cleanTable(shape: CleanShape): ProductionTable {
  const mines = Array.from({ length: shape.mines }, (_, at) =>
    mineOf(shape, at),
  );
  const plans = plansOf(shape);
  const rows = mines.flatMap((mine, at) =>
    plans.map((plan) => rowOf(plan, [mine], shape, NAMES[at] ?? null)),
  );
  const totals = plans
    .filter(({ isOwn }) => !isOwn && shape.mines > 1)
    .map((plan) => rowOf(plan, mines, shape, "Total"));
  return productionTable({
    periods: COLUMNS[shape.columns],
    rows: [...rows, ...totals],
  });
}

function mineOf({ levels, plant }: CleanShape, mine: number): Mine {
  return Array.from({ length: 12 }, (_, month) => {
    const level = (salt: number) =>
      levels[(13 * mine + 7 * month + 3 * salt) % levels.length] ?? 0;
    const milled = plant === "pads" ? 0 : 20_137.31 + 60_411.7 * level(0);
    const placed =
      plant === "pads" || plant === "both" ? 90_173.9 + 90_011.3 * level(1) : 0;
    const fed = milled * (1.0173 + 5 * level(2));
    const won = fed * (0.8031 + 0.15 * level(3));
    return {
      mined: (milled + placed) * (0.9137 + 0.2 * level(4)),
      milled,
      placed,
      fed,
      won,
      offPads: placed * (0.2 + 0.3 * level(5)),
      lead: milled * (0.03 + 0.02 * level(6)),
      zinc: milled * (0.04 + 0.02 * level(7)),
    };
  });
}

const total = (months: Mine, of: Amount) =>
  months.reduce((sum, month) => sum + of(month), 0);

function plansOf({ plant, isScaled, extras }: CleanShape): readonly RowPlan[] {
  const scale = isScaled ? 1000 : 1;
  const mass = (metric: string, of: Amount): RowPlan => ({
    metric,
    unit: isScaled ? "kt" : "t",
    decimals: isScaled ? 1 : 0,
    value: (months) => total(months, of) / scale,
  });
  const ounces = (metric: string, of: Amount): RowPlan => ({
    metric,
    unit: isScaled ? "koz" : "oz",
    decimals: isScaled ? 2 : 0,
    value: (months) => total(months, of) / OUNCE / scale,
  });
  const ratio = (
    metric: string,
    [unit, decimals]: readonly [string, number],
    over: Amount,
    under: Amount,
  ): RowPlan => ({
    metric,
    unit,
    decimals,
    value: (months) =>
      (total(months, over) / total(months, under)) * (unit === "%" ? 100 : 1),
  });
  const produced: Amount = ({ won, offPads }) => won + offPads;
  const has = (extra: Extra) => extras.includes(extra);
  const isMilled = plant !== "pads";
  return [
    mass("ore.mined.tonnes", ({ mined }) => mined),
    ...(has("split")
      ? [0.4, 0.6].map((part) =>
          mass("ore.mined.tonnes", ({ mined }) => mined * part),
        )
      : []),
    ...(isMilled
      ? [
          mass("ore.processed.tonnes", ({ milled }) => milled),
          ratio(
            "ore.processed.grade.gold",
            ["g/t", 2],
            ({ fed }) => fed,
            ({ milled }) => milled,
          ),
          ratio(
            "recovery.gold",
            ["%", 1],
            ({ won }) => won,
            ({ fed }) => fed,
          ),
        ]
      : []),
    ...(plant === "pads" || plant === "both"
      ? [
          mass("ore.placed.tonnes", ({ placed }) => placed),
          ratio(
            "ore.placed.grade.gold",
            ["g/t", 2],
            ({ placed, offPads }) => 0.9 * placed + offPads,
            ({ placed }) => placed,
          ),
        ]
      : []),
    ...(plant === "concentrates"
      ? [
          mass("concentrate.lead.tonnes", ({ lead }) => lead),
          mass("concentrate.zinc.tonnes", ({ zinc }) => zinc),
          // Gold in the zinc concentrate is not printed.
          ratio(
            "concentrate.lead.grade.gold",
            ["g/t", 1],
            ({ won }) => 0.7 * won,
            ({ lead }) => lead,
          ),
        ]
      : []),
    ounces("produced.gold", produced),
    ...(has("sold")
      ? [ounces("sold.gold", (month) => produced(month) * 1.07)]
      : []),
    ...(has("payable")
      ? [ounces("produced.gold.payable", (month) => produced(month) * 0.95)]
      : []),
    ...(has("attributable")
      ? [ounces("produced.gold.attributable", (month) => 0.7 * produced(month))]
      : []),
    ...(has("rate") && isMilled
      ? [
          {
            metric: "ore.processed.tpd",
            unit: "tpd",
            decimals: 0,
            value: (months: Mine) =>
              total(months, ({ milled }) => milled) / (27.3 * months.length),
            isOwn: true,
          },
        ]
      : []),
    ...(has("stock")
      ? [
          {
            metric: "ore.stockpile.tonnes",
            unit: "t",
            decimals: 0,
            value: (months: Mine) => 50_000 + (months.at(-1)?.mined ?? 0),
            isOwn: true,
          },
        ]
      : []),
  ];
}

function rowOf(
  plan: RowPlan,
  mines: readonly Mine[],
  { columns }: CleanShape,
  entity: string | null,
): TypedTable["rows"][number] {
  const all: readonly Column[] = COLUMNS[columns];
  const valueOf = (column: Column | undefined): number | null => {
    if (column?.of) {
      const [figure, base] = column.of.map((at) => valueOf(all[at]));
      return figure == null || !base ? null : 100 * (figure / base - 1);
    }
    const { first, length } = column ?? { first: 0, length: 0 };
    const value = plan.value(
      mines.flatMap((mine) => mine.slice(first, first + length)),
    );
    return value !== null && Number.isFinite(value) ? value : null;
  };
  const printed = all.map((column) => {
    const value = valueOf(column);
    return value === null ? "–" : value.toFixed(column.of ? 1 : plan.decimals);
  });
  return {
    label: plan.metric,
    metric: plan.metric,
    unit: plan.unit,
    entity,
    printed,
    values: printed.map((text) => (text === "–" ? null : Number(text))),
  };
}
