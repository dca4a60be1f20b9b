import { GRAMS_PER_OUNCE } from "../core/unit/mass-constants";
import { mineNames, monthNames } from "./made-up-names";

/**
 * A release of made-up, consistent figures, to show how time grows: mines as sections, eleven rows a mine (milled,
 * five metals' grades and produced metal), months as columns.
 */
export function syntheticRelease(mines: number, columns: number): string {
  const labels = Array.from(
    { length: columns },
    (_, k) => `${monthNames[k % 12] ?? ""} ${2024 + Math.floor(k / 12)}`,
  );
  const lines = ["## Production results", "", `\t${labels.join("\t")}`];
  for (let mine = 0; mine < mines; mine += 1) {
    lines.push(
      `${mineNames[mine % mineNames.length]} Mine${"\t".repeat(columns)}`,
    );
    lines.push(...mineRows(mine, columns));
  }
  return `${lines.join("\n")}\n`;
}

const metals = ["Silver", "Gold", "Lead", "Zinc", "Copper"];

function mineRows(mine: number, columns: number): readonly string[] {
  const row = (label: string, cell: (column: number) => string) =>
    [label, ...Array.from({ length: columns }, (_, k) => cell(k))].join("\t");
  const tonnes = (k: number) => 20_000 + 1_370 * mine + 91 * k;
  const grade = (metal: number, k: number) => 100 + 17 * metal + 3 * k + mine;
  const ounces = (metal: number, k: number) =>
    Math.round((tonnes(k) * grade(metal, k) * 0.9) / GRAMS_PER_OUNCE);
  return [
    row("Ore tonnes processed", (k) => tonnes(k).toLocaleString("en-US")),
    ...metals.flatMap((metal, m) => [
      row(`${metal} grade (g/t)`, (k) => String(grade(m, k))),
      row(`${metal} produced (ounces)`, (k) =>
        ounces(m, k).toLocaleString("en-US"),
      ),
    ]),
  ];
}
