/** Loaded for its effect: it registers the PDF parser's worker code with the parser. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
