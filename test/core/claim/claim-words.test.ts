import { judgeClaims } from "../../../src/core/claim/judge-claims";
import { claimTable, proseOf } from "../../support/claim-table";
import { productionTable } from "../../support/typed-table";

/** Words of releases that look like something else; names and figures are made up. */
const verdicts = (
  tables: Parameters<typeof judgeClaims>[1],
  headline: string,
  text: string,
): readonly string[] =>
  judgeClaims(proseOf(headline, text), tables, []).map(
    ({ text: words, verdict }) => `${verdict}: ${words}`,
  );

test("a year named as such is no figure", () => {
  const year = productionTable({
    title: null,
    entity: null,
    periods: [
      { label: "4T 2025", kind: "quarter", year: 2025, index: 4 },
      { label: "Ene-Dic 2025", kind: "year", year: 2025, index: null },
    ],
    rows: [
      {
        label: "Producción de cobre fino",
        metric: "produced.copper",
        unit: "t",
        printed: ["61.667", "247.113"],
        values: [61667, 247113],
      },
    ],
  });
  expect(
    verdicts(
      [year],
      "Resultados del cuarto trimestre de 2025",
      "La mina produjo 247.113 toneladas de cobre fino en el año 2025.",
    ),
  ).toEqual([
    "true: La mina produjo 247.113 toneladas de cobre fino en el año 2025",
  ]);
});

describe("what a figure comes from", () => {
  const mine = claimTable("Larch North", [
    ["Ore milled", "ore.processed.tonnes", "Mt", ["1.61", "1.53", "1.5", "1"]],
    ["Copper recovery", "recovery.copper", "%", ["89.7", "90.7", "91", "90"]],
  ]);
  const said = (text: string) =>
    verdicts([mine], "Results of the third quarter of 2021", text);

  test("is no base of comparison where it is another measure", () => {
    expect(
      said("Copper recovery averaged 89.7% from 1.61 million tonnes milled."),
    ).toEqual([
      "true: Copper recovery averaged 89.7%",
      "true: from 1.61 million tonnes milled",
    ]);
  });

  test("is a base where a change leads to it", () => {
    expect(said("Ore milled increased 5% from 1.53 million tonnes.")).toEqual([
      "true: Ore milled increased 5%",
      "true: from 1.53 million tonnes",
    ]);
    expect(said("Copper recovery decreased from 90.7% to 89.7%.")).toEqual([
      "true: Copper recovery decreased from 90.7%",
      "true: to 89.7%",
    ]);
  });
});

test("attributable ounces are those of the row that says so", () => {
  const mine = claimTable("Larch North", [
    ["Gold", "produced.gold", "koz", ["80.1", "81.2", "79.9", "78"]],
    [
      "Attributable gold",
      "produced.gold.attributable",
      "koz",
      ["65.4", "61.8", "65.0", "64"],
    ],
  ]);
  const said = (text: string) =>
    verdicts([mine], "Results of the third quarter of 2021", text);
  expect(said("Attributable gold production was 65.4 koz.")).toEqual([
    "true: Attributable gold production was 65.4 koz",
  ]);
  expect(
    said("Attributable gold production was 65.4 koz (Q2 2021: 61.8 koz)."),
  ).toEqual([
    "true: Attributable gold production was 65.4 koz",
    "true: Q2 2021: 61.8 koz",
  ]);
  expect(said("Attributable gold production was 66.4 koz.")).toEqual([
    "not-checkable: Attributable gold production was 66.4 koz",
  ]);
  expect(said("Gold production was 80.1 koz.")).toEqual([
    "true: Gold production was 80.1 koz",
  ]);
});

test("the mine of a part is not that of the whole before it", () => {
  const rows = (haile: string, didipio: string) =>
    [
      ["Gold produced", "produced.gold", "koz", [haile, "30.7", "31", "30"]],
      ["Gold sold", "sold.gold", "koz", [didipio, "23.1", "24", "20"]],
    ] as const;
  const tables = [
    claimTable("Haile", rows("28.0", "27.1")),
    claimTable("Didipio", rows("23.1", "22.9")),
    claimTable("Total", rows("51.1", "50.0")),
  ];
  expect(
    verdicts(
      tables,
      "Results of the third quarter of 2021",
      "Total gold production was 51.1 koz in the third quarter, including 28.0 koz from Haile.",
    ),
  ).toEqual([
    "true: Total gold production was 51.1 koz in the third quarter",
    "true: including 28.0 koz from Haile",
  ]);
});
