import type { Phrase } from "./phrase";

/** What relations rest on, and why some cannot be checked, in English. */
export const relationPhrases = {
  "basis.points": "change in points",
  "basis.counts": {
    one: "counts the {concentrates} concentrate",
    other: "counts the {concentrates} concentrates",
  },
  "basis.adds": "adds {mines}",
  "basis.shortTon": "ounces are per short ton, which the figures fit best",
  "basis.metricTon": "ounces are per metric ton, which the figures fit best",
  "basis.longTon": "ounces are per long ton, which the figures fit best",
  "basis.takenFor": "{period} is taken for {first} to {last}",
  "basis.periods": "{periods}, under which most rows add up",
  "basis.printedDays": "operating days as printed",
  "basis.calendarDays": "calendar days",
  "basis.noLeapDay": "calendar days, leap day left out",
  "basis.evenYear": "365-day year",
  "basis.weeks": "quarters of 13 weeks",
  "basis.months30": "months of 30 days",
  "basis.year350": "350-day year",
  "month.dated": "{month} {year}",
  "month.january": "January",
  "month.february": "February",
  "month.march": "March",
  "month.april": "April",
  "month.may": "May",
  "month.june": "June",
  "month.july": "July",
  "month.august": "August",
  "month.september": "September",
  "month.october": "October",
  "month.november": "November",
  "month.december": "December",
  "need.tonnes": "tonnes milled",
  "need.grade": "head grade of {metal}",
  "need.recovery": "recovery of {metal}",
  "unchecked.parts": "The periods that make up {period} are not all printed.",
  "unchecked.needs": "Not printed with it: {missing}.",
  "unchecked.notTogether":
    "Tonnes, grade and recovery are not printed together in any period, or their units are not known.",
  "unchecked.lacking": "No figure is printed for {periods}.",
  "unchecked.lackingGrade": "No grade is printed for {periods}.",
  "unchecked.lackingWeight":
    "The tonnes that weight the grade are not printed for every period.",
  "unchecked.lackingFeed":
    "Tonnes, grade and recovery are not all printed for the periods it consists of.",
  "unchecked.ownPrices":
    "Metal equivalents may be converted at each period's own prices, so they need not add up.",
  "unchecked.noPrices":
    "The prices or ratios that turn the other metals into equivalents are not stated.",
  "unchecked.otherPrices":
    "The prices or ratios stated do not reproduce most of its figures, so others may have been used.",
  "unchecked.otherShare":
    "The share that is printed does not reproduce most of its figures, so it may be of another date or of other mines.",
  "unchecked.days":
    "The rate follows from none of the usual day counts; the mill may count operating days, which are not printed.",
  "unchecked.leach":
    "Leach pads release the metal of one period's ore over several, so production need not follow from ore placed.",
  "unchecked.padsBeside":
    "Ore is placed on leach pads as well, and the metal they release is not printed apart.",
  "unchecked.stockSurveyed":
    "Opening stock, ore mined and ore milled do not give the closing stock; surveyed stockpiles are corrected between periods.",
  "unchecked.silentMines":
    "No figure is printed for {mines}, which the total may count.",
  "unchecked.otherMines":
    "The mines printed do not add up to it in most figures, so it seems to count other mines or shares.",
  "unchecked.ungraded":
    "No {metal} grade is printed for the {concentrates} concentrate, which may hold some of the metal.",
  "unchecked.otherColumns":
    "Most rows of the column {column} do not follow from the two columns it seems to compare.",
  "unchecked.aboveRebuilt":
    "The printed figures lie above the rebuilt ones in {failing} of {all} periods, so the row seems to follow another basis.",
  "unchecked.belowRebuilt":
    "The printed figures lie below the rebuilt ones in {failing} of {all} periods, so the row seems to follow another basis.",
  "unchecked.footnote": "A footnote explains the difference: “{note}”",
  "metal.silver": "silver",
  "metal.gold": "gold",
  "metal.lead": "lead",
  "metal.zinc": "zinc",
  "metal.copper": "copper",
  "metal.nickel": "nickel",
  "metal.antimony": "antimony",
  "metal.platinum": "platinum",
  "metal.palladium": "palladium",
  "metal.rhodium": "rhodium",
  "metal.ruthenium": "ruthenium",
  "metal.iridium": "iridium",
  "metal.molybdenum": "molybdenum",
  "metal.tin": "tin",
  "metal.tungsten": "tungsten",
  "metal.cobalt": "cobalt",
  "metal.iron": "iron",
  "metal.manganese": "manganese",
  "metal.cadmium": "cadmium",
  "metal.bismuth": "bismuth",
  "metal.lithium": "lithium",
  "metal.uranium": "uranium",
  "metal.coal": "coal",
  "metal.potash": "potash",
  "metal.phosphate": "phosphate",
  "metal.chromium": "chromium",
} as const satisfies Record<string, Phrase>;

/** The same in another language. */
export type RelationPhrases = Readonly<
  Record<keyof typeof relationPhrases, Phrase>
>;
