import { english, type Labels } from "./english";

/** The labels of a language, loaded when asked for; English where there is no translation. */
export async function loadLabels(locale: string): Promise<Labels> {
  switch (locale.split("-")[0]?.toLowerCase()) {
    case "de":
      return (await import("./german")).german;
    case "es":
      return (await import("./spanish")).spanish;
    case "fr":
      return (await import("./french")).french;
    default:
      return english;
  }
}
