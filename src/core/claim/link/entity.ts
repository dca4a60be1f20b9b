import type { Sentence } from "../prose/read-sentence";
import type { Context } from "./context";
import type { Figure } from "./figures";

/** Which mine a sentence speaks of. */
export interface EntityChoice {
  /** Names among the tables' mines; empty where none is named. */
  readonly named: readonly string[];
  /** A mine or place that the tables do not know, or null. */
  readonly stranger: string | null;
  readonly isCertain: boolean;
}

const PLACE =
  "mines?|operations?|project|mill|plant|complex|unit|property|deposit|pit|district|mina|mine|miniera|grube|bergwerk";

/** Names of the tables found in the sentence; a mine named that no table knows is kept as a stranger. */
export function readEntity(sentence: Sentence, context: Context): EntityChoice {
  const named = context.entities.filter((entity) =>
    isNamed(sentence.text, entity),
  );
  const stranger =
    named.length > 0 ? null : strangerIn(sentence.text, context.knownNames);
  const isCertain =
    named.length === 1 ||
    (named.length === 0 && stranger === null && context.entities.length <= 1);
  return { named, stranger, isCertain };
}

/** Whether a figure belongs to the mine meant; every figure where none is named. */
export function isOfEntity(choice: EntityChoice, figure: Figure): boolean {
  if (choice.named.length === 0) return true;
  return figure.entity === null || choice.named.includes(figure.entity);
}

/** Words of a name that tell it from others. */
export function nameWords(name: string): readonly string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter(
    (word) =>
      !/^(?:consolidated|total|mines?|operations?|mining|company|corp|inc|ltd|limited|the|de|la|el|and|of|silver|gold|resources?|group)$/.test(
        word,
      ),
  );
}

function isNamed(text: string, entity: string): boolean {
  const words = nameWords(entity);
  const lower = text.toLowerCase();
  return (
    words.length > 0 &&
    words.every((word) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "u").test(
        lower,
      ),
    )
  );
}

const NAME =
  "(\\p{Lu}[\\p{L}’'-]+(?: (?:de|del|la|el|y|and) | )?(?:\\p{Lu}[\\p{L}’'-]+ ?){0,3})";
const STRANGERS = [
  new RegExp(`${NAME}(?:${PLACE})(?![\\p{L}])`, "gu"),
  new RegExp(
    `(?:^|\\s)(?:at|from|At|From|en|bei|à|a)(?: the| la| el)? ${NAME}`,
    "gu",
  ),
];

/** A capitalised name before "mine", "mill" and the like, or after "at" and "from". */
function strangerIn(text: string, known: ReadonlySet<string>): string | null {
  for (const pattern of STRANGERS) {
    for (const match of text.matchAll(pattern)) {
      const words = nameWords(
        (match[1] ?? "").replace(
          /^(?:The|Our|Its|Each|This|All|Average|Total|Mill|Mine|Ore|Quarterly|Annual|Record|Higher|Lower|Overall|Consolidated|Daily|Underground|Open|Surface|Production|Mining|Processing|During|In|Q[1-4]|First|Second|Third|Fourth|January|February|March|April|May|June|July|August|September|October|November|December)\b/,
          "",
        ),
      );
      if (words.length > 0 && !words.some((word) => known.has(word)))
        return (match[1] ?? "").trim();
    }
  }
  return null;
}
