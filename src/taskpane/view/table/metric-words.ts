import type { LabelKey } from "../../labels/english";

/** A quantity that a row can measure: the metric's id with places for the metals it names, and its words. */
export interface Quantity {
  /** Example: `concentrate.{host}.grade.{metal}` */
  readonly template: string;
  readonly key: LabelKey;
}

/** Every quantity of the vocabulary that a table may hold. */
export const quantities: readonly Quantity[] = [
  { template: "ore.mined.tonnes", key: "metric.oreMined" },
  { template: "waste.mined.tonnes", key: "metric.wasteMined" },
  { template: "material.mined.tonnes", key: "metric.materialMined" },
  { template: "ratio.strip", key: "metric.strip" },
  { template: "ratio.mass_pull", key: "metric.massPull" },
  { template: "ratio.concentration", key: "metric.concentration" },
  { template: "ratio.mass_pull.{host}", key: "metric.massPullOf" },
  { template: "ratio.concentration.{host}", key: "metric.concentrationOf" },
  { template: "ore.processed.tonnes", key: "metric.oreProcessed" },
  { template: "ore.processed.tpd", key: "metric.oreRate" },
  { template: "ore.mined.tpd", key: "metric.mineRate" },
  { template: "ore.processed.grade.{metal}", key: "metric.headGrade" },
  { template: "ore.placed.tonnes", key: "metric.orePlaced" },
  { template: "ore.placed.grade.{metal}", key: "metric.placedGrade" },
  { template: "ore.mined.grade.{metal}", key: "metric.minedGrade" },
  { template: "ore.stockpile.tonnes", key: "metric.stockpile" },
  { template: "ore.stockpile.grade.{metal}", key: "metric.stockpileGrade" },
  { template: "ore.stockpile.lowgrade.tonnes", key: "metric.stockpileLow" },
  {
    template: "ore.stockpile_processed.tonnes",
    key: "metric.stockpileProcessed",
  },
  { template: "recovery.{metal}", key: "metric.recovery" },
  { template: "recovery.{metal}.in.{host}", key: "metric.recoveryIn" },
  { template: "concentrate.{host}.tonnes", key: "metric.concentrate" },
  {
    template: "concentrate.{host}.grade.{metal}",
    key: "metric.concentrateGrade",
  },
  { template: "produced.{metal}", key: "metric.produced" },
  { template: "produced.{metal}.in.{host}", key: "metric.producedIn" },
  { template: "produced.{metal}.payable", key: "metric.payable" },
  { template: "produced.{metal}.in.{host}.payable", key: "metric.payableIn" },
  { template: "produced.{metal}.attributable", key: "metric.attributable" },
  { template: "produced.{metal}.eq_spot", key: "metric.spotEquivalent" },
  { template: "sold.{metal}", key: "metric.sold" },
  { template: "sold.{metal}.payable", key: "metric.soldPayable" },
  { template: "sold.{metal}.eq_spot", key: "metric.soldSpot" },
  { template: "sold.concentrate.{host}.tonnes", key: "metric.soldConcentrate" },
  { template: "price.{metal}", key: "metric.price" },
  { template: "ops.days", key: "metric.days" },
];

/** The metals of the vocabulary. */
export const metals: Readonly<Record<string, LabelKey>> = {
  silver: "metal.silver",
  gold: "metal.gold",
  lead: "metal.lead",
  zinc: "metal.zinc",
  copper: "metal.copper",
  nickel: "metal.nickel",
  antimony: "metal.antimony",
  platinum: "metal.platinum",
  palladium: "metal.palladium",
  rhodium: "metal.rhodium",
  ruthenium: "metal.ruthenium",
  iridium: "metal.iridium",
  molybdenum: "metal.molybdenum",
  tin: "metal.tin",
  tungsten: "metal.tungsten",
  cobalt: "metal.cobalt",
  iron: "metal.iron",
  manganese: "metal.manganese",
  cadmium: "metal.cadmium",
  bismuth: "metal.bismuth",
  lithium: "metal.lithium",
  uranium: "metal.uranium",
  coal: "metal.coal",
  potash: "metal.potash",
  phosphate: "metal.phosphate",
  chromium: "metal.chromium",
  pgm: "metal.pgm",
  silver_eq: "metal.silverEquivalent",
  gold_eq: "metal.goldEquivalent",
};

/** Whether there are words for a metal, or for its equivalent. */
function isNamed(metal: string): boolean {
  return metal.replace(/_eq$/, "") in metals;
}

/** A metric taken apart: its quantity and the metals in its places. */
export interface MetricParts {
  readonly quantity: Quantity;
  readonly places: Readonly<Record<string, string>>;
}

/** Takes a metric's id apart; null where the vocabulary of the pane does not hold it. */
export function metricParts(metric: string): MetricParts | null {
  for (const quantity of quantities) {
    const places = patternOf(quantity.template).exec(metric)?.groups ?? null;
    const isPlain = quantity.template === metric;
    if (!isPlain && places === null) continue;
    const named = { ...places };
    if (Object.values(named).every(isNamed)) {
      return { quantity, places: named };
    }
  }
  return null;
}

/** The metric's id that a quantity has with metals in its places. */
export function metricId(
  { template }: Quantity,
  places: Readonly<Record<string, string>>,
): string {
  return template.replace(
    /\{(\w+)\}/g,
    (place, name: string) => places[name] ?? place,
  );
}

/** The places of a quantity that want a metal. */
export function placesOf({ template }: Quantity): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

function patternOf(template: string): RegExp {
  const source = template
    .replaceAll(".", "\\.")
    .replace(/\{(\w+)\}/g, "(?<$1>\\w+)");
  return new RegExp(`^${source}$`);
}
