const encode = (text: string) => new TextEncoder().encode(text);
const cell = (text: string) =>
  `<w:tc><w:p><w:r><w:t>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t></w:r></w:p></w:tc>`;
const row = (cells: readonly string[]) =>
  `<w:tr>${cells.map(cell).join("")}</w:tr>`;

/** The parts of a Word document that holds a title and a table, ready to be zipped. */
export function docxParts(
  title: string,
  rows: readonly (readonly string[])[],
): Record<string, Uint8Array> {
  const body = `<w:p><w:r><w:t>${title}</w:t></w:r></w:p><w:tbl>${rows.map(row).join("")}</w:tbl>`;
  return {
    "[Content_Types].xml": encode(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": encode(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": encode(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  };
}
