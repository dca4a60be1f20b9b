import { saying } from "../../core/phrase/saying";
import type {
  Page,
  ReleaseDocument,
} from "../../core/document/release-document";
import { warn, type Warning } from "../../core/text/warning";
import { openingError, openPdf, type OpenPdf, type PdfPage } from "./open-pdf";
import { wordsOfItems } from "./pdf-words";
import { ReadError } from "../read-error";

/** More pages than this are not read: a release's table stands long before. */
const MOST_PAGES = 300;

type PdfItem = Awaited<ReturnType<PdfPage["getTextContent"]>>["items"][number];
type TextItem = Extract<PdfItem, { readonly str: string }>;
type TextMarkedContent = Exclude<PdfItem, TextItem>;

interface PdfOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The text layer of a PDF as pages of positioned words. In a browser it is parsed in a worker of its own. */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  options: PdfOptions = {},
): Promise<ReleaseDocument> {
  const open = await openPdf(bytes);
  try {
    const read = await readPages(open, options);
    return {
      source: { name, kind: "pdf" },
      text: null,
      blocks: read.pages,
      warnings: warningsOf(read),
    };
  } finally {
    await open.close();
  }
}

interface PagesRead {
  readonly pages: readonly Page[];
  /** Pages whose text means nothing: their fonts have no map to characters, and their words are left out. */
  readonly unmapped: number;
  /** Pages that the document has. */
  readonly total: number;
  /** Pages that are torn and were left out. */
  readonly damaged: number;
}

async function readPages(
  { pdf, document }: OpenPdf,
  { onProgress, signal }: PdfOptions,
): Promise<PagesRead> {
  const total = document.numPages;
  const last = Math.min(total, MOST_PAGES);
  const pages: MappedPage[] = [];
  for (let number = 1; number <= last; number += 1) {
    if (signal?.aborted) {
      throw new ReadError("reading-cancelled", saying("refused.stopped"));
    }
    const page = await readPage(pdf, document, number).catch(() => null);
    if (page) pages.push(page);
    onProgress?.(number, last);
  }
  if (pages.length === 0) throw openingError(null);
  return {
    pages: pages.map(({ page }) => page),
    unmapped: pages.filter(({ isMapped }) => !isMapped).length,
    total,
    damaged: last - pages.length,
  };
}

interface MappedPage {
  readonly page: Page;
  readonly isMapped: boolean;
}

async function readPage(
  pdf: OpenPdf["pdf"],
  document: OpenPdf["document"],
  number: number,
): Promise<MappedPage> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({
    disableNormalization: false,
    includeMarkedContent: true,
  });
  const placed = textItems(content.items).map(({ item, piece }) => ({
    text: item.str,
    width: item.width,
    matrix: pdf.Util.transform(viewport.transform, item.transform),
    ...(piece === undefined ? {} : { piece }),
  }));
  page.cleanup();
  const isMapped = areCharacters(placed.map(({ text }) => text).join(""));
  return {
    page: {
      kind: "page",
      page: number,
      width: viewport.width,
      height: viewport.height,
      words: isMapped ? wordsOfItems(placed) : [],
    },
    isMapped,
  };
}

/** More characters than this share that are none, and the rest is not what the page shows either. */
const MOST_UNMAPPED = 0.1;

/**
 * Whether a text is what the page shows. A font without a map to characters gives private or replacement characters, or the
 * numbers of its glyphs, of which figures and blanks fall among the control characters.
 */
function areCharacters(text: string): boolean {
  const unmapped =
    text.match(/[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return unmapped <= MOST_UNMAPPED * text.length;
}

interface MarkedItem {
  readonly item: TextItem;
  readonly piece: string | undefined;
}

/** The runs of text, each with the innermost piece of marked content that is open around it. */
function textItems(
  content: readonly (TextItem | TextMarkedContent)[],
): readonly MarkedItem[] {
  const open: (string | undefined)[] = [];
  return content.flatMap((item) => {
    if ("str" in item) return [{ item, piece: open.at(-1) }];
    if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? open.at(-1));
    return [];
  });
}

/** Says which pages have no text (scans) or text that means nothing (fonts without a map to characters). */
function warningsOf({
  pages,
  unmapped,
  total,
  damaged,
}: PagesRead): readonly Warning[] {
  const bare = pages.filter(({ words }) => words.length === 0).length;
  const empty = bare - unmapped;
  if (unmapped > 0 && bare === pages.length) {
    throw new ReadError("broken-text-map", saying("refused.unmapped"));
  }
  if (bare === pages.length) {
    throw new ReadError("no-text-in-pdf", saying("refused.pictures"));
  }
  return [
    ...(empty > 0
      ? [
          warn(
            "pages-without-text",
            saying("warning.pagesPictures", {
              pages: empty,
              all: pages.length,
            }),
          ),
        ]
      : []),
    ...(unmapped > 0
      ? [
          warn(
            "broken-text-map",
            saying("warning.pagesUnmapped", {
              pages: unmapped,
              all: pages.length,
            }),
          ),
        ]
      : []),
    ...(damaged > 0
      ? [
          warn(
            "pages-damaged",
            saying("warning.pagesDamaged", { pages: damaged, all: total }),
          ),
        ]
      : []),
    ...(total > MOST_PAGES
      ? [
          warn(
            "pages-not-read",
            saying("warning.pagesLeft", { pages: MOST_PAGES, all: total }),
          ),
        ]
      : []),
  ];
}
