import { escapeHtml } from "../../../src/taskpane/view/escape-html";
import { tableHtml, tableText } from "../../../src/taskpane/view/table-text";

test("a table of words becomes lines with tabs", () => {
  expect(
    tableText([
      ["a", "b"],
      ["c\td", "e\nf"],
    ]),
  ).toBe("a\tb\nc d\te f");
});

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+cmd", "'+cmd"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-1,234.5", "-1,234.5"],
  ["+21%", "+21%"],
  ["Silver", "Silver"],
])("%j is pasted as %j", (cell, pasted) => {
  expect(tableText([[cell]])).toBe(pasted);
});

test("nothing of a release becomes markup", () => {
  expect(tableHtml([["h"], ["<img src=x onerror=alert(1)>"]])).not.toContain(
    "<img",
  );
  expect(escapeHtml(`<a href="x">'&`)).toBe(
    "&lt;a href=&quot;x&quot;&gt;&#39;&amp;",
  );
});
