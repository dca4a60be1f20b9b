import type { Family, ProseUnit } from "../lexicon/lexicon";
import type { Quantity } from "../prose/quantity";
import { conversionFactors } from "./convert-quantity";
import { isOfEntity, type EntityChoice } from "./entity";
import type { Figure } from "./figures";
import { needsMetal, type Subject } from "./subject";

/** Fills in what the words leave out where the rows of the tables leave one choice only: the activity, then the metal. */
export function completeSubject(
  subject: Subject,
  quantity: Quantity,
  entity: EntityChoice,
  figures: readonly Figure[],
  isOfProduction: boolean,
): Subject {
  const rows = figures.filter((figure) => isPlain(figure, quantity, entity));
  const isTold = isOfProduction || entity.named.length > 0;
  const told = isTold ? withFamily(subject, quantity, entity, rows) : subject;
  return withMetal(told, rows);
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
    ({ features }) => wanted === null || features?.metal === wanted,
  );
  const family = familyOfUnit(unit) ?? onlyFamily(fitting);
  const isMass = unit !== null && unit !== "%" && unit !== "points";
  const isTold = wanted !== null || named.length > 0 || isMass;
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
