import { findMetal } from "../../unit/metal";
import {
  GRAMS_PER_OUNCE,
  KILOGRAMS_PER_POUND,
} from "../../unit/mass-constants";
import type { UnitId } from "../../unit/unit";

/** A row of a new table with a figure that agrees with those of the other rows. */
export interface RowFigures {
  readonly label: string;
  readonly path: readonly string[];
  readonly metric: string;
  readonly unit: UnitId;
  readonly decimals: number;
  /** Of one month where it adds up over months, else of any period. */
  readonly figure: number;
  readonly isSum: boolean;
}

interface Choice {
  readonly metals: readonly string[];
  readonly concentrates: readonly string[];
}

const ORE = 7000;
const RECOVERY = 90;
const PRECIOUS_GRADE = 800;
const BASE_GRADE = 8;
const CONCENTRATE_GRADE = 60;

/** The rows of a new table, in the order of the Bellekeno release: ore, grades, recoveries, concentrates, metal. */
export function nominalFigures(choice: Choice): readonly RowFigures[] {
  return [
    tonnesRow("Ore tonnes mined", [], "ore.mined.tonnes", ORE),
    tonnesRow("Ore tonnes processed", [], "ore.processed.tonnes", ORE),
    ...choice.metals.map((metal) =>
      gradeRow(
        metal,
        ["Grade of ore processed:"],
        "ore.processed",
        feedGrade(metal),
      ),
    ),
    ...choice.metals.map((metal) => recoveryRow(metal, choice)),
    ...choice.concentrates.flatMap((name) => concentrateRows(name, choice)),
    ...choice.metals.map((metal) => producedRow(metal, choice)),
  ];
}

function isPrecious(metal: string): boolean {
  return findMetal(metal)?.basis === "ounce";
}

function feedGrade(metal: string): number {
  return isPrecious(metal) ? PRECIOUS_GRADE : BASE_GRADE;
}

/** " in lead concentrate", ".in.lead" where the metal has a concentrate of its own. */
function ownProduct(metal: string, { concentrates }: Choice) {
  const isOwn = concentrates.includes(metal);
  return {
    words: (product: string) => (isOwn ? ` in ${metal} ${product}` : ""),
    metric: isOwn ? `.in.${metal}` : "",
  };
}

function tonnesRow(
  label: string,
  path: readonly string[],
  metric: string,
  figure: number,
): RowFigures {
  return { label, path, metric, unit: "t", decimals: 0, figure, isSum: true };
}

function gradeRow(
  metal: string,
  path: readonly string[],
  of: string,
  figure: number,
): RowFigures {
  const precious = isPrecious(metal);
  const name = capitalised(metal);
  return {
    label: precious ? `${name} (grams per tonne)` : name,
    path,
    metric: `${of}.grade.${metal}`,
    unit: precious ? "g/t" : "%",
    decimals: precious ? (metal === "silver" ? 0 : 2) : 1,
    figure,
    isSum: false,
  };
}

function recoveryRow(metal: string, choice: Choice): RowFigures {
  const own = ownProduct(metal, choice);
  return {
    label: `${capitalised(metal)}${own.words("concentrate")}`,
    path: ["Recoveries:"],
    metric: `recovery.${metal}${own.metric}`,
    unit: "%",
    decimals: isPrecious(metal) ? 0 : 1,
    figure: RECOVERY,
    isSum: false,
  };
}

/** Its own metal to its usual grade; precious metals in equal parts to every concentrate. */
function concentrateRows(name: string, choice: Choice): readonly RowFigures[] {
  const path = ["Concentrate production:", `${capitalised(name)} concentrate:`];
  const tonnes = (ORE * BASE_GRADE * RECOVERY) / 100 / CONCENTRATE_GRADE;
  const won = (ORE * PRECIOUS_GRADE * RECOVERY) / 100;
  const share = won / choice.concentrates.length / tonnes;
  return [
    tonnesRow("Tonnes produced", path, `concentrate.${name}.tonnes`, tonnes),
    ...choice.metals
      .filter((metal) => isPrecious(metal) || metal === name)
      .map((metal) =>
        gradeRow(
          metal,
          [...path, "Concentrate grade:"],
          `concentrate.${name}`,
          isPrecious(metal) ? share : CONCENTRATE_GRADE,
        ),
      ),
  ];
}

function producedRow(metal: string, choice: Choice): RowFigures {
  const precious = isPrecious(metal);
  const own = ownProduct(metal, choice);
  const won = (ORE * feedGrade(metal) * RECOVERY) / 100;
  const figure = precious
    ? won / GRAMS_PER_OUNCE
    : (won * 10) / KILOGRAMS_PER_POUND;
  return {
    label: `${capitalised(metal)}${own.words("con")} (${precious ? "ounces" : "pounds"})`,
    path: ["Production – contained metal:"],
    metric: `produced.${metal}${own.metric}`,
    unit: precious ? "oz" : "lb",
    decimals: 0,
    figure,
    isSum: true,
  };
}

function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
