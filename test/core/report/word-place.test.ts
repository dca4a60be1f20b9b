import { wordPlace } from "../../../src/core/report/word-place";
import type { Span } from "../../../src/core/text/span";

const unix = "Silver\n\t608,093\nLead\n";

test.each<[string, Span | null, string | null, string]>([
  ["the first line", [0, 6], unix, "line 1 of the source text"],
  ["a figure further down", [8, 15], unix, "line 2 of the source text"],
  ["a span up to its line's break", [8, 16], unix, "line 2 of the source text"],
  [
    "a figure broken over lines",
    [8, 20],
    unix,
    "lines 2 to 3 of the source text",
  ],
  [
    "Windows line ends",
    [12, 15],
    "a\r\nb\r\nc\r\n608,093",
    "line 4 of the source text",
  ],
  ["old Macintosh line ends", [4, 7], "a\rb\r608", "line 3 of the source text"],
  [
    "the break of a Windows line",
    [2, 3],
    "a\r\nb",
    "line 1 of the source text",
  ],
  ["no text at hand", [8, 15], null, ""],
  ["a span beyond the text", [80, 90], unix, ""],
  ["a page", { page: 3, box: [0, 0, 1, 1] }, unix, "page 3"],
  ["a range", { address: "Sheet1!B4" }, null, "cell Sheet1!B4"],
  ["nothing known", null, unix, ""],
])("%s", (_name, span, text, place) => {
  expect(wordPlace(span, text)).toBe(place);
});
