import * as fc from "fast-check";
import { readPeriod } from "../../../src/core/production/period/heading/read-period";

test.each([
  ["C2011-Q4", "quarter", 2011, 4],
  ["C2011-Q3 (F2012-Q1)", "quarter", 2011, 3],
  ["Q4 2011", "quarter", 2011, 4],
  ["Q4 '11", "quarter", 2011, 4],
  ["4Q11", "quarter", 2011, 4],
  ["4Q 2016", "quarter", 2016, 4],
  ["Q3-2015", "quarter", 2015, 3],
  ["2017 Q3", "quarter", 2017, 3],
  ["2017Q3", "quarter", 2017, 3],
  ["Q3/17", "quarter", 2017, 3],
  ["Q1 FY 2025 Actual", "quarter", 2025, 1],
  ["Q1 FY2025", "quarter", 2025, 1],
  ["Q1FY25", "quarter", 2025, 1],
  ["2T 2018", "quarter", 2018, 2],
  ["2T18", "quarter", 2018, 2],
  ["Primeiro trimestre de 2018", "quarter", 2018, 1],
  ["4º trimestre 2018", "quarter", 2018, 4],
  ["T3 2020", "quarter", 2020, 3],
  ["First Quarter 2013", "quarter", 2013, 1],
  ["4th Quarter 2013", "quarter", 2013, 4],
  ["3. Quartal 2012", "quarter", 2012, 3],
  ["III. Quartal 2012", "quarter", 2012, 3],
  ["Primer trimestre 2019", "quarter", 2019, 1],
  ["1er trimestre 2019", "quarter", 2019, 1],
  ["Quatrième trimestre 2019", "quarter", 2019, 4],
  ["Secondo trimestre 2019", "quarter", 2019, 2],
  ["Six premiers mois 2012", "half", 2012, 1],
  ["Three Months Ended Mar. 31, 2012", "quarter", 2012, 1],
  ["Three Months Ended Sep. 30, 2011", "quarter", 2011, 3],
  ["Three months ended December 31 2010", "quarter", 2010, 4],
  ["3 months ended 30 June 2018", "quarter", 2018, 2],
  ["Quarter ended December 31, 2011", "quarter", 2011, 4],
  ["Quarter ended 31-Dec-22", "quarter", 2022, 4],
  ["Quarter ended 31 March 23", "quarter", 2023, 1],
  ["Quarter ended Dec-31-22", "quarter", 2022, 4],
  ["December 2011 Quarter", "quarter", 2011, 4],
  ["Dec 11 Qtr", "quarter", 2011, 4],
  ["Sep-23 Qtr", "quarter", 2023, 3],
  ["Sep-23 Q", "quarter", 2023, 3],
  ["Mar-24 Q", "quarter", 2024, 1],
  ["Ene-Sep 24", "nine-months", 2024, null],
  ["YTD24", "ytd", 2024, null],
  ["FYTD 2024", "ytd", 2024, null],
  ["1° trimestre 2019", "quarter", 2019, 1],
  ["2º semestre 2018", "half", 2018, 2],
  ["III trimestre 2018", "quarter", 2018, 3],
  ["Dec Q 2013", "quarter", 2013, 4],
  ["FY23", "year", 2023, null],
  ["1Q-2024", "quarter", 2024, 1],
  ["Q1'14", "quarter", 2014, 1],
  ["For the three months ended 9/30/23", "quarter", 2023, 3],
  ["12 mths 2023", "year", 2023, null],
  ["Tres meses terminados el 30 de septiembre de 2018", "quarter", 2018, 3],
  ["Q1", "quarter", null, 1],
  ["Six months ended June 30, 2013", "half", 2013, 1],
  ["H1 2011", "half", 2011, 1],
  ["1H11", "half", 2011, 1],
  ["2H 2018", "half", 2018, 2],
  ["First half 2018", "half", 2018, 1],
  ["Primer semestre 2018", "half", 2018, 1],
  ["1. Halbjahr 2018", "half", 2018, 1],
  ["Nine Months Ended Sep. 30, 2012", "nine-months", 2012, null],
  ["9M 2018", "nine-months", 2018, null],
  ["9M18", "nine-months", 2018, null],
  ["Neun Monate 2018", "nine-months", 2018, null],
  ["Twelve months ended December 31, 2018", "year", 2018, null],
  ["Years ended December 31, 2014", "year", 2014, null],
  ["Year ended December 31 2011", "year", 2011, null],
  ["Total Calendar 2011", "year", 2011, null],
  ["FY 2011", "year", 2011, null],
  ["FY2024", "year", 2024, null],
  ["FY24", "year", 2024, null],
  ["2013", "year", 2013, null],
  ["Full Year 2020", "year", 2020, null],
  ["2012/13", "year", 2013, null],
  ["2011 Production Results", "year", 2011, null],
  ["2010 Actual Production", "year", 2010, null],
  ["Gesamtjahr 2018", "year", 2018, null],
  ["Año 2018", "year", 2018, null],
  ["YTD 2015", "ytd", 2015, null],
  ["2018 YTD", "ytd", 2018, null],
  ["Total Calendar YTD", "ytd", null, null],
  ["Year to date 2018", "ytd", 2018, null],
  ["Acumulado 2018", "ytd", 2018, null],
  ["June 2013", "month", 2013, 6],
  ["Jun-13", "month", 2013, 6],
  ["Three months ended Dec-25", "quarter", 2025, 4],
  ["junio 2013", "month", 2013, 6],
  ["março 2013", "month", 2013, 3],
  ["Juin 2013", "month", 2013, 6],
  ["FY 2025 Guidance", "guidance", 2025, null],
  ["2011 Production Guidance", "guidance", 2011, null],
  ["2012E", "guidance", 2012, null],
  ["2025 Outlook", "guidance", 2025, null],
  ["% Change", "change", null, null],
  ["Change", "change", null, null],
  ["Y/Y Change", "change", null, null],
  ["Q/Q Change", "change", null, null],
  ["YoY", "change", null, null],
  ["Var. %", "change", null, null],
  ["Variación (%)", "change", null, null],
  ["%", "change", null, null],
  ["Q4 2011 vs Q4 2010", "change", 2011, 4],
])("%s is a %s of %s, %s", (heading, kind, year, index) => {
  const read = readPeriod(heading);
  expect(read?.kind).toBe(kind);
  expect(read?.year).toBe(year);
  if (kind !== "change") expect(read?.index).toBe(index);
});

