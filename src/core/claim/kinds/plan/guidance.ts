import { saying, type Saying } from "../../../phrase/saying";
import type { Figure } from "../../figure/figures";
import type { Asked } from "../../link/ask";
import type { Context } from "../../link/context";
import { linkRows } from "../../link/link-rows";
import { hasWord } from "../../prose/find-words";
import { within, wordsOf } from "../../prose/read-sentence";
import { notCheckable, type Judgement } from "../../judgement/judgement";
import { notesOf, type Note } from "./guidance-notes";

/** "expects to produce 2.2 to 2.5 million ounces": neither true nor false; set beside the last actual, the run rate and what remains. */
export function judgeGuidance(asked: Asked, context: Context): Judgement {
  const { exact } = linkRows(asked, context, asked.quantity.unit);
  const known =
    exact.length > 0
      ? exact
      : linkRows(
          { ...asked, subject: { ...asked.subject, family: "produced" } },
          context,
          asked.quantity.unit,
        ).exact;
  const row = known.filter(
    ({ source, sum }) => source === known[0]?.source && isPrinted(sum),
  );
  const notes = asked.quantity.unit === "%" ? [] : notesOf(asked, row, context);
  const { foreign } = asked.subject;
  const isForeign = foreign !== null && notes.length === 0;
  return beside(
    isForeign
      ? saying("why.futureForeign", { name: foreign })
      : saying("why.future"),
    notes,
  );
}

/** "anticipates further increasing production": a direction without a number, set beside the newest figures. */
export function judgeOutlook(asked: Asked, context: Context): Judgement | null {
  const { sentence, clause, subject } = asked;
  const words = wordsOf(sentence, clause);
  const { forward, up, down } = sentence.lexicon;
  const isOutlook = hasWord(words, forward) && hasWord(words, `${up}|${down}`);
  if (!isOutlook || subject.family === null) return null;
  if (within(clause, sentence.quantities).length > 0) return null;
  const { exact } = linkRows(asked, context, null);
  if (exact.length === 0) return null;
  const row = exact.filter(
    ({ source, sum }) => source === exact[0]?.source && isPrinted(sum),
  );
  return beside(saying("why.future"), notesOf(asked, row, context));
}

/** Notes show cells only: what the statement itself would have a reader look up. */
function isPrinted(sum: Figure["sum"]): boolean {
  return sum === null;
}

function beside(reason: Saying, notes: readonly Note[]): Judgement {
  const figures = [...new Set(notes.flatMap((note) => note.figures))];
  const [first, ...others] = notes.map(({ words }) => words);
  if (!first) return notCheckable("guidance", reason, figures);
  const all = others.reduce(
    (note, other) => saying("plan.also", { note, other }),
    first,
  );
  return notCheckable(
    "guidance",
    saying("plan.beside", { reason, notes: all }),
    figures,
  );
}
