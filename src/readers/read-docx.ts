import mammoth from "mammoth";
import type { ReleaseDocument } from "../core/document/release-document";
import { saying } from "../core/phrase/saying";
import { ReadError } from "./read-error";
import { readHtml } from "./html/read-html";
import { checkUnpackedSize } from "./unzip-size";

/** A Word document, by way of HTML: its spans point into the HTML it becomes. */
export async function readDocx(
  bytes: Uint8Array,
  name: string,
): Promise<ReleaseDocument> {
  await checkUnpackedSize(bytes);
  return readHtml(await htmlOf(bytes), name, "docx");
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const arrayBuffer = new Uint8Array(bytes).buffer;
  const input =
    typeof Buffer === "undefined"
      ? { arrayBuffer }
      : { arrayBuffer, buffer: Buffer.from(arrayBuffer) };
  try {
    const result = await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(() =>
        Promise.resolve({ src: "" }),
      ),
    });
    return result.value;
  } catch {
    throw new ReadError("broken-docx", saying("refused.notWord"));
  }
}
