import { openPdf, type PdfPage } from "./open-pdf";

type Canvas = Parameters<PdfPage["render"]>[0]["canvas"];

/**
 * Draws a page of a PDF, counted from 1, at pixels per point. Runs in a worker: the parser's own drawing wants a document
 * for its canvases and filters, so it is given canvases that need none, and no filters.
 */
export async function drawPdfPage(
  bytes: Uint8Array,
  number: number,
  scale: number,
): Promise<ImageBitmap> {
  const { document, close } = await openPdf(bytes, {
    CanvasFactory: WorkerCanvases,
    FilterFactory: NoFilters,
    useSystemFonts: true,
  });
  try {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = new OffscreenCanvas(
      Math.ceil(viewport.width),
      Math.ceil(viewport.height),
    );
    // The parser draws on either kind of canvas; its types know only the element.
    await page.render({ canvas: canvas as unknown as Canvas, viewport })
      .promise;
    return canvas.transferToImageBitmap();
  } finally {
    await close();
  }
}

interface WorkerCanvas {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** The canvases that the parser draws parts of a page on, without a document. */
class WorkerCanvases {
  create(width: number, height: number): WorkerCanvas {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext("2d") };
  }
  reset({ canvas }: WorkerCanvas, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }
  destroy(drawn: WorkerCanvas): void {
    this.reset(drawn, 0, 0);
    drawn.canvas = null;
    drawn.context = null;
  }
}

/** Filters recolour pictures and would be SVG of a document's: a page is drawn without them. */
class NoFilters {
  addFilter = noFilter;
  addHCMFilter = noFilter;
  addAlphaFilter = noFilter;
  addLuminosityFilter = noFilter;
  addHighlightHCMFilter = noFilter;
  destroy(): void {
    // Nothing was made.
  }
}

function noFilter(): string {
  return "none";
}
