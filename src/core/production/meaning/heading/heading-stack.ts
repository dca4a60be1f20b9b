import {
  isTotalLabel,
  SUM_WORDS,
  WHOLE_WORDS,
} from "../../../table/total-label";
import { isUnitText } from "../../../table/unit-text";
import { readPeriod } from "../../period/heading/read-period";
import { isName } from "../metric/row-words";
import { foldText } from "../../words/fold-text";
import { findMetals } from "../../words/metal-words";
import type { LabelWords } from "../../words/read-label";

/** A heading that is open over the rows below it. The rank orders what may stand under what: 0 is outermost. */
export interface OpenHeading {
  readonly label: string;
  readonly words: LabelWords;
  readonly rank: number;
  /** It names a mine (or "Total"), not something that is measured. */
  readonly isEntity: boolean;
  /** Indentation in the source, or null where the layout lost it. */
  readonly indent: number | null;
  /** Rows stand directly under it. */
  readonly hasRows: boolean;
}

const BARE_GRADE =
  /^(?:average |metal )?(?:grades?|assays?|gehalte?|leyes|teneurs?|tenori)\s*(?:\(.*\))?:?$/;

/** Where a heading stands among the rows and headings around it. */
export interface HeadingPlace {
  readonly indent: number | null;
  /** The rows below it name mines only. */
  readonly isOverNames: boolean;
  /** It recurs under one mine: it belongs to the concentrate or metal it stands under. */
  readonly isRecurring: boolean;
  /** A mine's heading is open above it. */
  readonly isAfterMine: boolean;
  /** What stands under it cannot all be of the metal it names. */
  readonly isOverMine: boolean;
}

const NOWHERE: HeadingPlace = {
  indent: null,
  isOverNames: false,
  isRecurring: false,
  isAfterMine: false,
  isOverMine: false,
};

// A mine, then what is measured, then a concentrate or a metal, then the concentrate's grade.
const MINE = 0;
const SECTION = 1;
const PRODUCT = 2;
const ATTRIBUTE = 3;

const GENERIC =
  /^(?:(?:the|of|and|for|by|in|mine|mines|mining|operating|operational|operations?|production|key|selected|quarterly|annual|consolidated|total|summary|statistics|stats|data|highlights|results?|information|performance|metrics|physicals?|financial|underground|open[- ]pit|surface|mill|plant|concentrator|processing|milling|metallurgical|metals?|contained|other|\d+%|basis|attributable|payable|unaudited|betrieb|produktion|produccion|produzione|ore|units?|heap leach|leaching|concentrates?|circuit|details?|parameters?|description|item)[\s:,/&-]*)+$/;

/** What sums up the mines before it: "Total operations", "Consolidated production". */
const OF_ALL = new RegExp(
  `^(?:${SUM_WORDS}|${WHOLE_WORDS}|all)(?: (?:${SUM_WORDS}|${WHOLE_WORDS}|mines?|operations?|production|results?))+$`,
);

/** Reads a heading: what it names and where it ranks. */
export function openHeading(
  words: LabelWords,
  place: HeadingPlace = NOWHERE,
): OpenHeading {
  const text = words.folded.replace(/:$/, "").trim();
  const isAfterMetal =
    isNamedAfterMetal(words) || (place.isOverMine && isBareMetal(words));
  const isPlainName =
    (isName(words) && !GENERIC.test(text) && !isLeftover(words.label)) ||
    isAfterMetal;
  const isOfAll = place.isAfterMine && OF_ALL.test(text);
  const isEntity = isPlainName || isOfAll || isTotalLabel(text);
  return {
    label: words.label,
    // The metal in a mine's name says nothing of its rows.
    words: isAfterMetal ? { ...words, metals: [] } : words,
    isEntity,
    rank: rankOf(words, isEntity, place),
    indent: place.indent,
    hasRows: false,
  };
}

/** A word of the column heads, a unit or figures, left on a line of its own: "Variance", "June 2022", "000", "487 427 14 %". */
function isLeftover(label: string): boolean {
  return (
    !/\p{L}{2}/u.test(label) || isUnitText(label) || readPeriod(label) !== null
  );
}

/** "Silver", "Plata": one metal, and nothing that is measured of it. */
export function isBareMetal(words: LabelWords): boolean {
  return (
    words.metals.length === 1 &&
    words.quantity === null &&
    !words.isConcentrate &&
    words.unit.unit === null &&
    words.unit.scale === null
  );
}

/** "El Cobre", "La Plata": no row or heading says "the copper". */
const ARTICLE = /^(?:El|La|Los|Las|Il|Le) \p{Lu}\p{L}+$/u;

/** "Gold Bar", "Copper Mountain": a metal and a name that is no word of the trade. */
export function isNamedAfterMetal(words: LabelWords): boolean {
  if (!isBareMetal(words)) return false;
  if (ARTICLE.test(words.label)) return true;
  const names = words.label
    .split(/\s+/)
    .filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word));
  return names.some((word) => {
    const folded = foldText(word);
    return (
      findMetals(folded).length === 0 &&
      !GENERIC.test(folded) &&
      !/equivalent|aquivalent/.test(folded)
    );
  });
}

function rankOf(
  words: LabelWords,
  isEntity: boolean,
  place: HeadingPlace,
): number {
  if (isEntity) return place.isOverNames ? ATTRIBUTE : MINE;
  if (words.isConcentrate && words.quantity === "grade") return ATTRIBUTE;
  if (
    words.product !== null &&
    (words.quantity === null || words.quantity === "produced")
  )
    return PRODUCT;
  if (words.quantity === null && words.metals.length > 0) return PRODUCT;
  return place.isRecurring ? ATTRIBUTE : SECTION;
}

/**
 * The stack after a heading: it closes all that rank with it or below it, unless it is indented under them. Two headings
 * in a row with nothing between both stay open; a concentrate or metal closes a section that had rows of its own.
 */
export function pushHeading(
  stack: readonly OpenHeading[],
  heading: OpenHeading,
  followsHeading: boolean,
): readonly OpenHeading[] {
  const last = stack.at(-1);
  if (followsHeading && last && isPlaceOf(heading, last)) return stack;
  // Bare "Grades" after the tonnage of a concentrate are the concentrate's.
  const isOfProduct =
    BARE_GRADE.test(heading.words.folded) &&
    last?.rank === PRODUCT &&
    last.words.isConcentrate &&
    last.hasRows;
  if (isOfProduct) return [...stack, { ...heading, rank: ATTRIBUTE }];
  const kept = stack.filter((open) => {
    if (followsHeading && open === last && open.rank === heading.rank) {
      return true;
    }
    const isInside =
      open.indent !== null &&
      heading.indent !== null &&
      open.indent < heading.indent;
    const isDone =
      heading.rank === PRODUCT && open.rank === SECTION && open.hasRows;
    return isInside || (open.rank < heading.rank && !isDone);
  });
  return [...kept, heading];
}

/** "Utah, US" right under "Ridge mine" says where the mine is. */
function isPlaceOf(heading: OpenHeading, mine: OpenHeading): boolean {
  return (
    mine.isEntity &&
    /\bmines?\b/i.test(mine.label) &&
    /^\p{Lu}[\p{L} .'’-]+, \p{Lu}[\p{L}. ]+$/u.test(heading.label)
  );
}

/** The stack after a row that is no heading. */
export function markRow(stack: readonly OpenHeading[]): readonly OpenHeading[] {
  const last = stack.at(-1);
  if (last === undefined || last.hasRows) return stack;
  return [...stack.slice(0, -1), { ...last, hasRows: true }];
}
