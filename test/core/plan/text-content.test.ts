import { mayBeMisread } from "../../../src/core/plan/text-content";

test.each([
  "=1+1",
  "+1",
  "-2",
  "@SUM(A1)",
  "'x",
  "#N/A",
  "12/3",
  "1,234",
  "90%",
  "(5)",
  "$5",
  "TRUE",
  " false ",
  "March 2011",
  "Dec-11",
  "9 months",
])("Excel could read %j as something else", (text) => {
  expect(mayBeMisread(text)).toBe(true);
});

test.each([
  "",
  "%",
  "g/t",
  "Silver (ounces)",
  "C2011-Q4",
  "line 23",
  "D12",
  "– ",
  "Mayo mine",
])("%j stays text however it is typed", (text) => {
  expect(mayBeMisread(text)).toBe(false);
});
