import type { Period } from "../../production/production-table";
import type { ProseUnit } from "../lexicon/lexicon";
import type { EntityChoice } from "./entity";
import type { Figure } from "../figure/figures";
import { groupBy } from "../figure/group-by";
import { linkFigures, type Linked } from "./link-figures";
import type { Subject } from "./subject";

/** The figures of a release, put so that looking for those of a sentence does not walk them all again. */
export interface FigureIndex {
  readonly figures: readonly Figure[];
  /** One figure for every measure that the tables print: by metric, unit and mine. */
  readonly kinds: readonly Figure[];
  /** One for every column heading. */
  readonly periods: readonly Period[];
  /** Cells by metric, unit and mine, whatever their period. */
  readonly link: (
    subject: Subject,
    entity: EntityChoice,
    unit: ProseUnit | null,
  ) => Linked;
}

/** Puts the figures in order once; what has been asked for is kept. */
export function indexFigures(figures: readonly Figure[]): FigureIndex {
  const known = new Map<string, Linked>();
  const firsts = (keyOf: (figure: Figure) => string): readonly Figure[] =>
    [...groupBy(figures, keyOf).values()].flatMap((group) => group.slice(0, 1));
  return {
    figures,
    kinds: firsts(kindOf),
    periods: firsts(periodKey).map(({ period }) => period),
    link: (subject, entity, unit) => {
      const { family, metal, concentrate, qualifiers, foreign } = subject;
      const { named, isTotal } = entity;
      const key = JSON.stringify([
        [family, metal, concentrate, qualifiers, foreign !== null],
        [named, isTotal],
        unit,
      ]);
      const linked =
        known.get(key) ?? linkFigures(figures, subject, entity, unit);
      known.set(key, linked);
      return linked;
    },
  };
}

function kindOf({ row, entity, owner }: Figure): string {
  return JSON.stringify([row.metric, row.unit, entity, owner]);
}

function periodKey({ period: { label, kind, year, index } }: Figure): string {
  return JSON.stringify([label, kind, year, index]);
}
