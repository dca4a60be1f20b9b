import type { Period, PeriodKind } from "../../production/production-table";
import { isOfAll } from "../link/entity";
import { bandOf, type Band, type Basis, type Figure } from "./figures";
import { groupBy } from "./group-by";
import { isSlot, type Slot } from "../period/slot";

/** The sums of a row's quarters to the halves, nine months and years that it does not print itself, where every quarter is printed. */
export function sumsOfQuarters(row: readonly Figure[]): readonly Figure[] {
  const quarters = row.filter(
    ({ period }) => period.kind === "quarter" && period.index !== null,
  );
  const years = new Set(quarters.flatMap(({ period }) => period.year ?? []));
  const sums = [...years].flatMap((year) =>
    SPANS.flatMap(([kind, index, parts]) => {
      const slot: Slot = { kind, year, index };
      const own = parts.flatMap((part) =>
        quarters.filter(
          ({ period }) => period.year === year && period.index === part,
        ),
      );
      const isWhole = own.length === parts.length;
      const isPrinted = row.some(({ period }) => isSlot(slot, period));
      return isWhole && !isPrinted
        ? sumOf(own, () => spanOf(own, slot), [])
        : [];
    }),
  );
  return [...sums, ...sumOfLastFour(quarters)];
}

/** The year that ends with the newest quarter, where that is not the fourth: a fiscal year perhaps, and so a guess. */
function sumOfLastFour(quarters: readonly Figure[]): readonly Figure[] {
  const timeOf = ({ period: { year, index } }: Figure): number =>
    (year ?? 0) * 4 + (index ?? 0);
  const last = [...quarters].sort((a, b) => timeOf(a) - timeOf(b)).slice(-4);
  const [first, , , newest] = last;
  const isRun = first && newest && timeOf(newest) - timeOf(first) === 3;
  if (!isRun || newest.period.index === 4) return [];
  const slot: Slot = { kind: "year", year: newest.period.year, index: null };
  return sumOf(last, () => spanOf(last, slot), []).map((one) => ({
    ...one,
    isGuess: true,
  }));
}

const SPANS: readonly (readonly [
  kind: PeriodKind,
  index: number | null,
  quarters: readonly number[],
])[] = [
  ["half", 1, [1, 2]],
  ["half", 2, [3, 4]],
  ["nine-months", 3, [1, 2, 3]],
  ["year", null, [1, 2, 3, 4]],
];

/** "H2 2016 as Q3 2016 + Q4 2016". */
function spanOf(parts: readonly Figure[], slot: Slot): Period {
  const label = parts.map(({ period }) => period.label).join(" + ");
  const { entity = null, yearBasis = "unknown" } = parts[0]?.period ?? {};
  return { ...slot, label, of: null, months: null, yearBasis, entity };
}

/** The sums over the mines, period by period, where no row gives them and every mine prints its figure once, in one unit. */
export function sumsOfMines(figures: readonly Figure[]): readonly Figure[] {
  const mines = new Set(figures.map(({ entity }) => entity));
  if (mines.size < 2 || figures.some(isOfAll)) return [];
  const names = [...mines].flatMap((one) => one ?? []);
  const periods = groupBy(figures, ({ period: { kind, year, index, label } }) =>
    JSON.stringify(year === null ? label : [kind, year, index]),
  );
  return [...periods.values()].flatMap((all) => {
    const own = onceEach(all);
    const units = new Set(own.map(({ row }) => row.unit));
    const isEach = new Set(own.map(({ entity }) => entity)).size === mines.size;
    const isWhole = isEach && own.length === mines.size && units.size === 1;
    return isWhole
      ? sumOf(own, ({ period }) => ({ ...period, entity: null }), names)
      : [];
  });
}

/** A mine's figure that is printed twice alike counts once. */
function onceEach(figures: readonly Figure[]): readonly Figure[] {
  const prints = groupBy(figures, ({ entity, row, printed }) =>
    JSON.stringify([entity, row.unit, printed.value]),
  );
  return [...prints.values()].flatMap((alike) => alike.slice(0, 1));
}

/** Whether figures of its kind may be added up: weights of metal and ore, no grades, shares or rates. */
export function isAdditive({ features, row }: Figure): boolean {
  return (
    features !== null &&
    !features.isRate &&
    row.unit !== null &&
    !/[%/]|ratio|pd$/.test(row.unit) &&
    ![
      "grade",
      "recovery",
      "strip",
      "stockpile",
      "concentrate-grade",
      "other",
    ].includes(features.family)
  );
}

function sumOf(
  parts: readonly Figure[],
  periodOf: (first: Figure) => Period,
  mines: readonly string[],
): readonly Figure[] {
  const isRebuilt = parts.some(({ rebuilt }) => rebuilt !== null);
  const sources = new Set(parts.map(({ source }) => source));
  return parts.slice(0, 1).map((first) => ({
    ...first,
    period: periodOf(first),
    source: [...sources].join("+"),
    entity: mines.length > 0 ? null : first.entity,
    isGuess: parts.some(({ isGuess }) => isGuess),
    decimals: Math.max(...parts.map(({ decimals }) => decimals)),
    printed: addUp(parts, "printed"),
    rebuilt: isRebuilt ? addUp(parts, "rebuilt") : null,
    sum: { parts, mines: mines.length > 0 ? mines : (first.sum?.mines ?? []) },
  }));
}

function addUp(parts: readonly Figure[], basis: Basis): Band {
  const add = (pick: (band: Band) => number): number =>
    Number(
      parts
        .reduce((sum, part) => sum + pick(bandOf(part, basis)), 0)
        .toPrecision(15),
    );
  return {
    value: add(({ value }) => value),
    low: add(({ low }) => low),
    high: add(({ high }) => high),
  };
}
