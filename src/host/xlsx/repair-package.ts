import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The order of a font's parts in the schema (CT_Font, ECMA-376 part 1, 18.8.22); the library writes another. */
const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** Zip entries carry a time; a fixed one, so that two runs give the same bytes. */
const packedAt = new Date("2000-01-01T00:00:00");

/** Puts right what the library writes against the schema or to no end, and packs without a trace of time. */
export function repairPackage(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(bytes)).flatMap(
    ([path, content]): [string, Uint8Array][] => {
      if (path === "xl/styles.xml") {
        return [[path, strToU8(orderFonts(strFromU8(content)))]];
      }
      return namesNothing(path, content) ? [] : [[path, content]];
    },
  );
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: packedAt });
}

/** A list of relationships without one: a chart's that shows no other part. */
function namesNothing(path: string, content: Uint8Array): boolean {
  return (
    path.endsWith(".rels") && !strFromU8(content).includes("<Relationship ")
  );
}

/** Sorts the parts of every font into the schema's order. */
export function orderFonts(styles: string): string {
  return styles.replace(
    /<font>([\s\S]*?)<\/font>/g,
    (_, inner: string) => `<font>${ordered(inner)}</font>`,
  );
}

function ordered(inner: string): string {
  const parts = inner.match(/<\w+\b[^>]*\/>/g) ?? [];
  const rank = (part: string) =>
    fontOrder.indexOf(/^<(\w+)/.exec(part)?.[1] ?? "");
  return [...parts].sort((a, b) => rank(a) - rank(b)).join("");
}
