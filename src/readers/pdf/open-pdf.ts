import type * as PdfModule from "pdfjs-dist/legacy/build/pdf.mjs";
import { saying } from "../../core/phrase/saying";
import { ReadError } from "../read-error";

type Pdf = typeof PdfModule;
type PdfSource = Exclude<
  Parameters<Pdf["getDocument"]>[0],
  string | URL | ArrayBuffer | ArrayBufferView | undefined
>;
type PdfDocument = Awaited<ReturnType<Pdf["getDocument"]>["promise"]>;

/** A page of an open PDF. */
export type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** A PDF under the parser; `close` ends it and the worker that parses it. */
export interface OpenPdf {
  readonly pdf: Pdf;
  readonly document: PdfDocument;
  readonly close: () => Promise<void>;
}

/** Opens a PDF. In a browser it is parsed in a worker of its own. */
export async function openPdf(
  bytes: Uint8Array,
  source: PdfSource = {},
): Promise<OpenPdf> {
  const pdf = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const worker = await startWorker(pdf);
  const task = pdf.getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
    ...source,
    ...(worker ? { worker } : {}),
  });
  const close = async () => {
    await task.destroy();
    worker?.destroy();
  };
  try {
    return { pdf, document: await task.promise, close };
  } catch (error) {
    await close();
    throw openingError(error);
  }
}

/** A worker where there are any; elsewhere its code is loaded into this thread, which the parser finds by itself. */
async function startWorker(pdf: Pdf) {
  if (typeof Worker === "undefined") {
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return null;
  }
  const port = new Worker(
    new URL("pdfjs-dist/legacy/build/pdf.worker.mjs", import.meta.url),
    { type: "module" },
  );
  return pdf.PDFWorker.create({ port });
}

/** Why a PDF gives nothing, in words: a password, or damage. */
export function openingError(error: unknown): ReadError {
  const kind = error instanceof Error ? error.name : "";
  return kind === "PasswordException"
    ? new ReadError("encrypted-pdf", saying("refused.password"))
    : new ReadError("broken-pdf", saying("refused.damagedPdf"));
}
