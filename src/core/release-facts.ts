import type { Paragraph, ReleaseDocument } from "./document/release-document";
import { findTables } from "./table/find-tables";

/** What a workbook says over the table about the release it comes from; null where the release does not say it. */
export interface ReleaseFacts {
  readonly headline: string | null;
  /** As printed. */
  readonly date: string | null;
}

const LONGEST_HEADLINE = 160;
/** A release is dated in its first lines; later dates are of other things. */
const DATED_WITHIN = 6;

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const date = new RegExp(
  `\\b(?:${month}\\s+\\d{1,2},?\\s+(?:19|20)\\d{2}|\\d{1,2}\\s+${month}\\s+(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})\\b`,
  "i",
);

/** The headline and date of a release, from its prose. */
export function releaseFacts(document: ReleaseDocument): ReleaseFacts {
  const { prose } = findTables(document);
  return { headline: headlineOf(prose), date: dateOf(prose) };
}

function headlineOf(prose: readonly Paragraph[]): string | null {
  const headings = prose
    .filter(({ role }) => role === "heading")
    .map(({ text }) => text.trim());
  const headline = headings.find(
    (text) => text.split(/\s+/).length > 3 && text.length <= LONGEST_HEADLINE,
  );
  return headline ?? null;
}

function dateOf(prose: readonly Paragraph[]): string | null {
  for (const { text } of prose.slice(0, DATED_WITHIN)) {
    const found = date.exec(text);
    if (found) return found[0];
  }
  return null;
}
