/** A word on a page: points from the left and from the bottom, and what it says. */
export type PdfWord = readonly [left: number, bottom: number, text: string];

const HELVETICA =
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

/**
 * A PDF of the given pages, set in ten-point Helvetica or another font; `trailer` goes into the trailer dictionary. Objects
 * that the font refers to follow the pages: the first is number 4 + 2 × pages.
 */
export function smallPdf(
  pages: readonly (readonly PdfWord[])[],
  trailer = "",
  [font = HELVETICA, ...more]: readonly string[] = [],
): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    ...pages.flatMap((words, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      stream(words),
    ]),
    ...more,
  ];
  let body = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(body + table + end);
}

function stream(words: readonly PdfWord[]): string {
  const escaped = (text: string) => text.replace(/[\\()]/g, "\\$&");
  const drawing = words
    .map(
      ([left, bottom, text]) =>
        `BT /F1 10 Tf 1 0 0 1 ${left} ${bottom} Tm (${escaped(text)}) Tj ET`,
    )
    .join("\n");
  return `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`;
}
