import JSZip from "jszip";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import { isIdlePart, withoutIdleMarkup } from "./idle-markup";
import { sizeNotes } from "./note-boxes";
import { repairSheet } from "./repair-sheet";

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
const packedAt = new Date("2000-01-01T00:00:00Z");

/** Puts right what the library writes against the schema or to no end, and packs without a trace of time. */
export async function repairPackage(
  bytes: Uint8Array,
  plan: WorkbookPlan,
): Promise<Uint8Array<ArrayBuffer>> {
  const written = await JSZip.loadAsync(bytes);
  const repaired = new JSZip();
  for (const [path, part] of Object.entries(written.files)) {
    if (isIdlePart(path)) continue;
    const content = repairPart(path, await part.async("string"), plan);
    if (content === null) continue;
    repaired.file(path, withoutIdleMarkup(path, content), {
      date: packedAt,
      createFolders: false,
    });
  }
  const packed = await repaired.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
  });
  return new Uint8Array(packed);
}

/** A part of the package as it should be; null where it should not be. */
function repairPart(
  path: string,
  content: string,
  plan: WorkbookPlan,
): string | null {
  if (path.endsWith(".rels")) return namesNothing(content) ? null : content;
  if (path === "xl/styles.xml") return orderFonts(content);
  if (path.startsWith("xl/worksheets/")) return repairSheet(content);
  if (path.startsWith("xl/charts/chart")) return paleGridlines(content);
  const [, notes] = /^xl\/drawings\/vmlDrawing(\d+)/.exec(path) ?? [];
  const noted = plan.sheets[Number(notes) - 1];
  return noted === undefined ? content : sizeNotes(content, noted);
}

/** A list of relationships without one: a chart's that shows no other part. */
function namesNothing(relationships: string): boolean {
  return !relationships.includes("<Relationship ");
}

/** The lines behind a chart's columns in the light grey that Excel's own have; the library's are black. */
function paleGridlines(chart: string): string {
  return chart.replace(
    "<c:majorGridlines/>",
    '<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
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
