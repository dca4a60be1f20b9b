import type {
  ReleaseDocument,
  SourceKind,
} from "../core/document/release-document";
import { saying } from "../core/phrase/saying";
import { warn } from "../core/text/warning";
import { decodeText } from "./decode-text";
import { ReadError } from "./read-error";
import { readText } from "./read-text";

/** A file as it was opened or dropped. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** Called as the pages of a long document are read. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the reading of a long document. */
  readonly signal?: AbortSignal;
}

const LARGEST = 50_000_000;

/**
 * Reads a release of any form: told by what the file holds, then by its name. The parsers are loaded when first needed.
 * Never throws for what is in the file: what cannot be read comes back as an empty document with a warning that says why.
 */
export async function readDocument(
  file: SourceFile,
  options: ReadOptions = {},
): Promise<ReleaseDocument> {
  const kind = kindOf(file);
  try {
    checkSize(file);
    checkFormat(file);
    return await readAs(kind, file, options);
  } catch (error) {
    if (error instanceof ReadError) return unread(file.name, kind, error);
    throw error;
  }
}

function checkSize({ bytes }: SourceFile): void {
  if (bytes.length === 0) {
    throw new ReadError("empty-file", saying("refused.emptyFile"));
  }
  if (bytes.length > LARGEST) {
    throw new ReadError(
      "file-too-large",
      saying("refused.tooLarge", {
        size: Math.round(bytes.length / 1e6),
        most: LARGEST / 1e6,
      }),
    );
  }
}

/** Office files of other kinds look like Word's from outside. */
function checkFormat({ bytes }: SourceFile): void {
  const head = latin(bytes.subarray(0, 8));
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
    throw new ReadError("old-office-file", saying("refused.oldOffice"));
  }
  if (!head.startsWith("PK\u0003\u0004")) return;
  const names = latin(bytes.subarray(Math.max(0, bytes.length - 60_000)));
  if (names.includes("xl/workbook")) {
    throw new ReadError("spreadsheet-file", saying("refused.workbook"));
  }
  if (!names.includes("word/document")) {
    throw new ReadError("unknown-format", saying("refused.archive"));
  }
}

function unread(
  name: string,
  kind: SourceKind,
  { code, said }: ReadError,
): ReleaseDocument {
  return {
    source: { name, kind },
    text: null,
    blocks: [],
    warnings: [warn(code, said)],
  };
}

async function readAs(
  kind: SourceKind,
  file: SourceFile,
  options: ReadOptions,
): Promise<ReleaseDocument> {
  const { name, bytes } = file;
  switch (kind) {
    case "pdf": {
      const { readPdf } = await import("./pdf/read-pdf");
      return readPdf(bytes, name, options);
    }
    case "docx": {
      const { readDocx } = await import("./read-docx");
      return readDocx(bytes, name);
    }
    case "html": {
      const { readHtml } = await import("./html/read-html");
      return readHtml(decodeText(bytes), name);
    }
    case "csv": {
      const { readCsv } = await import("./read-csv");
      return readCsv(decodeText(bytes), name);
    }
    default:
      return readText(textOf(bytes), name);
  }
}

/** Text, unless the bytes are some other kind of file. */
function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  const sample = text.slice(0, 4000);
  const controls =
    sample.match(/[\u0000-\u0008\u000e-\u001b\ufffd]/g)?.length ?? 0;
  if (controls > 0.02 * sample.length) {
    throw new ReadError("unknown-format", saying("refused.format"));
  }
  return text;
}

function kindOf({ name, bytes }: SourceFile): SourceKind {
  const head = latin(bytes.subarray(0, 2048));
  if (/%PDF-\d/.test(head.slice(0, 1100))) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return "docx";
  if (isHtml(head, name)) return "html";
  return /\.(?:csv|tsv)$/i.test(name) ? "csv" : "text";
}

function isHtml(head: string, name: string): boolean {
  const start = head.replace(/\u0000/g, "").replace(/^[^<\w]*/, "");
  if (
    /^<(?:!doctype html|html|head|body|table|div|\?xml|meta)\b/i.test(start)
  ) {
    return true;
  }
  if (/^<(?:SEC-DOCUMENT|DOCUMENT|TYPE)>/i.test(start))
    return /<html/i.test(start);
  return /\.x?html?$/i.test(name) && /<[a-z!]/i.test(head);
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
