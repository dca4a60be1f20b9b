import type { ProseUnit } from "../lexicon/lexicon";
import { conversionFactors } from "../figure/convert-quantity";
import { isOfAll, isOfEntity, type EntityChoice } from "./entity";
import type { Figure } from "../figure/figures";
import { groupBy } from "../figure/group-by";
import { needsMetal, type Subject } from "./subject";
import { isAdditive, sumsOfMines, sumsOfQuarters } from "../figure/sum-figures";

/** Cells a figure may speak of: those its words name exactly, and those they do not rule out. */
export interface Linked {
  readonly exact: readonly Figure[];
  readonly loose: readonly Figure[];
}

/** Cells by metric, unit and mine, in every period, with the sums that stand for periods and groups not printed. */
export function linkFigures(
  figures: readonly Figure[],
  subject: Subject,
  entity: EntityChoice,
  unit: ProseUnit | null,
): Linked {
  const fitting = figures.filter(
    (figure) =>
      isResult(figure) &&
      (unit === null || conversionFactors(unit, figure.row.unit).length > 0),
  );
  const ofMine = fitting.filter((figure) => isOfEntity(entity, figure));
  const exact =
    entity.named.length > 0
      ? exactOf(subject, ofMine)
      : ofGroup(exactOf(subject, fitting), entity);
  const isNamed = new Set(exact);
  const loose = ofMine.filter(
    (figure) => !isNamed.has(figure) && isLoose(subject, figure),
  );
  return { exact: withPeriods(exact), loose };
}

function exactOf(
  subject: Subject,
  figures: readonly Figure[],
): readonly Figure[] {
  const plain = figures.filter((figure) => isExact(subject, figure));
  return plain.length > 0 ? plain : inOnlyConcentrate(subject, figures);
}

/** Where no mine is named, the sum over the mines is meant: as the tables print it, else added up. */
function ofGroup(
  figures: readonly Figure[],
  { isTotal }: EntityChoice,
): readonly Figure[] {
  const totals = figures.filter(isOfAll);
  if (totals.length > 0) return totals;
  const sums = sumsOfMines(figures.filter(isAdditive));
  return sums.length > 0 || isTotal ? sums : figures;
}

/** With the halves and years that the quarters add up to. */
function withPeriods(figures: readonly Figure[]): readonly Figure[] {
  const rows = groupBy(figures.filter(isAdditive), ({ source }) => source);
  return [...figures, ...[...rows.values()].flatMap(sumsOfQuarters)];
}

/** "Silver production", where the table prints the silver of one concentrate only. */
function inOnlyConcentrate(
  { family, metal, concentrate }: Subject,
  figures: readonly Figure[],
): readonly Figure[] {
  if (family === null || metal === null || concentrate !== null) return [];
  const own = figures.filter(
    ({ features }) =>
      features?.family === family &&
      features.metal === metal &&
      features.qualifier === null,
  );
  const names = new Set(own.map(({ features }) => features?.concentrate));
  return names.size === 1 ? own : [];
}

function isResult({ period }: Figure): boolean {
  return !["change", "change-abs", "guidance", "other"].includes(period.kind);
}

/** Every word of the subject answers to the metric, and the metric carries nothing more. */
function isExact(subject: Subject, { features }: Figure): boolean {
  if (!features || subject.family === null) return false;
  if (!isQualified(subject, features.qualifier)) return false;
  const isConcentrateGrade = features.family === "concentrate-grade";
  if (isConcentrateGrade)
    return (
      subject.family === "grade" &&
      subject.concentrate === features.concentrate &&
      subject.metal === features.metal
    );
  if (subject.family !== features.family) return false;
  if (subject.family === "concentrate")
    return subject.concentrate === features.concentrate;
  if (needsMetal(subject.family) && subject.metal !== features.metal)
    return false;
  if (subject.family === "grade" && subject.concentrate !== null) return false;
  return (
    features.concentrate === null ||
    features.concentrate === (subject.concentrate ?? features.metal)
  );
}

/** "payable.attributable": each of its words is said. */
function isQualified(
  { qualifiers }: Subject,
  qualifier: string | null,
): boolean {
  return (
    qualifier === null ||
    qualifier.split(".").every((word) => qualifiers.includes(word))
  );
}

/** Nothing in the words contradicts the metric. */
function isLoose(subject: Subject, { features }: Figure): boolean {
  if (!features) return subject.foreign === null && subject.family === null;
  if (
    subject.metal !== null &&
    features.metal !== null &&
    subject.metal !== features.metal
  )
    return false;
  if (subject.family === null)
    return (
      subject.foreign === null &&
      subject.metal !== null &&
      subject.metal === features.metal
    );
  if (subject.family === "grade") return /grade/.test(features.family);
  if (subject.family === "produced")
    return ["produced", "mined", "processed", "concentrate"].includes(
      features.family,
    );
  return subject.family === features.family;
}
