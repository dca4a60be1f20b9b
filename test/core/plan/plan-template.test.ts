import { planTemplate } from "../../../src/core/plan/plan-template";
import type { SheetRole } from "../../../src/core/plan/workbook-plan";

type Choice = Parameters<typeof planTemplate>[0];

const year = ["Year 2012", "Q4 2012", "Q3 2012", "Q2 2012", "Q1 2012"];

/** What a table of each shape lets a reader check, by the names of the ways of rebuilding. */
const shapes: readonly (readonly [Omit<Choice, "mine">, readonly string[]])[] =
  [
    [
      { metals: ["gold"], concentrates: [], periods: year },
      ["from feed", "from metal produced", "sum of its periods"],
    ],
    [
      { metals: ["silver", "lead"], concentrates: ["lead"], periods: year },
      ["from concentrates", "from feed", "sum of its periods"],
    ],
    [
      {
        metals: ["gold", "silver", "copper"],
        concentrates: ["copper"],
        periods: ["January 2012", "February 2012", "March 2012", "Q1 2012"],
      },
      [
        "from concentrates",
        "from feed",
        "sum of its periods",
        "mean of its periods by tonnes",
      ],
    ],
    [
      { metals: ["silver"], concentrates: [], periods: ["Q1 2012"] },
      ["from feed"],
    ],
    [{ metals: ["unobtanium"], concentrates: [], periods: ["soon"] }, []],
    [{ metals: [], concentrates: [], periods: [] }, []],
  ];

const textsOf = (choice: Omit<Choice, "mine">, role: SheetRole) =>
  planTemplate({ mine: "Aurora", ...choice }).sheets.find(
    (sheet) => sheet.role === role,
  )?.cells ?? [];

test.each(shapes)("a table of the shape %j can be checked", (choice, ways) => {
  const routes = textsOf(choice, "rebuilt").flatMap(({ content, column }) =>
    content.kind === "text" && column === 2 ? [content.text] : [],
  );
  expect(routes).toEqual(expect.arrayContaining([...ways]));
});

test.each(shapes)("nothing is typed yet for %j", (choice) => {
  const cells = textsOf(choice, "reported");
  expect(cells.some(({ content }) => content.kind === "number")).toBe(false);
  const verdicts = textsOf(choice, "rebuilt").flatMap(({ style, content }) =>
    style === "verdict" && content.kind === "formula" ? [content.result] : [],
  );
  expect(new Set(verdicts)).toEqual(
    new Set(verdicts.length > 0 ? ["no figure"] : []),
  );
});
