import { nameIn } from "../../../src/core/production/meaning/mine/entity-in-title";
import { readLabel } from "../../../src/core/production/words/read-label";
import { printedTable } from "./support/printed-table";
import { typeOne } from "./support/type-one";

test.each([
  ["Mt Hope quarterly production", "Mt Hope"],
  ["Production Results – Mount Milligan", "Mount Milligan"],
  ["St Ives Mine Review", "St Ives"],
  ["Ore milled (Mt)", null],
  ["Goldhain AG: Produktionszahlen für das zweite Halbjahr 2018", "Goldhain"],
  ["Resultados de producción del cuarto trimestre de 2019", null],
  ["Resultados consolidados", null],
  ["Consolidated Operating Results and Highlights", null],
  ["Ergebnisse des Bergbaus im dritten Quartal", null],
  ["Résultats d'exploitation consolidés du trimestre", null],
  ["Risultati operativi consolidati – Monte Neve", "Monte Neve"],
  ["Yearly figures", null],
  ["Bilan opérationnel", null],
  ["Mineral Sands", null],
  ["Diamond production", null],
  ["Black Diamond production", "Black Diamond"],
])("%s names %p", (title, name) => {
  expect(nameIn(title)).toBe(name);
});

test.each([
  ["Mt Isa", null, []],
  ["St. Ives", null, []],
  ["Mt Ore milled", "t", []],
  ["Ore milled (Mt)", "t", []],
  ["Goldhain AG", null, []],
  ["Grade AG (g/t)", "g/t", ["silver"]],
  ["Santa Fe", null, []],
  ["Fe grade (%)", "%", ["iron"]],
  ["Production au 31 mars 2020", null, []],
  ["Teneur Au (g/t)", "g/t", ["gold"]],
  ["Ore mined (kwmt)", "t", []],
  ["C1 cost (A$/wmt)", "aud/t", []],
  ["AISC (AUD/oz)", "aud/oz", []],
  ["AISC (C$/oz)", "cad/oz", []],
  ["AISC ($CDN per ounce)", "cad/oz", []],
  ["Unit cost (US$/lb)", "usd/lb", []],
  ["Cash cost ($ per ounce)", "usd/oz", []],
  ["Unit cost (US¢/lb)", "usc/lb", []],
  ["Unit cost (c/lb)", "usc/lb", []],
  ["Cash cost ZAR/kg", "zar/kg", []],
  ["Cash cost (R/4Eoz)", "zar/oz", []],
  ["Unit cost R/t", "zar/t", []],
  ["Kosten (€/t)", "eur/t", []],
  ["Cadia", null, []],
  ["Randfontein", null, []],
  ["East Rand", null, []],
  ["Cash cost (rand per kilogram)", "zar/kg", []],
])("%s is in %p and of %p", (label, unit, metals) => {
  const words = readLabel(label);
  expect(words.unit.unit).toBe(unit);
  expect(words.metals).toEqual(metals);
});

test("mines named after mountains are headings of their rows", () => {
  const rows = (name: string) => [
    [name],
    ["Ore milled (Mt)", "1.2", "1.3"],
    ["Copper grade (%)", "2.1", "2.2"],
  ];
  const table = typeOne(
    printedTable(
      "Copper production",
      [["", "Q1 2020", "Q2 2020"]],
      [...rows("Mt Isa"), ...rows("Mt Milligan")],
    ),
  );
  expect(table?.rows.map(({ entity, unit }) => [entity, unit])).toEqual([
    ["Mt Isa", "Mt"],
    ["Mt Isa", "%"],
    ["Mt Milligan", "Mt"],
    ["Mt Milligan", "%"],
  ]);
});

test.each([
  ["4E PGM production (oz)", "produced.pgm"],
  ["6E PGM produced (oz)", "produced.pgm"],
  ["3E ounces produced", "produced.pgm"],
  ["PGM (4E) oz", "produced.pgm"],
  ["PGMs in concentrate (koz)", "produced.pgm"],
  ["5PGE+Au (oz)", "produced.pgm"],
  ["4E head grade (g/t)", "ore.processed.grade.pgm"],
  ["4E recovery (%)", "recovery.pgm"],
])("%s is %s", (label, metric) => {
  const table = typeOne(
    printedTable(
      "Operating results",
      [["", "Q1 2020", "Q2 2020"]],
      [
        ["Tonnes milled (kt)", "945", "942"],
        [label, "90.2", "91.3"],
        ["Platinum (oz)", "57,652", "63,293"],
      ],
    ),
  );
  expect(table?.rows[1]?.metric).toBe(metric);
});

test("a recovery that names no metal is of the only metal whose grade is stated", () => {
  const table = typeOne(
    printedTable(
      "Operating results",
      [["", "H1 2012", "H1 2011"]],
      [
        ["Head grade (g/t, 4E)", "4.83", "4.12"],
        ["Recoveries (%)", "77.8", "82.9"],
        ["Platinum ounces", "57,652", "63,293"],
        ["Palladium ounces", "31,238", "26,881"],
      ],
    ),
    ["Platinum Reef produced platinum. Platinum is its main metal."],
  );
  expect(table?.rows[1]?.metric).toBe("recovery.pgm");
});

test.each([
  ["Group gold production was 51 koz in total, with 28 koz from Haile.", null],
  ["Gold production at Haile", "Haile"],
])("over a table without a title, %p names %p", (line, entity) => {
  const table = typeOne(
    printedTable(
      null,
      [["", "Q4 2025", "Q3 2025"]],
      [["Gold produced (koz)", "51.1", "53.8"]],
      [line],
    ),
  );
  expect(table?.entity ?? null).toBe(entity);
});
