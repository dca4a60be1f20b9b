import { wordSaying } from "../../core/phrase/word-saying";
import type { Warning } from "../../core/text/warning";
import { paneWording, type Words } from "./pane-wording";

/** What a reader should confirm, in the user's language; English where it is only given so. */
export function warningWords({ said, message }: Warning, words: Words): string {
  return said === undefined ? message : wordSaying(said, paneWording(words));
}
