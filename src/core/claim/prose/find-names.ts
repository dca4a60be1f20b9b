import type { Mention } from "./find-words";

/** Where mines and companies of the tables are named in a text, in the order of its words. */
export function findNames(
  text: string,
  names: readonly string[],
): readonly Mention<string>[] {
  const lower = text.toLowerCase();
  return names
    .flatMap((meaning) => {
      const words = nameWords(meaning).join(" ");
      const start = words === "" ? -1 : lower.indexOf(words);
      return start < 0 ? [] : [{ meaning, start, end: start + words.length }];
    })
    .sort((a, b) => a.start - b.start);
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
