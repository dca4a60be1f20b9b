import type { RelationPhrases } from "../../../core/phrase/relation-phrases";

/** What relations rest on, and why some cannot be checked, in German. */
export const germanRelations: RelationPhrases = {
  "basis.points": "Veränderung in Punkten",
  "basis.counts": {
    one: "gezählt ist das Konzentrat {concentrates}",
    other: "gezählt sind die Konzentrate {concentrates}",
  },
  "basis.adds": "zusammengezählt sind {mines}",
  "basis.shortTon": "Unzen je Short ton, was am besten zu den Zahlen passt",
  "basis.metricTon":
    "Unzen je metrische Tonne, was am besten zu den Zahlen passt",
  "basis.longTon": "Unzen je Long ton, was am besten zu den Zahlen passt",
  "basis.takenFor": "{period} ist als {first} bis {last} verstanden",
  "basis.periods": "{periods}; so gehen die meisten Zeilen auf",
  "basis.printedDays": "Betriebstage wie gedruckt",
  "basis.calendarDays": "Kalendertage",
  "basis.noLeapDay": "Kalendertage ohne Schalttag",
  "basis.evenYear": "Jahr zu 365 Tagen",
  "basis.weeks": "Quartale zu 13 Wochen",
  "basis.months30": "Monate zu 30 Tagen",
  "basis.year350": "Jahr zu 350 Tagen",
  "month.dated": "{month} {year}",
  "month.january": "Januar",
  "month.february": "Februar",
  "month.march": "März",
  "month.april": "April",
  "month.may": "Mai",
  "month.june": "Juni",
  "month.july": "Juli",
  "month.august": "August",
  "month.september": "September",
  "month.october": "Oktober",
  "month.november": "November",
  "month.december": "Dezember",
  "need.tonnes": "verarbeitete Tonnen",
  "need.grade": "Aufgabegehalt von {metal}",
  "need.recovery": "Ausbringen von {metal}",
  "unchecked.parts":
    "Die Zeiträume, aus denen {period} besteht, sind nicht alle gedruckt.",
  "unchecked.needs": "Nicht mitgedruckt: {missing}.",
  "unchecked.notTogether":
    "Tonnen, Gehalt und Ausbringen sind in keinem Zeitraum zusammen gedruckt, oder ihre Einheiten sind nicht bekannt.",
  "unchecked.lacking": "Für {periods} ist keine Zahl gedruckt.",
  "unchecked.lackingGrade": "Für {periods} ist kein Gehalt gedruckt.",
  "unchecked.lackingWeight":
    "Die Tonnen, die den Gehalt gewichten, sind nicht für jeden Zeitraum gedruckt.",
  "unchecked.lackingFeed":
    "Tonnen, Gehalt und Ausbringen sind nicht für alle Zeiträume gedruckt, aus denen es besteht.",
  "unchecked.ownPrices":
    "Metalläquivalente können zu den Preisen des jeweiligen Zeitraums umgerechnet sein und müssen sich daher nicht addieren.",
  "unchecked.noPrices":
    "Die Preise oder Verhältnisse, mit denen die anderen Metalle in Äquivalente umgerechnet sind, sind nicht genannt.",
  "unchecked.otherPrices":
    "Aus den genannten Preisen oder Verhältnissen ergeben sich die meisten seiner Zahlen nicht; vielleicht wurden andere verwendet.",
  "unchecked.otherShare":
    "Aus dem gedruckten Anteil ergeben sich die meisten seiner Zahlen nicht; er gilt vielleicht für ein anderes Datum oder andere Minen.",
  "unchecked.days":
    "Die Rate folgt aus keiner der üblichen Tageszählungen; vielleicht zählt das Werk Betriebstage, die nicht gedruckt sind.",
  "unchecked.leach":
    "Haldenlaugung setzt das Metall des Erzes eines Zeitraums über mehrere frei; die Erzeugung muss sich daher nicht aus dem aufgeschütteten Erz ergeben.",
  "unchecked.padsBeside":
    "Erz wird auch auf Laugungshalden aufgeschüttet, und das dort gewonnene Metall ist nicht getrennt gedruckt.",
  "unchecked.stockSurveyed":
    "Anfangsbestand, gefördertes und verarbeitetes Erz ergeben nicht den Endbestand; vermessene Halden werden zwischen den Zeiträumen berichtigt.",
  "unchecked.silentMines":
    "Für {mines} ist keine Zahl gedruckt; die Summe zählt sie vielleicht mit.",
  "unchecked.otherMines":
    "Die gedruckten Minen ergeben sie in den meisten Zahlen nicht; sie zählt wohl andere Minen oder Anteile.",
  "unchecked.ungraded":
    "Für das Konzentrat {concentrates} ist kein Gehalt an {metal} gedruckt; es enthält vielleicht einen Teil des Metalls.",
  "unchecked.otherColumns":
    "Die meisten Zeilen der Spalte {column} folgen nicht aus den beiden Spalten, die sie zu vergleichen scheint.",
  "unchecked.aboveRebuilt":
    "Die gedruckten Zahlen liegen in {failing} von {all} Zeiträumen über den berechneten; die Zeile folgt wohl einer anderen Grundlage.",
  "unchecked.belowRebuilt":
    "Die gedruckten Zahlen liegen in {failing} von {all} Zeiträumen unter den berechneten; die Zeile folgt wohl einer anderen Grundlage.",
  "unchecked.footnote": "Eine Fußnote erklärt den Unterschied: „{note}“",
  "metal.silver": "Silber",
  "metal.gold": "Gold",
  "metal.lead": "Blei",
  "metal.zinc": "Zink",
  "metal.copper": "Kupfer",
  "metal.nickel": "Nickel",
  "metal.antimony": "Antimon",
  "metal.platinum": "Platin",
  "metal.palladium": "Palladium",
  "metal.rhodium": "Rhodium",
  "metal.ruthenium": "Ruthenium",
  "metal.iridium": "Iridium",
  "metal.molybdenum": "Molybdän",
  "metal.tin": "Zinn",
  "metal.tungsten": "Wolfram",
  "metal.cobalt": "Kobalt",
  "metal.iron": "Eisen",
  "metal.manganese": "Mangan",
  "metal.cadmium": "Cadmium",
  "metal.bismuth": "Bismut",
  "metal.lithium": "Lithium",
  "metal.uranium": "Uran",
  "metal.coal": "Kohle",
  "metal.potash": "Kali",
  "metal.phosphate": "Phosphat",
  "metal.chromium": "Chrom",
};
