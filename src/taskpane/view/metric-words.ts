import type { LabelKey } from "../labels/english";

/** A metric id in words: a phrase of the labels, with the metals it names; null for an id that no phrase fits. */
export interface MetricWords {
  readonly key: LabelKey;
  readonly metals: Readonly<Record<string, LabelKey>>;
}

const patterns: readonly (readonly [RegExp, LabelKey])[] = [
  [/^material\.mined\.tonnes$/, "metric.materialMined"],
  [/^ore\.mined\.tonnes$/, "metric.oreMined"],
  [/^waste\.mined\.tonnes$/, "metric.wasteMined"],
  [/^ratio\.strip$/, "metric.strip"],
  [/^ore\.processed\.tonnes$/, "metric.oreProcessed"],
  [/^ore\.processed\.tpd$/, "metric.oreRate"],
  [/^ore\.processed\.grade\.(?<metal>\w+)$/, "metric.headGrade"],
  [/^ore\.placed\.tonnes$/, "metric.orePlaced"],
  [/^ore\.placed\.grade\.(?<metal>\w+)$/, "metric.placedGrade"],
  [/^ore\.stockpile/, "metric.stockpile"],
  [/^recovery\.(?<metal>\w+)\.in\.(?<host>\w+)$/, "metric.recoveryIn"],
  [/^recovery\.(?<metal>\w+)$/, "metric.recovery"],
  [/^concentrate\.(?<host>\w+)\.tonnes$/, "metric.concentrate"],
  [
    /^concentrate\.(?<host>\w+)\.grade\.(?<metal>\w+)$/,
    "metric.concentrateGrade",
  ],
  [/^produced\.(?<metal>\w+)\.in\.(?<host>\w+)$/, "metric.producedIn"],
  [/^produced\.(?<metal>\w+)\.payable$/, "metric.payable"],
  [/^produced\.(?<metal>\w+)\.attributable$/, "metric.attributable"],
  [/^produced\.(?<metal>\w+)/, "metric.produced"],
  [/^sold\.(?<metal>\w+)/, "metric.sold"],
  [/^price\.(?<metal>\w+)/, "metric.price"],
  [/^cost\./, "metric.cost"],
  [/^ops\.days$/, "metric.days"],
  [/^guidance\./, "metric.guidance"],
];

const metals: Readonly<Record<string, LabelKey>> = {
  silver: "metal.silver",
  gold: "metal.gold",
  lead: "metal.lead",
  zinc: "metal.zinc",
  copper: "metal.copper",
  nickel: "metal.nickel",
  antimony: "metal.antimony",
  silver_eq: "metal.silverEquivalent",
  gold_eq: "metal.goldEquivalent",
};

/** Finds the phrase for a metric of the vocabulary. */
export function metricWords(metric: string): MetricWords | null {
  for (const [pattern, key] of patterns) {
    const match = pattern.exec(metric);
    if (match === null) continue;
    const named = Object.entries(match.groups ?? {}).map(
      ([place, metal]) => [place, metals[metal]] as const,
    );
    if (named.some(([, label]) => label === undefined)) return null;
    return {
      key,
      metals: Object.fromEntries(
        named.flatMap(([place, label]) =>
          label === undefined ? [] : [[place, label] as const],
        ),
      ),
    };
  }
  return null;
}
