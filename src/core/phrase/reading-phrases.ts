import type { Phrase } from "./phrase";

/** Why a row was read as it was, in English. */
export const readingPhrases = {
  "read.ownWords": 'its own words say "{word}"',
  "read.heading": 'it stands under "{heading}"',
  "read.titleSays": 'the title says "{word}"',
  "read.titleMetal": "the title says metal",
  "read.supposed": "no heading is printed; read as if under {headings}",
  "read.quoted": '"{name}"',
  "read.concentrateWeight": "a concentrate by weight is none of the ore",
  "read.mineUnderMetal": "a mine under a metal by weight produced it",
  "read.concentrateTonnes": "tonnes under a concentrate are its tonnes",
  "read.concentrateNamed": "it names a concentrate and no metal in it",
  "read.metalPercent": "a metal in percent is a grade",
  "read.metalPerTonne": "a metal per tonne is a grade",
  "read.metalWeight": "a metal by weight is metal produced",
  "read.metalTitleUnit": "a metal in the title's unit is metal produced",
  "read.metalOunces": "a metal in ounces or pounds is metal produced",
  "read.tonnesPerDay": "tonnes per day are a rate",
  "read.countsDays": "it counts days",
  "read.ratio": "it is a ratio",
  "read.comparison": "it compares other rows",
  "read.notMeasured": "its words name nothing that is measured in production",
  "read.money": '"{word}" is about money or activity, not production',
  "read.noMetal": '"{word}" names no metric without a metal or concentrate',
  "read.byReader": "set by the reader",
  "unit.byReader": "unit set by the reader",
  "unit.column": "unit from the unit column",
  "unit.ownWords": "unit from its own words",
  "unit.heading": "unit from its heading",
  "unit.title": "unit from the title",
  "unit.cells": "unit from its cells",
  "unit.kind": "unit as in rows of its kind",
  "unit.days": "days are counted",
  "unit.ratio": "it is a ratio",
  "unit.rate": "it is a rate",
  "unit.recovery": "recoveries and yields are percentages",
  "unit.baseGrade": "grades of base metals are percentages",
  "unit.noScale": "{unit} in this scale is no unit",
  "unit.none": "no unit is printed",
} as const satisfies Record<string, Phrase>;

/** The same in another language. */
export type ReadingPhrases = Readonly<
  Record<keyof typeof readingPhrases, Phrase>
>;
