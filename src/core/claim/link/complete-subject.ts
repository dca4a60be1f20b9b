import type { Family, ProseUnit } from "../lexicon/lexicon";
import type { Quantity } from "../prose/quantity/quantity";
import { conversionFactors } from "../figure/convert-quantity";
import { isOfEntity, type EntityChoice } from "./entity";
import type { FigureIndex } from "./figure-index";
import type { Figure } from "../figure/figures";
import { needsMetal, type Subject } from "./subject";
import type { Topic } from "./topic";

/** What stands around the words of a subject. */
interface Surroundings {
  readonly index: FigureIndex;
  readonly topic: Topic;
  /** Whether the sentence names an activity or a period. */
  readonly isOfProduction: boolean;
}

/** Fills in what the words leave out where the rows of the tables leave one choice only: the activity, then the metal; else the metal spoken of before. */
export function completeSubject(
  subject: Subject,
  quantity: Quantity,
  entity: EntityChoice,
  { index, topic, isOfProduction }: Surroundings,
): Subject {
  const rows = index.kinds.filter((one) => isPlain(one, quantity, entity));
  const isTold = isOfProduction || entity.named.length > 0;
  const told = isTold ? withFamily(subject, quantity, entity, rows) : subject;
  return withTopic(withMetal(told, rows), topic, index.kinds);
}

/** "Despite this, production was 4% below": the product of the sentence before; the headline's is a guess, and so is any beside equivalents. */
function withTopic(
  subject: Subject,
  { metal, product }: Topic,
  kinds: readonly Figure[],
): Subject {
  const { family } = subject;
  if (family === null || subject.metal !== null || !needsMetal(family))
    return subject;
  const hasEquivalent = kinds.some(
    ({ features }) =>
      features?.family === family && /_eq$/.test(features.metal ?? ""),
  );
  const isCertain = subject.isCertain && metal !== null && !hasEquivalent;
  return { ...subject, metal: metal ?? product, isCertain };
}

/** A figure of production proper that the quantity could be printed for. */
function isPlain(
  figure: Figure,
  { unit }: Quantity,
  entity: EntityChoice,
): boolean {
  const isMeasured =
    unit === null ||
    unit === "%" ||
    unit === "points" ||
    isRate(unit) ||
    conversionFactors(unit, figure.row.unit).length > 0;
  return (
    figure.features !== null &&
    figure.features.qualifier === null &&
    isMeasured &&
    isOfEntity(entity, figure)
  );
}

/** "At Basin, 33,100 ounces", "51 g/t": the mine or the unit leaves one activity; the words do not say it, so it is never certain. */
function withFamily(
  subject: Subject,
  { unit, metal }: Quantity,
  { named }: EntityChoice,
  rows: readonly Figure[],
): Subject {
  if (subject.family !== null || subject.foreign !== null) return subject;
  const wanted = metal ?? subject.metal;
  const fitting = rows.filter(
    ({ features, row }) =>
      (wanted === null || features?.metal === wanted) &&
      (!isWeight(unit) || weighing(unit) === weighing(row.unit ?? "")),
  );
  const family = familyOfUnit(unit) ?? onlyFamily(fitting);
  const isTold = wanted !== null || named.length > 0 || isWeight(unit);
  if (family === null || !isTold) return subject;
  const isOnly = onlyFamily(rows) === family && named.length > 0;
  return {
    ...subject,
    family,
    metal: needsMetal(family) ? wanted : null,
    isCertain: subject.isCertain && isOnly,
  };
}

/** "Kestrel produced 51,340 ounces": the only metal that the rows measure so. */
function withMetal(subject: Subject, rows: readonly Figure[]): Subject {
  const { family, metal } = subject;
  if (family === null || metal !== null || !needsMetal(family)) return subject;
  const metals = new Set(
    rows.flatMap(({ features }) =>
      features?.family === family ? [features.metal] : [],
    ),
  );
  const [only] = metals;
  return metals.size === 1 && only ? { ...subject, metal: only } : subject;
}

function isWeight(unit: ProseUnit | null): unit is ProseUnit {
  return unit !== null && unit !== "%" && unit !== "points";
}

/** Ounces, pounds and tonnes turn into one another, but nobody states ore in ounces. */
function weighing(unit: string): "oz" | "lb" | "other" {
  if (/oz$/i.test(unit)) return "oz";
  return /lb$/i.test(unit) ? "lb" : "other";
}

function onlyFamily(rows: readonly Figure[]): Family | null {
  const families = new Set(rows.map(({ features }) => features?.family));
  const [only] = families;
  const isFamily =
    only !== undefined && only !== "other" && only !== "concentrate-grade";
  return families.size === 1 && isFamily ? only : null;
}

function familyOfUnit(unit: ProseUnit | null): Family | null {
  if (unit === "g/t" || unit === "oz/ton") return "grade";
  return unit !== null && isRate(unit) ? "processed" : null;
}

function isRate(unit: ProseUnit): boolean {
  return unit === "tpd" || unit === "ton/d";
}
