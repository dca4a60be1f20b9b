import type { ClaimVerdict } from "../../../core/claim/claim";
import { wordSayings } from "../../../core/phrase/word-saying";
import { paneWording, type Words } from "../pane-wording";

/** Why a sentence holds or not, in the user's language and number format. */
export function claimWords(
  { explanation }: ClaimVerdict,
  words: Words,
): string {
  return wordSayings(explanation, paneWording(words));
}