test("the year of a date is the calendar's, beside the company's own", () => {
  const quarter = readPeriod("Three months ended September 30, 2025 (Q1 FY26)");
  expect(quarter).toMatchObject({ year: 2025, index: 3, isFiscal: false });
  const half = readPeriod("FY26 half year ended 31 December 2025");
  expect(half).toMatchObject({ year: 2025, index: 2, isFiscal: false });
  expect(readPeriod("Fiscal year ended June 30, 2026")).toMatchObject({
    kind: "year",
    year: 2026,
    isFiscal: true,
  });
});

test.each([
  "Caylloma",
  "San Jose",
  "Consolidated",
  "Unit",
  "",
  "December 31, 2011",
  "Silver (oz)",
  "Total",
])("%p names no period", (heading) => expect(readPeriod(heading)).toBeNull());

test("the end month is read where it is printed", () => {
  expect(readPeriod("Three months ended July 31, 2012")?.endMonth).toBe(7);
  expect(readPeriod("Year ended 30.06.2012")?.endMonth).toBe(6);
  expect(readPeriod("January - September 2018")).toMatchObject({
    kind: "nine-months",
    length: 9,
    endMonth: 9,
  });
});

test("every way to print a quarter names the same quarter", () => {
  const ways: readonly ((quarter: number, year: number) => string)[] = [
    (quarter, year) => `Q${quarter} ${year}`,
    (quarter, year) => `${quarter}Q${String(year % 100).padStart(2, "0")}`,
    (quarter, year) => `${year} Q${quarter}`,
    (quarter, year) => `C${year}-Q${quarter}`,
    (quarter, year) =>
      `${["First", "Second", "Third", "Fourth"][quarter - 1]} quarter ${year}`,
    (quarter, year) =>
      `Three months ended ${["March 31", "June 30", "September 30", "December 31"][quarter - 1]}, ${year}`,
    (quarter, year) => `${quarter}T ${year}`,
    (quarter, year) => `${quarter}. Quartal ${year}`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 2000, max: 2035 }),
      fc.constantFrom(...ways),
      (quarter, year, way) => {
        expect(readPeriod(way(quarter, year))).toMatchObject({
          kind: "quarter",
          year,
          index: quarter,
        });
      },
    ),
  );
});
