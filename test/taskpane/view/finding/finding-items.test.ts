import { filterFindings } from "../../../../src/taskpane/view/finding/filter-findings";
import {
  findingItems,
  groupFindings,
} from "../../../../src/taskpane/view/finding/finding-items";
import {
  noFilter,
  openNote,
} from "../../../../src/taskpane/state/finding-note";
import { sampleExamination } from "../../support/sample-examination";
import { englishWords } from "../../support/words-in";

const items = findingItems(sampleExamination);

test("only roots are listed; what follows from one hangs under it", () => {
  expect(items.map(({ title }) => `${title.label} ${title.period}`)).toEqual([
    "Silver (ounces) C2011-Q4",
    "Silver (grams per tonne) Total Calendar 2011",
    "Lead in lead con (pounds) C2011-Q1",
  ]);
  expect(items.map(({ follows }) => follows.length)).toEqual([1, 0, 0]);
});

test("a finding shows the figure as printed and its rounding", () => {
  expect(items[1]).toMatchObject({
    printedText: "583",
    printedBounds: [582.5, 583.5],
    title: { path: expect.stringContaining("Zinc concentrate") },
  });
});

test("suspects that cannot be told apart stand together as the likely cause", () => {
  expect(items[2]?.cause.map(({ label }) => label)).toEqual([
    "Lead in lead con (pounds)",
    "Tonnes produced",
  ]);
});

test("groups follow severity and leave out the empty ones", () => {
  expect(groupFindings(items).map(({ severity }) => severity)).toEqual([
    "high",
    "medium",
    "low",
  ]);
  expect(
    groupFindings(items.slice(1, 2)).map(({ severity }) => severity),
  ).toEqual(["medium"]);
});

describe("filter", () => {
  test.each([
    ["", 3],
    ["silver", 2],
    ["SILVER q4", 1],
    ["608,093", 1],
    ["zinc concentrate", 1],
    ["gold", 0],
  ])("a search for %j shows %d", (search, count) => {
    expect(
      filterFindings(items, {
        filter: { ...noFilter, search },
        notes: {},
        words: englishWords,
      }),
    ).toHaveLength(count);
  });

  test("severity and state narrow the list; a reason can be searched for", () => {
    const [first] = items;
    const notes = {
      [first?.key ?? ""]: {
        state: "Explained",
        reason: "see footnote 2",
      } as const,
    };
    const count = (filter: Partial<typeof noFilter>) =>
      filterFindings(items, {
        filter: { ...noFilter, ...filter },
        notes,
        words: englishWords,
      }).length;
    expect(count({ severities: ["low"] })).toBe(1);
    expect(count({ states: ["Explained"] })).toBe(1);
    expect(count({ states: [openNote.state] })).toBe(2);
    expect(count({ search: "footnote" })).toBe(1);
  });
});
