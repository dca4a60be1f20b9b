import { saying, type Saying } from "../../../phrase/saying";
import { metricOf } from "./metric-of";
import type { PrintedUnit } from "../../words/read-unit";
import { isName, type RowWords } from "./row-words";
import { saidQuantity } from "./said-quantity";

/** A metric and the words that led to it; null with the reason why the row is no production metric. */
export interface NamedMetric {
  readonly metric: string | null;
  readonly reason: Saying;
  /** The row's own words name no metric; they name a mine, and the headings say what is measured. */
  readonly isNamedByHeadings: boolean;
  /** The metal is not named in the table; it is the one the release is about. */
  readonly isMetalAssumed: boolean;
  /** The print leaves open what the row measures; other readings are possible. */
  readonly isOpen: boolean;
}

/** Names the metric of a row. Its own words come before its headings, the headings before the title; nothing overrides words. */
export function nameMetric(words: RowWords): NamedMetric {
  const { own } = words;
  if (own.isComparison) return noMetric(saying("read.comparison"));
  const unit = words.unitColumn ?? own.unit.unit ?? unitOverMine(words);
  const said = saidQuantity(words, unit);
  if (said === null) return noMetric(saying("read.notMeasured"));
  if (said.quantity === "none") {
    return noMetric(saying("read.money", { word: said.word }));
  }
  const named = metricOf(said.quantity, words, unit);
  const assumed = { ...words, onlyMetal: words.assumedMetal };
  const metric = named ?? metricOf(said.quantity, assumed, unit);
  if (metric === null) {
    return noMetric(saying("read.noMetal", { word: said.word }));
  }
  const isGuidance =
    own.isGuidance || words.headings.some((heading) => heading.isGuidance);
  return {
    metric: isGuidance ? `guidance.${metric}` : metric,
    reason: said.reason,
    isNamedByHeadings: isName(own),
    isMetalAssumed: named === null,
    isOpen: said.isOpen,
  };
}

/** A mine's row is in the unit that its heading names: ounces under "Contained gold placed (oz)". */
function unitOverMine({ own, headings }: RowWords): PrintedUnit | null {
  if (!isName(own)) return null;
  const heading = headings.find(({ quantity }) => quantity !== null);
  return heading?.unit.unit ?? null;
}

function noMetric(reason: Saying): NamedMetric {
  return {
    metric: null,
    reason,
    isNamedByHeadings: false,
    isMetalAssumed: false,
    isOpen: false,
  };
}
