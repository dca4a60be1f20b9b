import { nameWords } from "../prose/find-names";
import { hasWord } from "../prose/find-words";
import { wordsOf, type Sentence } from "../prose/read-sentence";
import type { Clause } from "../prose/split-clauses";
import type { Context } from "./context";
import { onlyEntity, type EntityChoice } from "./entity";
import type { Topic } from "./topic";

const PLACE =
  "mines?|operations?|project|mill|plant|complex|unit|property|deposit|pit|district|mina|mine|miniera|grube|bergwerk";

/** Names of the tables found in the clause, else in those before it, else after it; a mine that no table knows is kept as a stranger. */
export function readEntity(
  sentence: Sentence,
  clause: Clause,
  context: Context,
): EntityChoice {
  const namedIn = (text: string): readonly string[] =>
    longestNames(context.entities.filter((entity) => isNamed(text, entity)));
  const before = sentence.clauses
    .filter(({ start }) => start <= clause.start)
    .reverse();
  const texts = [
    ...before.map((one) => wordsOf(sentence, one)),
    upToParts(sentence.text, clause.end),
  ];
  const named = texts.map(namedIn).find(({ length }) => length > 0) ?? [];
  const isTotal =
    named.length === 0 &&
    hasWord(wordsOf(sentence, clause), sentence.lexicon.consolidated);
  const stranger =
    named.length > 0 ? null : strangerIn(sentence, context.knownNames);
  const told = spokenOf(sentence, context.topic);
  if (named.length === 0 && !isTotal && stranger === null && told !== null)
    return onlyEntity(told);
  const isOnly = context.entities.length <= 1 || isTotal;
  const isCertain =
    named.length === 1 || (named.length === 0 && stranger === null && isOnly);
  const isElsewhere = stranger !== null && context.entities.length > 0;
  const isOfGroup =
    named.length === 0 && stranger === null && context.topic.mines.length === 0;
  return { named, isTotal, isOfGroup, stranger, isElsewhere, isCertain };
}

const PARTS =
  /(?<!\p{L})(?:includ(?:ing|es|ed)|of which|compris(?:ing|es)|consist(?:ing|s) of|made up of|davon|einschließlich|inklusive|incluyendo|incluye|de l[oa]s cuales|dont|y compris|di cui|inclus[aeio])(?!\p{L})/giu;

/** "51 koz, including 28 koz from Haile": the mines of the parts are none of the whole before them. */
function upToParts(text: string, from: number): string {
  const parts = [...text.matchAll(PARTS)].find(({ index }) => index >= from);
  return text.slice(0, parts?.index);
}

/** The mine of the heading above, or the one that the sentence before is about where this one takes it up: "It produced". */
function spokenOf(
  { text, lexicon }: Sentence,
  { heading, mines }: Topic,
): string | null {
  const [mine] = mines;
  const isTakenUp = mines.length === 1 && hasWord(text, lexicon.pronouns);
  if (isTakenUp && mine !== undefined) return mine;
  return mines.every((one) => one === heading) ? heading : null;
}

/** "San Blas North" is not "San Blas" as well. */
function longestNames(names: readonly string[]): readonly string[] {
  const holds = (whole: string, part: string): boolean =>
    nameWords(whole).length > nameWords(part).length &&
    nameWords(part).every((word) => nameWords(whole).includes(word));
  return names.filter((name) => !names.some((other) => holds(other, name)));
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
function strangerIn(
  { text, lexicon: { foreign } }: Sentence,
  known: ReadonlySet<string>,
): string | null {
  for (const pattern of STRANGERS) {
    for (const match of text.matchAll(pattern)) {
      const words = nameWords(
        (match[1] ?? "").replace(
          /^(?:The|Our|Its|Each|This|All|Average|Total|Mill|Mine|Ore|Quarterly|Annual|Record|Higher|Lower|Overall|Consolidated|Daily|Underground|Open|Surface|Production|Mining|Processing|During|In|Q[1-4]|First|Second|Third|Fourth|January|February|March|April|May|June|July|August|September|October|November|December)\b/,
          "",
        ),
      );
      const isCost = hasWord(words.join(" "), foreign);
      if (words.length > 0 && !isCost && !words.some((word) => known.has(word)))
        return (match[1] ?? "").trim();
    }
  }
  return null;
}
