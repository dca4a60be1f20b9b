import type { Correction } from "../../../core/production/correction";
import type { Release } from "../../state/pane-state";
import {
  correctionItems,
  type CorrectionItem,
} from "../../view/table/correction-items";
import { nameMetric } from "./name-metric";
import type { Pane } from "../pane-context";
import { periodWords } from "./period-words";

type Words = Pick<Pane, "say" | "locale">;
type Corrected = Pick<Release, "asRead" | "corrections">;

/** A corrected row or column in words: its name, and what was said of it. */
export interface CorrectionLine {
  readonly name: string;
  readonly said: string;
}

/** What was corrected in one table, in words. */
export function correctionLines(
  release: Corrected,
  table: number,
  words: Words,
): readonly CorrectionLine[] {
  return correctionItems(release.corrections.reading, table).map((item) =>
    correctionLine(release, item, words),
  );
}

/** One corrected row or column in words. */
export function correctionLine(
  release: Corrected,
  item: CorrectionItem,
  words: Words,
): CorrectionLine {
  return {
    name: lineName(release, item, words),
    said: item.corrections
      .map((correction) => correctionWords(correction, words))
      .join(" · "),
  };
}

/** The row or column as printed, or by its number where it is printed without words. */
function lineName(
  { asRead }: Corrected,
  { axis, place, corrections }: CorrectionItem,
  { say }: Words,
): string {
  const table = asRead[corrections[0]?.table ?? 0];
  const label =
    axis === "row" ? table?.rows[place]?.label : table?.periods[place]?.label;
  return label || say(`corrections.${axis}`, { number: place + 1 });
}

function correctionWords(
  correction: Correction,
  { say, locale }: Words,
): string {
  switch (correction.kind) {
    case "metric":
      return correction.metric === null
        ? say("table.noMetric")
        : nameMetric(correction.metric, say);
    case "unit":
      return correction.unit ?? say("table.noUnit");
    case "period":
      return periodWords({ ...correction.period, entity: null }, say, locale);
    case "header-row":
      return say("corrections.header");
    case "skip-row":
    case "skip-column":
      return say("corrections.skipped");
  }
}
