import fc from "fast-check";
import type { ReleaseDocument } from "../../../src/core/document/release-document";
import { sourceExcerpt } from "../../../src/taskpane/view/source-excerpt";
import { sourcePlace } from "../../../src/taskpane/view/source-place";

const document = (text: string | null): ReleaseDocument => ({
  source: { name: "release.txt", kind: "text" },
  text,
  blocks: [],
  warnings: [],
});

const spanOf = (text: string, part: string) =>
  [text.indexOf(part), text.indexOf(part) + part.length] as const;

test("a figure is marked in its own line", () => {
  const text =
    "A heading\nSilver production of the mine (ounces)\t608,093\t500,703\nA footer";
  expect(sourceExcerpt(document(text), spanOf(text, "608,093"))).toEqual({
    kind: "marked",
    before: "Silver production of the mine (ounces)\t",
    marked: "608,093",
    after: "\t500,703",
  });
});

test("where a cell has a line of its own, the lines next to it are shown too", () => {
  const text = "Silver\n608,093\n500,703\nLead";
  expect(sourceExcerpt(document(text), spanOf(text, "608,093"))).toMatchObject({
    before: "Silver\n",
    after: "\n500,703",
  });
});

test("a word of a page is marked in its line", () => {
  const word = (text: string, left: number, top: number) => ({
    text,
    left,
    right: left + 20,
    top,
    bottom: top + 10,
    fontSize: 10,
    isBold: false,
  });
  const page = {
    kind: "page",
    page: 2,
    width: 600,
    height: 800,
    words: [
      word("Silver", 10, 100),
      word("608,093", 60, 100),
      word("500,703", 110, 100),
      word("Lead", 10, 120),
    ],
  } as const;
  expect(
    sourceExcerpt(
      { ...document(null), blocks: [page] },
      { page: 2, box: [60, 100, 80, 110] },
    ),
  ).toEqual({
    kind: "marked",
    before: "Silver ",
    marked: "608,093",
    after: " 500,703",
  });
});

test("a sheet's cell is named; a figure without a place shows none", () => {
  expect(sourceExcerpt(document(null), { address: "Sheet1!B3" })).toEqual({
    kind: "sheet",
    address: "Sheet1!B3",
  });
  expect(sourceExcerpt(document("text"), null)).toBeNull();
  expect(sourceExcerpt(document(null), [0, 1])).toBeNull();
});

test("whatever the text, what is marked is what the span covers", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "1", "\n", "\t", " ") }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const [start, end] = [
          a % (text.length + 1),
          b % (text.length + 1),
        ].sort((x, y) => x - y);
        const span = [start ?? 0, end ?? 0] as const;
        const excerpt = sourceExcerpt(document(text), span);
        expect(excerpt).toMatchObject({ marked: text.slice(...span) });
        if (excerpt?.kind === "marked") {
          expect(text).toContain(
            excerpt.before + excerpt.marked + excerpt.after,
          );
        }
      },
    ),
  );
});

test.each([
  ["one\ntwo\nthree", 8, 3],
  ["one\r\ntwo\r\nthree", 10, 3],
  ["one", 0, 1],
])("lines are counted as an editor counts them: %j", (text, start, line) => {
  expect(sourcePlace(document(text), [start, start + 1])).toEqual({
    kind: "line",
    line,
  });
});
