import fc from "fast-check";
import { parsePeriod } from "../../../../src/core/metallurgy/production/parse-period";

const days = (text: string, yearEnd = 12) => {
  const found = parsePeriod(text, yearEnd);
  return found && found.last - found.first + 1;
};
const firstDay = (text: string, yearEnd = 12) => {
  const found = parsePeriod(text, yearEnd);
  return found && new Date(found.first * 86_400_000).toISOString().slice(0, 10);
};

test.each([
  ["C2011-Q4", 92, "2011-10-01"],
  ["Q3 2012", 92, "2012-07-01"],
  ["2012 Q1", 91, "2012-01-01"],
  ["2011-Q1", 90, "2011-01-01"],
  ["Q1'12", 91, "2012-01-01"],
  ["Q1-12", 91, "2012-01-01"],
  ["3Q12", 92, "2012-07-01"],
  ["3Q 2012", 92, "2012-07-01"],
  ["Third Quarter 2012", 92, "2012-07-01"],
  ["third quarter of 2012", 92, "2012-07-01"],
  ["H1 2012", 182, "2012-01-01"],
  ["1H11", 181, "2011-01-01"],
  ["second half of 2011", 184, "2011-07-01"],
  ["9M 2012", 274, "2012-01-01"],
  ["9M12", 274, "2012-01-01"],
  ["first nine months of 2011", 273, "2011-01-01"],
  ["FY2012", 366, "2012-01-01"],
  ["FY 12", 366, "2012-01-01"],
  ["CY2011", 365, "2011-01-01"],
  ["2100", 365, "2100-01-01"],
  ["Full year 2011", 365, "2011-01-01"],
  ["Calendar 2012", 366, "2012-01-01"],
  ["March 2012", 31, "2012-03-01"],
  ["Feb-12", 29, "2012-02-01"],
  ["2012-02", 29, "2012-02-01"],
  ["Sept. 2011", 30, "2011-09-01"],
  ["nine months ended September 30, 2012", 274, "2012-01-01"],
  ["three months ended 31 December 2011", 92, "2011-10-01"],
  ["six months ended June 30th, 2011", 181, "2011-01-01"],
  ["year ended 30 June 2012", 366, "2011-07-01"],
  ["quarter ended Sep 30, 2012", 92, "2012-07-01"],
  ["1 Jul 2011 to 31 Dec 2011", 184, "2011-07-01"],
  ["July 1, 2011 – December 31, 2011", 184, "2011-07-01"],
  ["2011-07-01 to 2011-12-31", 184, "2011-07-01"],
  ["Jul 2011 to Dec 2011", 184, "2011-07-01"],
])("%s is %d days from %s", (text, count, first) => {
  expect([days(text), firstDay(text)]).toEqual([count, first]);
});

// A fiscal year is named after the calendar year it ends in.
test.each([
  ["FY2012", 6, 366, "2011-07-01"],
  ["Q3 2012", 6, 91, "2012-01-01"],
  ["Q1 FY2012", 6, 92, "2011-07-01"],
  ["F2012-Q1", 3, 91, "2011-04-01"],
  ["fourth quarter of fiscal 2012", 6, 91, "2012-04-01"],
  ["H2 2012", 9, 183, "2012-04-01"],
  ["C2011-Q4", 6, 92, "2011-10-01"],
])(
  "%s with a year to month %d is %d days from %s",
  (text, yearEnd, count, first) => {
    expect([days(text, yearEnd), firstDay(text, yearEnd)]).toEqual([
      count,
      first,
    ]);
  },
);

test.each([
  "",
  "last quarter",
  "Q5 2012",
  "Q1",
  "31 Feb 2012 to 1 Mar 2012",
  "2012 guidance",
  "H3 2012",
  "1 Dec 2012 to 1 Jan 2012",
  "22554",
  "Q1 Q2 2012",
])("%j names no period", (text) => {
  expect(parsePeriod(text, 12)).toBeNull();
});

test("the quarters of a year follow each other and fill it, whenever it ends", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1950, max: 2150 }),
      fc.integer({ min: 1, max: 12 }),
      (year, yearEnd) => {
        const quarters = [1, 2, 3, 4].map((quarter) =>
          parsePeriod(`Q${quarter} ${year}`, yearEnd),
        );
        const whole = parsePeriod(`FY${year}`, yearEnd);
        expect(quarters[0]?.first).toBe(whole?.first);
        expect(quarters[3]?.last).toBe(whole?.last);
        for (const [i, quarter] of quarters.slice(1).entries()) {
          expect(quarter?.first).toBe((quarters[i]?.last ?? NaN) + 1);
        }
      },
    ),
  );
});

test("any text is read or refused, never thrown at", () => {
  fc.assert(
    fc.property(
      fc.string(),
      (text) =>
        parsePeriod(text, 12) === null || typeof days(text) === "number",
    ),
  );
});
