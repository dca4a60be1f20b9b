import { dropLookAlikes } from "./drop-look-alikes";
import { findProduct } from "./find-product";
import { foldText } from "./fold-text";
import { findMetals } from "./metal-words";
import {
  ATTRIBUTABLE,
  COMPARISON,
  GUIDANCE_WORDS,
  LOW_GRADE,
  PAYABLE,
  QUANTITY_WORDS,
  type Quantity,
  SPOT,
} from "./quantity-words";
import { readUnit, type UnitWords } from "./read-unit";

/** What the words of a label, heading, title or column head say, taken by themselves. */
export interface LabelWords {
  /** As printed, footnote marks removed. */
  readonly label: string;
  readonly quantity: Quantity | null;
  /** Every quantity its words speak of: "gold grade to leach pad" is a grade, of ore placed. */
  readonly quantities: ReadonlySet<Quantity>;
  /** The word that named the quantity. */
  readonly quantityWord: string | null;
  /** Metals named outside a concentrate's name, in order. */
  readonly metals: readonly string[];
  /** The concentrate it names, by its metal. */
  readonly product: string | null;
  /** It speaks of a concentrate, named or not. */
  readonly isConcentrate: boolean;
  readonly unit: UnitWords;
  readonly isPayable: boolean;
  readonly isAttributable: boolean;
  readonly isSpot: boolean;
  readonly isLowGrade: boolean;
  readonly isGuidance: boolean;
  readonly isComparison: boolean;
  readonly folded: string;
}

// What follows only qualifies the row: "…, including stockpile reclaim", "(based on a silver price of $20)".
const TAIL =
  /[,;(]?\s*\b(?:including|includes|incl\.?|excluding|excl\.?|net of|before|based on|using|calculated (?:at|using|with)|einschliesslich|inkl\.?|incluyendo|y compris|incluso)\b.*$/;

// "Lead (Pb) concentrate": the symbol says nothing more.
const SYMBOL = /(?<=[a-z]) ?\((?:ag|au|pb|zn|cu|ni|sb|mo|sn)\)/g;

/** Reads a label by itself. */
export function readLabel(label: string): LabelWords {
  const folded = foldText(dropLookAlikes(label));
  const head = folded.replace(TAIL, "").replace(SYMBOL, "").trim() || folded;
  const found = findProduct(head);
  const rest = found?.rest ?? head;
  const quantities = findQuantities(rest);
  const first = quantities[0];
  return {
    label,
    quantity: first?.quantity ?? null,
    quantities: new Set(quantities.map(({ quantity }) => quantity)),
    quantityWord: first?.word ?? null,
    metals: [...new Set(findMetals(rest).map(({ metal }) => metal))],
    product: found?.product ?? null,
    isConcentrate: found !== null,
    unit: readUnit(label),
    isPayable: PAYABLE.test(head),
    isAttributable: ATTRIBUTABLE.test(folded),
    isSpot: SPOT.test(folded),
    isLowGrade: LOW_GRADE.test(head),
    isGuidance: GUIDANCE_WORDS.test(folded),
    isComparison: COMPARISON.test(folded),
    folded,
  };
}

interface FoundQuantity {
  readonly quantity: Quantity;
  readonly word: string;
}

function findQuantities(text: string): readonly FoundQuantity[] {
  return QUANTITY_WORDS.flatMap(([quantity, pattern]) => {
    const word = pattern.exec(text)?.[0];
    return word === undefined ? [] : [{ quantity, word }];
  });
}
