import { GRAMS_PER_OUNCE } from "../core/unit/mass-constants";
import { mineNames, monthNames } from "./made-up-names";

const metals = ["Gold", "Silver", "Platinum"];

type Row = readonly [label: string, figures: readonly number[], digits: number];

/** Made-up mines whose figures agree before they are rounded, by month and for the months together, and their total. */
export function consistentRelease(mines: number, months: number): string {
  const all = mineNames
    .slice(0, mines)
    .map((_, mine) => mineRows(mine, months));
  const summed = (label: string): Row => [
    label,
    sumColumns(
      all.map((rows) => rows.find(([name]) => name === label)?.[1] ?? []),
    ),
    0,
  ];
  const totals = all[0]
    ?.map(([label]) => label)
    .filter((label) => !/grade|recovery/.test(label));
  const sections = [
    ...all.map((rows, mine) => section(`${mineNames[mine]} Mine`, rows)),
    section("Total", (totals ?? []).map(summed)),
  ];
  const heads = monthNames.slice(0, months).map((month) => `${month} 2024`);
  const last = months === 12 ? "Year 2024" : "First half 2024";
  return `## Production results\n\n\t${[...heads, last].join("\t")}\n${sections.join("\n")}\n`;
}

function section(title: string, rows: readonly Row[]): string {
  const lines = rows.map(([label, figures, digits]) =>
    [
      label,
      ...figures.map((figure) =>
        figure.toLocaleString("en-US", {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }),
      ),
    ].join("\t"),
  );
  return [title, ...lines].join("\n");
}

function mineRows(mine: number, months: number): readonly Row[] {
  const over = (at: (month: number) => number) =>
    Array.from({ length: months }, (_, month) => at(month));
  const tonnes = over((k) => 20_137 + 1_371 * mine + 91.3 * k);
  const mined = tonnes.map((t, k) => t * (1 + 0.01 * k));
  return [
    ["Ore tonnes mined", withSum(mined), 0],
    ["Ore tonnes processed", withSum(tonnes), 0],
    ...metals.flatMap((metal, m): readonly Row[] => {
      const grades = over((k) => 4.31 + 1.7 * m + 0.13 * k + 0.2 * mine);
      const shares = over((k) => 0.91 - 0.004 * ((k * 5 + m + mine) % 7));
      const fed = tonnes.map((t, k) => t * (grades[k] ?? 0));
      const ounces = fed.map(
        (grams, k) => (grams * (shares[k] ?? 0)) / GRAMS_PER_OUNCE,
      );
      const grams = sum(fed);
      return [
        [`${metal} grade (g/t)`, [...grades, grams / sum(tonnes)], 2],
        [
          `${metal} recovery (%)`,
          [...shares, (sum(ounces) * GRAMS_PER_OUNCE) / grams].map(
            (x) => 100 * x,
          ),
          1,
        ],
        [`${metal} produced (ounces)`, withSum(ounces), 0],
      ];
    }),
  ];
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const withSum = (values: readonly number[]) => [...values, sum(values)];
const sumColumns = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, k) => sum(rows.map((row) => row[k] ?? 0)));
