import { largest } from "../../text/extremes";
import type { Page, Paragraph } from "../../document/release-document";
import { lastIndex } from "../../text/last-index";
import { coveringSpan } from "../../text/covering-span";
import type { Span } from "../../text/span";
import { type ContinuedTable, continueTables } from "./continue-tables";
import type { Item } from "../item";
import { carryHeadings } from "./carry-headings";
import { geometricGroup } from "./geometric-group";
import { geometricTables } from "./geometric-regions";
import { partOfLine } from "./side-by-side";
import { placePageLines } from "./lines/page-placed-lines";
import type { PlacedLine } from "./lines/placed-line";
import { looksLikeHeading } from "../read-prose";

/** Right edges of a column that goes on over a page break differ by less, in points. */
const TOLERANCE = 4;

/** The tables and the prose of PDF pages; tables that go on over a page break are joined. */
export function findPageTables(pages: readonly Page[]): readonly Item[] {
  const lines = carryHeadings(pages.map(placePageLines));
  const found = pages.flatMap((page, index) =>
    geometricTables(lines[index] ?? [], {
      gap: 4.2,
      proseWidth: 0.5 * page.width,
    }),
  );
  const tables = continueTables(found, TOLERANCE);
  return pages.flatMap((page, index) =>
    pageItems(lines[index] ?? [], page.page, tables),
  );
}

function pageItems(
  lines: readonly PlacedLine[],
  page: number,
  tables: readonly ContinuedTable[],
): readonly Item[] {
  const items: Item[] = [];
  let prose: PlacedLine[] = [];
  const flush = () => {
    items.push(...paragraphs(prose));
    prose = [];
  };
  lines.forEach((line, index) => {
    const here = tables.filter(({ parts }) =>
      parts.some(
        (part) => part.page === page && index >= part.from && index <= part.to,
      ),
    );
    if (here.length === 0) prose.push(line);
    for (const table of here) {
      if (table.page !== page || table.from !== index) continue;
      const captions = captionsBeside(prose, table);
      prose = captions.own;
      flush();
      prose = captions.others;
      items.push({ kind: "tables", group: geometricGroup("pdf", table) });
    }
  });
  flush();
  return items;
}

/** The last lines before a table that stands beside another: its own captions, and those of the other. */
function captionsBeside(
  prose: readonly PlacedLine[],
  { side }: ContinuedTable,
): { readonly own: PlacedLine[]; readonly others: PlacedLine[] } {
  const own = prose.map((line) => partOfLine(line, side));
  const start =
    lastIndex(prose, (line, index) => {
      const count = own[index]?.chunks.length ?? 0;
      return count === 0 || count === line.chunks.length;
    }) + 1;
  const others = prose.slice(start).map((line) => ({
    ...line,
    chunks: line.chunks.filter(
      ({ left }) => left < side.left || left >= side.right,
    ),
  }));
  return { own: [...prose.slice(0, start), ...own.slice(start)], others };
}

/** Lines of prose joined where they follow closely and the one before is long. */
function paragraphs(lines: readonly PlacedLine[]): readonly Item[] {
  const groups: PlacedLine[][] = [];
  const longest = largest(lines.map(widthOf));
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      line.base - last.base < 1.7 * line.height &&
      Math.abs(line.height - last.height) < 0.1 * line.height &&
      widthOf(last) > 0.75 * longest;
    if (goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    kind: "prose",
    paragraph: paragraphOf(group),
  }));
}

function widthOf({ chunks }: PlacedLine): number {
  return (chunks.at(-1)?.right ?? 0) - (chunks[0]?.left ?? 0);
}

function paragraphOf(lines: readonly PlacedLine[]): Paragraph {
  const chunks = lines.flatMap((line) => line.chunks);
  const text = chunks.map((chunk) => chunk.text).join(" ");
  const span = chunks.reduce<Span | null>(
    (whole, chunk) => coveringSpan(whole, chunk.span),
    null,
  );
  return {
    kind: "paragraph",
    role: looksLikeHeading(text) ? "heading" : "body",
    text: text.replace(/^[•·▪●]\s*/, ""),
    span: span ?? { page: lines[0]?.page ?? 1, box: [0, 0, 0, 0] },
  };
}
