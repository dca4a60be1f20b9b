import { pageZoom } from "../../../src/taskpane/view/page-zoom";

const span = (height: number) => ({
  page: 1,
  box: [100, 200, 140, 200 + height] as const,
});

test.each([
  ["a line of ten points is drawn thirteen pixels high or more", 10, 612, 1.5],
  ["fine print is drawn larger", 6, 612, 2.25],
  ["but never beyond three times", 2, 612, 3],
  ["a heading of a narrow page still fills the frame", 40, 200, 1.62],
])("%s", (_name, height, width, zoom) => {
  expect(pageZoom(span(height), width, 324)).toBeCloseTo(zoom);
});

test("lines of nearly one height keep one zoom", () => {
  const zooms = [9.6, 10, 10.3].map((height) =>
    pageZoom(span(height), 612, 324),
  );
  expect(new Set(zooms).size).toBe(1);
});
