import * as fc from "fast-check";
import { zipSync } from "fflate";
import { findTables } from "../../src/core/table/find-tables";
import { readDocument } from "../../src/readers/read-document";
import { docxParts } from "../support/small-docx";

jest.mock("parse5", () => {
  const { esmModule } = jest.requireActual("../support/esm-module");
  return esmModule("parse5");
});

const encode = (text: string) => new TextEncoder().encode(text);
const parts = docxParts("Production highlights", [
  ["", "Q4 2011", "Q3 2011"],
  ["Ore tonnes mined", "20,832", "12,533"],
]);

test("a Word document's table is read as HTML's is", async () => {
  const bytes = zipSync(parts);
  const document = await readDocument({ name: "release.docx", bytes });
  const [table] = findTables(document).tables;
  expect(document.source.kind).toBe("docx");
  expect(table?.layout).toBe("docx");
  expect(table?.title).toBe("Production highlights");
  expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
    "Ore tonnes mined",
    "20,832",
    "12,533",
  ]);
});

/** One packed entry of 8 MB that the directory lists thirty times. */
function bomb(): Uint8Array {
  const bytes = zipSync({
    ...parts,
    "word/media/a": new Uint8Array(8_000_000),
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  const directory = view.getUint32(end + 16, true);
  const entries = bytes.slice(directory, end);
  const copies = 30;
  const out = new Uint8Array(directory + copies * entries.length + 22);
  out.set(bytes.subarray(0, directory));
  for (let copy = 0; copy < copies; copy += 1) {
    out.set(entries, directory + copy * entries.length);
  }
  out.set(bytes.subarray(end), out.length - 22);
  new DataView(out.buffer).setUint16(out.length - 22 + 10, 4 * copies, true);
  return out;
}

test.each([
  ["unpacks to far more than it says", bomb(), "docx-too-large"],
  ["is cut off", zipSync(parts).slice(0, -40), "broken-docx"],
  [
    "holds no document",
    zipSync({ "word/document.xml": encode("<nothing") }),
    "broken-docx",
  ],
  [
    "is a workbook",
    zipSync({ "xl/workbook.xml": encode("<x/>") }),
    "spreadsheet-file",
  ],
])(
  "an archive that %s is refused with a reason",
  async (_name, bytes, code) => {
    const { blocks, warnings } = await readDocument({ name: "a.docx", bytes });
    expect(blocks).toEqual([]);
    expect(warnings.map((warning) => warning.code)).toEqual([code]);
  },
);

test("a Word document with torn bytes is read or refused with a sentence", async () => {
  const whole = zipSync(parts);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
        minLength: 1,
        maxLength: 8,
      }),
      async (edits) => {
        const bytes = whole.slice();
        for (const [place, value] of edits) bytes[place] = value;
        const { blocks, warnings } = await readDocument({
          name: "release.docx",
          bytes,
        });
        expect(blocks.length > 0 || warnings.length > 0).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
