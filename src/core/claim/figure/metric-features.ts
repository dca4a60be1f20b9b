import { METALS, type Family, type Metal } from "../lexicon/lexicon";

/** What a metric of the vocabulary says, taken apart. */
export interface MetricFeatures {
  readonly family: Family | "concentrate-grade" | "other";
  readonly metal: Metal | null;
  readonly concentrate: string | null;
  /** "payable", "attributable" and the like: not the plain figure. */
  readonly qualifier: string | null;
  readonly isRate: boolean;
}

const OTHER: MetricFeatures = {
  family: "other",
  metal: null,
  concentrate: null,
  qualifier: null,
  isRate: false,
};

/** Example: "produced.lead.in.lead" → produced, lead, in the lead concentrate. */
export function metricFeatures(metric: string): MetricFeatures {
  const parts = metric.split(".");
  const [first = "", second = ""] = parts;
  const isRate = parts.at(-1) === "tpd";
  if (first === "produced" || first === "sold") return metalFeatures(parts);
  if (first === "recovery")
    return { ...metalFeatures(parts), family: "recovery" };
  if (first === "concentrate") return concentrateFeatures(parts);
  if (first === "ratio" && second === "strip")
    return { ...OTHER, family: "strip" };
  if (first === "waste") return { ...OTHER, family: "waste", isRate };
  if (first === "material") return { ...OTHER, family: "material", isRate };
  if (first !== "ore") return OTHER;
  if (parts[2] === "grade")
    return {
      ...OTHER,
      family: "grade",
      metal: asMetal(parts[3]),
      qualifier: second === "processed" ? null : second,
    };
  if (second === "mined" || second === "processed" || second === "placed")
    return { ...OTHER, family: second, isRate };
  return second === "stockpile" ? { ...OTHER, family: "stockpile" } : OTHER;
}

function metalFeatures(parts: readonly string[]): MetricFeatures {
  const at = parts.indexOf("in");
  const rest = at < 0 ? parts.slice(2) : parts.slice(at + 2);
  return {
    family: parts[0] === "sold" ? "sold" : "produced",
    metal: asMetal(parts[1]),
    concentrate: at < 0 ? null : (parts[at + 1] ?? null),
    qualifier: rest.length > 0 ? rest.join(".") : null,
    isRate: false,
  };
}

function concentrateFeatures(parts: readonly string[]): MetricFeatures {
  const concentrate = parts[1] ?? null;
  return parts[2] === "grade"
    ? {
        ...OTHER,
        family: "concentrate-grade",
        metal: asMetal(parts[3]),
        concentrate,
      }
    : { ...OTHER, family: "concentrate", concentrate };
}

function asMetal(word: string | undefined): Metal | null {
  return METALS.find((metal) => metal === word) ?? null;
}
