import { readFileSync } from "node:fs";
import path from "node:path";
import { smallPdf, type PdfWord } from "../../../src/bench/small-pdf";

/** A file to be chosen in the pane. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A table as the page of a PDF, its figures on the right of their columns. */
export function tablePdf(
  name: string,
  title: string,
  cells: readonly (readonly string[])[],
): PickedFile {
  const right = (column: number, text: string) =>
    300 + 55 * column - 5 * text.length;
  const table = cells.flatMap(([label = "", ...values], row) => {
    const bottom = 660 - 15 * row;
    const words = values.flatMap((text, column): readonly PdfWord[] =>
      text === "" ? [] : [[right(column, text), bottom, text]],
    );
    return label === "" ? words : [[40, bottom, label] as const, ...words];
  });
  const bytes = smallPdf([[[40, 700, title], ...table]]);
  return { name, mimeType: "", buffer: Buffer.from(bytes) };
}

/** The sample release's table, printed on a page. */
export function samplePdf(): PickedFile {
  const sample = path.resolve(
    __dirname,
    "../../../assets/samples/bellekeno-q4-2011.txt",
  );
  const rows = readFileSync(sample, "utf8")
    .split(/\r?\n/)
    .filter((line) => line.includes("\t"))
    .map((line) =>
      line.split("\t").map((cell) => cell.replace(/<\/?b>/g, "").trim()),
    );
  return tablePdf("bellekeno.pdf", "Bellekeno production highlights", rows);
}
