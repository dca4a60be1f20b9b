import { saying, type Saying } from "../../../phrase/saying";
import type { UnitId } from "../../../unit/unit";
import { warn, type Warning } from "../../../text/warning";
import { PRECIOUS } from "../../words/metal-words";
import {
  type PrintedUnit,
  scaleUnit,
  type UnitWords,
} from "../../words/read-unit";
import { MONEY_UNITS } from "./row-words";
import type { TonBasis } from "./ton-basis";

/** Where a unit may be printed, the nearest first. */
export interface UnitSources {
  readonly column: UnitWords | null;
  readonly own: UnitWords;
  readonly headings: readonly UnitWords[];
  readonly title: UnitWords | null;
  readonly isPercent: boolean;
  readonly ton: TonBasis;
}

export interface NamedUnit {
  readonly unit: UnitId | null;
  /** Why it is this one; null where nothing is to be said of it. */
  readonly reason: Saying | null;
  readonly warning: Warning | null;
  /** No unit is printed. */
  readonly isAssumed: boolean;
}

type Dimension =
  "grade" | "percent" | "mass" | "metal" | "rate" | "ratio" | "days" | "money";

const FITTING: Readonly<Record<Dimension, ReadonlySet<PrintedUnit>>> = {
  grade: new Set<PrintedUnit>(["g/t", "oz/st", "oz/ton?", "oz/t", "%"]),
  percent: new Set<PrintedUnit>(["%"]),
  mass: new Set<PrintedUnit>(["t", "st", "ton", "kg"]),
  metal: new Set<PrintedUnit>(["oz", "lb", "t", "st", "ton", "kg", "g"]),
  rate: new Set<PrintedUnit>(["tpd", "stpd", "tonpd"]),
  ratio: new Set<PrintedUnit>(["ratio"]),
  days: new Set<PrintedUnit>(["days"]),
  money: MONEY_UNITS,
};

function dimensionOf(metric: string | null): Dimension {
  const name = metric?.replace(/^guidance\./, "") ?? "";
  if (name === "") return "money";
  if (name === "ops.days") return "days";
  if (name.startsWith("ratio.mass_pull")) return "percent";
  if (name.startsWith("ratio.")) return "ratio";
  if (name.startsWith("recovery.")) return "percent";
  if (name.includes(".grade.")) return "grade";
  if (name.endsWith(".tpd")) return "rate";
  if (name.endsWith(".tonnes")) return "mass";
  return "metal";
}

/** Chooses the unit of a row from what is printed, nearest first; only units that the metric can be measured in count. */
export function nameUnit(
  metric: string | null,
  sources: UnitSources,
): NamedUnit {
  const dimension = dimensionOf(metric);
  if (dimension === "days") return plain("days", saying("unit.days"));
  if (dimension === "ratio") return plain("ratio", saying("unit.ratio"));
  const found = nearestUnit(dimension, sources);
  if (found === null) return assumedUnit(metric, dimension, sources);
  const scale = nearestScale(dimension, found, sources);
  const named = decideTon(found.unit, sources.ton);
  const scaled = named.unit === null ? null : scaleUnit(named.unit, scale);
  if (named.unit !== null && scaled === null) {
    return {
      unit: null,
      reason: saying("unit.noScale", { unit: named.unit }),
      isAssumed: false,
      warning: warn(
        "unit-unknown",
        saying("warning.scaleUnknown", { unit: named.unit }),
      ),
    };
  }
  return { ...named, unit: scaled, reason: saying(found.place) };
}

function plain(unit: UnitId, reason: Saying | null): NamedUnit {
  return { unit, reason, warning: null, isAssumed: false };
}

/** What is said of a unit by where it is printed. */
type Place = `unit.${"column" | "ownWords" | "heading" | "title" | "cells"}`;

interface FoundUnit {
  readonly unit: PrintedUnit;
  readonly place: Place;
  /** Index of the heading it was found in; -1 for the row itself. */
  readonly depth: number;
  readonly isScaled: boolean;
}

