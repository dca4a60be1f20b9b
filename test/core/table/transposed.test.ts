import { findTables } from "../../../src/core/table/find-tables";
import { typeTables } from "../../../src/core/production/type-tables";
import { readText } from "../../../src/readers/read-text";

/** Each row as "mine | metric | unit | printed cells", under the periods. */
function read(text: string) {
  const [readings] = typeTables(
    findTables(readText(text, "release.txt")),
    "release.txt",
  );
  const [table] = readings ?? [];
  return {
    periods: table?.periods.map(({ kind, year, index, entity }) =>
      [kind, year, index, entity].filter((part) => part !== null).join(" "),
    ),
    rows: table?.rows.map(({ entity, metric, unit, cells }) =>
      [entity ?? "", metric, unit, cells.map((cell) => cell?.text ?? "")].join(
        " | ",
      ),
    ),
    codes: table?.warnings.map(({ code }) => code),
  };
}

const HEAD = "Gold production by mine\n\n";

test("periods down under headings of mines, metrics across", () => {
  expect(
    read(
      `${HEAD}\tOre milled (t)\tRecovery (%)\nAlpha Mine\nQ1 2020\t81,200\t88.1\nQ2 2020\t84,900\t88.4\nBeta Mine\nQ1 2020\t40,100\t90.2\nQ2 2020\t41,700\t–\n`,
    ),
  ).toEqual({
    periods: ["quarter 2020 1", "quarter 2020 2"],
    rows: [
      "Alpha Mine | ore.processed.tonnes | t | 81,200,84,900",
      "Alpha Mine | recovery.gold | % | 88.1,88.4",
      "Beta Mine | ore.processed.tonnes | t | 40,100,41,700",
      "Beta Mine | recovery.gold | % | 90.2,–",
    ],
    codes: [],
  });
});

test("a section that lacks a period leaves it blank", () => {
  const { periods, rows } = read(
    `${HEAD}\tOre milled (t)\tRecovery (%)\nAlpha Mine\nQ1 2020\t81,200\t88.1\nQ2 2020\t84,900\t88.4\nBeta Mine\nQ2 2020\t41,700\t90.0\nQ3 2020\t42,100\t90.1\n`,
  );
  expect(periods).toEqual([
    "quarter 2020 1",
    "quarter 2020 2",
    "quarter 2020 3",
  ]);
  expect(rows?.[2]).toBe(
    "Beta Mine | ore.processed.tonnes | t | ,41,700,42,100",
  );
});

test.each([
  ["years", "2018", "2019", ["year 2018", "year 2019"]],
  ["quarters", "Q1 2018", "Q2 2018", ["quarter 2018 1", "quarter 2018 2"]],
])("%s down, units in a row of their own", (_, first, second, periods) => {
  const rows = [
    " | ore.processed.tonnes | kt | 81.2,84.9",
    " | ore.processed.grade.gold | g/t | 2.11,2.05",
    " | recovery.gold | % | 88.1,88.4",
  ];
  const tabs = `${HEAD}\tOre milled\tGold grade\tRecovery\n\tkt\tg/t\t%\n${first}\t81.2\t2.11\t88.1\n${second}\t84.9\t2.05\t88.4\n`;
  expect(read(tabs)).toEqual({ periods, rows, codes: [] });
  const blanks = `${HEAD}           Ore milled   Gold grade   Recovery\n               (kt)        (g/t)        (%)\n${first.padEnd(11)}      81.2         2.11       88.1\n${second.padEnd(11)}      84.9         2.05       88.4\n`;
  expect(read(blanks)).toEqual({ periods, rows, codes: [] });
});

test("mine and period named on each row", () => {
  expect(
    read(
      `${HEAD}Mine\tYear\tOre milled\tRecovery\n\t\tkt\t%\nAlpha\t2018\t81.2\t88.1\nAlpha\t2019\t84.9\t88.4\nBeta\t2018\t40.1\t90.2\nBeta\t2019\t41.7\t90.0\n`,
    ),
  ).toMatchObject({
    periods: [
      "year 2018 Alpha",
      "year 2019 Alpha",
      "year 2018 Beta",
      "year 2019 Beta",
    ],
    rows: [
      " | ore.processed.tonnes | kt | 81.2,84.9,40.1,41.7",
      " | recovery.gold | % | 88.1,88.4,90.2,90.0",
    ],
  });
});

test("mines down, metrics and their units across, the period in the caption", () => {
  expect(
    read(
      "Gold production, fourth quarter of 2020\n\nMine\tOre milled\tGold grade\tRecovery\n\tkt\tg/t\t%\nAlpha\t81.2\t2.11\t88.1\nBeta\t40.1\t3.10\t90.2\n",
    ),
  ).toEqual({
    periods: ["quarter 2020 4"],
    rows: [
      "Alpha | ore.processed.tonnes | kt | 81.2",
      "Alpha | ore.processed.grade.gold | g/t | 2.11",
      "Alpha | recovery.gold | % | 88.1",
      "Beta | ore.processed.tonnes | kt | 40.1",
      "Beta | ore.processed.grade.gold | g/t | 3.10",
      "Beta | recovery.gold | % | 90.2",
    ],
    codes: [],
  });
});

test("a total of years is not the period of the title", () => {
  const { periods, codes } = read(
    "Gold production, fourth quarter of 2020\n\nYear\tOre milled (kt)\tRecovery (%)\n2018\t81.2\t88.1\n2019\t40.1\t90.2\nTotal\t121.3\t89.0\n",
  );
  expect(periods?.[2]).toBe("other Total");
  expect(codes).toContain("period-unknown");
});
