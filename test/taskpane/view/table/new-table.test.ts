import fc from "fast-check";
import { planTemplate } from "../../../../src/core/plan/plan-template";
import { readPeriod } from "../../../../src/core/production/period/heading/read-period";
import {
  chooseConcentrate,
  chooseMetal,
  newColumns,
  newMetals,
  templateSpec,
  usualTable,
} from "../../../../src/taskpane/view/table/new-table";

const usual = usualTable(2012);

test("the usual table has the shape of the Bellekeno release", () => {
  expect(templateSpec({ ...usual, mine: " Aurora " }, "New mine")).toEqual({
    mine: "Aurora",
    metals: ["silver", "lead", "zinc"],
    concentrates: ["lead", "zinc"],
    periods: ["Total 2012", "Q4 2012", "Q3 2012", "Q2 2012", "Q1 2012"],
  });
});

test("a base metal brings its concentrate and takes it away; a precious one has none", () => {
  const copper = chooseMetal(usual, "copper", true);
  expect(copper.concentrates).toEqual(["lead", "zinc", "copper"]);
  expect(chooseMetal(copper, "lead", false)).toMatchObject({
    metals: ["silver", "zinc", "copper"],
    concentrates: ["zinc", "copper"],
  });
  expect(chooseMetal(usual, "gold", true).concentrates).toEqual([
    "lead",
    "zinc",
  ]);
});

test("a concentrate can go while its metal stays", () => {
  expect(chooseConcentrate(usual, "lead", false)).toEqual({
    ...usual,
    concentrates: ["zinc"],
  });
});

test.each(["", "12", "2012.5", "next year", "3000"])(
  "the year %j makes no table",
  (year) => {
    expect(templateSpec({ ...usual, year }, "New mine")).toBeNull();
  },
);

test("without a metal there is no table; without a name it is the unnamed mine's", () => {
  expect(templateSpec({ ...usual, metals: [] }, "New mine")).toBeNull();
  expect(templateSpec(usual, "New mine")?.mine).toBe("New mine");
});

test.each(newColumns)(
  "core reads every heading of %s as a period",
  (columns) => {
    const spec = templateSpec({ ...usual, columns }, "");
    expect(
      spec?.periods.map((heading) => readPeriod(heading)?.year ?? null),
    ).toEqual(spec?.periods.map(() => 2012));
  },
);

test("whatever is chosen is planned, and asks for figures", () => {
  fc.assert(
    fc.property(
      fc.subarray([...newMetals], { minLength: 1 }),
      fc.constantFrom(...newColumns),
      (chosen, columns) => {
        const table = newMetals.reduce(
          (before, metal) => chooseMetal(before, metal, chosen.includes(metal)),
          { ...usual, columns },
        );
        const spec = templateSpec(table, "Mine");
        const plan = spec && planTemplate(spec);
        expect(plan?.sheets.map(({ role }) => role)).toEqual(
          expect.arrayContaining(["reported", "rebuilt"]),
        );
      },
    ),
    { numRuns: 25 },
  );
});