function places(
  sources: UnitSources,
): readonly (readonly [Place, UnitWords | null])[] {
  return [
    ["unit.column", sources.column],
    ["unit.ownWords", sources.own],
    ...sources.headings.map((words) => ["unit.heading", words] as const),
    ["unit.title", sources.title],
  ];
}

function nearestUnit(
  dimension: Dimension,
  sources: UnitSources,
): FoundUnit | null {
  const all = places(sources);
  for (const [depth, [place, words]] of all.entries()) {
    if (words?.unit && FITTING[dimension].has(words.unit)) {
      // A percent sign in a title is about a share, not about the grades below.
      if (words.unit === "%" && depth === all.length - 1) continue;
      return { unit: words.unit, place, depth, isScaled: words.scale !== null };
    }
  }
  if (sources.isPercent && FITTING[dimension].has("%")) {
    return { unit: "%", place: "unit.cells", depth: 0, isScaled: false };
  }
  return null;
}

/** A scale stands with the unit or further out; one printed nearer than the unit goes with it too ("Silver (000's)" under "Ounces"). */
function nearestScale(
  dimension: Dimension,
  found: FoundUnit,
  sources: UnitSources,
): UnitWords["scale"] {
  if (dimension === "grade" || dimension === "percent" || dimension === "rate")
    return null;
  const all = places(sources);
  const last = all.length - 1;
  const isNearer = (depth: number) => depth === last && found.depth < last;
  for (const [depth, [, words]] of all.entries()) {
    if (!words?.scale) continue;
    // A caption's "(000's)" for ounces says nothing about tonnes, nor about ounces printed nearer; a bare one scales
    // what has no unit of its own.
    const isSame =
      words.unit === null || (words.unit === found.unit && !isNearer(depth));
    const isOwn = found.depth <= 1;
    if (isSame && !(depth === last && isOwn)) return words.scale;
  }
  return null;
}

function decideTon(unit: PrintedUnit, basis: TonBasis): NamedUnit {
  switch (unit) {
    case "ton":
      return tonUnit(basis, "st", "t");
    case "tonpd":
      return tonUnit(basis, "stpd", "tpd");
    case "oz/t":
    case "oz/ton?":
      if (basis === "short") return plain("oz/st", null);
      return {
        unit: "oz/ton?",
        reason: null,
        isAssumed: false,
        warning: warn("ton-basis", saying("warning.tonOfGrade")),
      };
    default:
      return plain(unit, null);
  }
}

function tonUnit(basis: TonBasis, short: UnitId, metric: UnitId): NamedUnit {
  if (basis === "short") return plain(short, null);
  const unit = basis === "metric" ? metric : short;
  return {
    unit,
    reason: null,
    isAssumed: false,
    warning: warn(
      "ton-basis",
      saying(basis === "metric" ? "warning.tonsMetric" : "warning.tonsShort"),
    ),
  };
}

/** Units that are not printed but that the metric implies. */
function assumedUnit(
  metric: string | null,
  dimension: Dimension,
  sources: UnitSources,
): NamedUnit {
  const none = { unit: null, reason: null, warning: null, isAssumed: true };
  if (dimension === "money") return none;
  if (dimension === "percent") return plain("%", saying("unit.recovery"));
  const metal = metric?.split(".").at(-1) ?? "";
  if (dimension === "grade" && !PRECIOUS.has(metal)) {
    return plain("%", saying("unit.baseGrade"));
  }
  const isShort = sources.ton === "short";
  if (dimension === "rate")
    return plain(isShort ? "stpd" : "tpd", saying("unit.rate"));
  const scale = sources.own.scale ?? sources.column?.scale ?? null;
  const unit =
    dimension === "mass" ? scaleUnit(isShort ? "st" : "t", scale) : null;
  return {
    unit,
    reason: saying("unit.none"),
    isAssumed: true,
    warning: warn("unit-unknown", saying("warning.unitMissing")),
  };
}
