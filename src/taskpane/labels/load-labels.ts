import { english, type Labels } from "./english";

/** The labels of a language, loaded when asked for; English where there is no translation. */
export async function loadLabels(_locale: string): Promise<Labels> {
  return english;
}
