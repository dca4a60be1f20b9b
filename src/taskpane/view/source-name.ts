import type { Words } from "./pane-wording";

/** What a workbook calls a release that was pasted: the same in every language, so that its import is known again. */
export const pastedName = "Pasted text";

/** The name of a source, as the pane shows it. */
export function sourceName(name: string, say: Words["say"]): string {
  return name === pastedName ? say("source.pasted") : name;
}
