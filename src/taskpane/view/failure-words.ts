import { SaidError } from "../../core/phrase/said-error";
import { saying } from "../../core/phrase/saying";
import { wordSaying } from "../../core/phrase/word-saying";
import { paneWording, type Words } from "./pane-wording";

/** Why something did not come off, in the user's language; what nobody foresaw is not told in a program's own words. */
export function failureWords(failure: unknown, words: Words): string {
  const said =
    failure instanceof SaidError ? failure.said : saying("failed.unknown");
  return wordSaying(said, paneWording(words));
}

/** What "Copy details" copies: the English of the failure, what the machine said of it, and where in the program it was. */
export function failureDetails(failure: unknown): string {
  const { message, stack = "" } =
    failure instanceof Error ? failure : new Error(String(failure));
  const details = failure instanceof SaidError ? failure.details : "";
  return [message, details, stack].filter(Boolean).join("\n");
}
