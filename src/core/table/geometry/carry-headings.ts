import { lastIndex } from "../../text/last-index";
import { isPageFoot } from "../page-foot";
import { figuresOf, isPeriodLine } from "./geometric-columns";
import { overlap, type PlacedLine } from "./lines/placed-line";

type Lines = readonly PlacedLine[];

/** A page ends in no more headings of rows. */
const MOST_HEADINGS = 3;

/**
 * The lines of pages with the beginning of a table that a page break cuts off moved to the page where its rows stand:
 *           2022     2021
 *   Copper concentrate
 *   ------------------------
 *           2022     2021            printed again, or not
 *   Tonnes  49,327   46,283
 */
export function carryHeadings(pages: readonly Lines[]): readonly Lines[] {
  const out: Lines[] = [...pages];
  for (let index = 0; index + 1 < out.length; index += 1) {
    const [own, next] = [out[index] ?? [], out[index + 1] ?? []];
    const tail = headingTail(own);
    const moved = tail && moveTail(tail, next);
    if (!tail || !moved) continue;
    out[index] = [...own.slice(0, tail.from), ...own.slice(tail.to)];
    out[index + 1] = moved;
  }
  return out;
}

interface Tail {
  /** Its first line, and one past its last. */
  readonly from: number;
  readonly to: number;
  readonly header: Lines;
  readonly headings: Lines;
}

/** Column headings, and headings of rows under them, that end a page; null where it ends in something else. */
function headingTail(lines: Lines): Tail | null {
  const to = lastIndex(lines, (line) => !isPageFoot(wholeText(line))) + 1;
  const body = lines.slice(0, to);
  const last = lastIndex(body, (line) => !isHeading(line));
  const headings = body.slice(last + 1);
  if (headings.length > MOST_HEADINGS) return null;
  let from = last + 1;
  while (from > 0 && isHead(lines[from - 1])) from -= 1;
  const header = lines.slice(from, last + 1);
  return header.some(isPeriodLine) ? { from, to, header, headings } : null;
}

/** A short label by itself. */
function isHeading({ chunks: [first, ...others] }: PlacedLine): boolean {
  const text = first?.text ?? "";
  const isShort = text.length <= 60 && !/[.;!?]$/.test(text);
  return others.length === 0 && isShort && /^\P{Ll}*\p{L}{3}/u.test(text);
}

/** A line of periods, none of them in a sentence. */
const isHead = (line: PlacedLine | undefined): boolean =>
  line !== undefined &&
  isPeriodLine(line) &&
  line.chunks.every(({ text }) => text.length <= 40);

/** A page begins with no more lines of its own. */
const MOST_TOP = 3;

/** The next page with the tail before its first row; null where no figures stand under the headings there. */
function moveTail({ header, headings }: Tail, next: Lines): Lines | null {
  const top = next.findIndex(
    (line) => isHead(line) || figuresOf(line).length > 0,
  );
  if (top < 0 || top > MOST_TOP) return null;
  const isAgain = header.every(
    (line, index) => textOf(line) === textOf(next[top + index]),
  );
  const at = isAgain ? top + header.length : top;
  const [first, second] = next.slice(at);
  if (!first || !standsUnder(first, header)) return null;
  const moved = isAgain ? headings : [...header, ...headings];
  const step = Math.max(
    1.3 * first.height,
    Math.min(2 * first.height, (second?.base ?? 0) - first.base),
  );
  const above = next
    .slice(0, at)
    .map((line) => ({ ...line, base: line.base - moved.length * step }));
  const placed = moved.map((line, index) => ({
    ...line,
    base: first.base - (moved.length - index) * step,
    page: first.page,
  }));
  return [...above, ...placed, ...next.slice(at)];
}

const wholeText = ({ chunks }: PlacedLine): string =>
  chunks.map(({ text }) => text).join(" ");

const textOf = (line: PlacedLine | undefined): string =>
  line?.chunks.map(({ text }) => text).join("|") ?? "";

/** As many figures as the last line has headings, each under one. */
function standsUnder(line: PlacedLine, header: Lines): boolean {
  const figures = figuresOf(line);
  const last = header.at(-1)?.chunks ?? [];
  return (
    !isPeriodLine(line) &&
    figures.length > 0 &&
    figures.length <= last.length &&
    figures.every((figure) =>
      last.some((heading) => overlap(heading, figure) > 0),
    )
  );
}
