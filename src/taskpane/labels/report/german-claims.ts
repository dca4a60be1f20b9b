import type { ClaimPhrases } from "../../../core/phrase/claim-phrases";

/** What the judgement of a sentence is explained with, in German. */
export const germanClaims: ClaimPhrases = {
  "claim.printed.true": "Trifft mit den gedruckten Zahlen zu ({detail}).",
  "claim.printed.false":
    "Trifft mit den gedruckten Zahlen nicht zu ({detail}).",
  "claim.printed.undecided":
    "Bleibt mit den gedruckten Zahlen offen ({detail}).",
  "claim.printed.not-checkable":
    "Mit den gedruckten Zahlen nicht prüfbar ({detail}).",
  "claim.rebuilt.true": "Mit den berechneten Zahlen ({detail}) trifft es zu.",
  "claim.rebuilt.false":
    "Mit den berechneten Zahlen ({detail}) trifft es nicht zu.",
  "claim.rebuilt.undecided":
    "Mit den berechneten Zahlen ({detail}) bleibt es offen.",
  "claim.rebuilt.not-checkable":
    "Mit den berechneten Zahlen ({detail}) ist es nicht prüfbar.",
  "claim.rebuiltToo.true":
    "Mit den berechneten Zahlen ({detail}) trifft es ebenfalls zu.",
  "claim.rebuiltToo.false":
    "Mit den berechneten Zahlen ({detail}) trifft es auch nicht zu.",
  "claim.rebuiltToo.undecided":
    "Mit den berechneten Zahlen ({detail}) bleibt es ebenfalls offen.",
  "claim.rebuiltToo.not-checkable":
    "Mit den berechneten Zahlen ({detail}) ist es ebenfalls nicht prüfbar.",
  "claim.notCheckable": "Nicht prüfbar: {reason}.",
  "claim.baseAssumed":
    "Der Satz nennt keinen Vergleichszeitraum; verglichen ist mit {period}.",
  "claim.periodsMissing":
    "Zeiträume, die die Tabelle nicht druckt, sind nicht verglichen.",
  "claim.weekday": "{date} fällt auf einen {weekday}.",
  "weekday.sunday": "Sonntag",
  "weekday.monday": "Montag",
  "weekday.tuesday": "Dienstag",
  "weekday.wednesday": "Mittwoch",
  "weekday.thursday": "Donnerstag",
  "weekday.friday": "Freitag",
  "weekday.saturday": "Samstag",
  "claim.months": {
    one: "Vom Ende des früheren Jahres, {start}, bis {end} ist es {count} Monat, {days}.",
    other:
      "Vom Ende des früheren Jahres, {start}, bis {end} sind es {count} Monate, {days}.",
  },
  "detail.figure": "{name}: {figure}",
  "detail.noted": "{detail}, {note}",
  "detail.further": "{detail}; {further}",
  "detail.against": "{figure} gegenüber {other}",
  "detail.growth": "{figure} gegenüber {other} ergibt {growth}",
  "detail.noGrowth": "{figure} gegenüber {other} ergibt keine Wachstumsrate",
  "detail.share": "{figure} ist {share} von {plan}",
  "detail.next": "{figure}; als nächstes in der Tabelle {period}: {other}",
  "detail.trend": "{name} und danach: {figures}",
  "detail.slight": "„leicht“ gilt hier bis {limit}",
  "detail.significant": "„deutlich“ gilt hier ab {limit}",
  "detail.rate": "{figure} über {days} ergibt {rate} am Tag",
  "detail.calendarDays": "{days} Kalendertage",
  "detail.monthDays": "{days} Tage zu Monaten von 30 Tagen",
  "detail.evenDays": "{days} Tage, 365 gleichmäßig verteilt",
  "detail.impliedDays": "die genannte Rate setzt {days} voraus",
  "note.lowerThird": "im unteren Drittel der Spanne",
  "note.middleThird": "im mittleren Drittel der Spanne",
  "note.upperThird": "im oberen Drittel der Spanne",
  "note.rounded": "gerundet",
  "note.ifRounded": "stimmt nur gerundet überein",
  "note.ifCut": "stimmt nur abgeschnitten überein, nicht gerundet",
  "note.beyond": "jenseits der Grenze",
  "note.beyondBy": "um {share} jenseits der Grenze",
  "note.straddled": "die gedruckte Genauigkeit reicht über die Grenze hinweg",
  "note.above": "liegt darüber",
  "note.farAbove": "liegt weit darüber",
  "note.loosely": "nur grob",
  "plan.beside": "{reason}. Daneben: {notes}",
  "plan.also": "{note}. Außerdem: {other}",
  "plan.bothBases": "{printed}; mit den berechneten Zahlen {rebuilt}",
  "plan.stands": "{name}: {figure}",
  "plan.runRate": "Hochrechnung {period} × 4",
  "plan.single": "{figure} (die Aussage liegt demgegenüber bei {share})",
  "plan.below":
    "{figure} (unter der Spanne; ihre Mitte liegt demgegenüber bei {share})",
  "plan.above":
    "{figure} (über der Spanne; ihre Mitte liegt demgegenüber bei {share})",
  "plan.inside":
    "{figure} (in der Spanne; ihre Mitte liegt demgegenüber bei {share})",
  "plan.quarters": { one: "{count} Quartal", other: "{count} Quartale" },
  "plan.made": { one: "{name} ergibt {sum}", other: "{name} ergeben {sum}" },
  "plan.reached": "{made}, nicht weniger als genannt",
  "plan.needs": {
    one: "{made}; das verbleibende Quartal braucht {need} (bisher {soFar} je Quartal)",
    other:
      "{made}; jedes der {count} verbleibenden Quartale braucht {need} (bisher {soFar} je Quartal)",
  },
  "why.noTable": "die Meldung hat keine Produktionstabelle",
  "why.foreign": "die Tabellen drucken keine Zahlen zu {name}",
  "why.noColumn": "keine Spalte der Tabellen deckt den genannten Zeitraum ab",
  "why.noRow": "aus dem Wortlaut geht nicht hervor, welche Zeile gemeint ist",
  "why.noMeasure": "keine Zeile der Tabellen gibt diese Kennzahl an",
  "why.open": "der Wortlaut lässt offen, welche Zahl gemeint ist; {detail}",
  "why.openNearest":
    "der Wortlaut lässt offen, welche Zahl gemeint ist; die nächstliegende, {name}, ist {figure}",
  "why.noBase": "der Satz nennt keinen Zeitraum, mit dem verglichen wird",
  "why.daysUnknown": "die Tage des Zeitraums sind nicht bekannt",
  "why.doesNotFollow": "folgt nicht aus den gedruckten Zahlen ({detail})",
  "why.otherFigure":
    "die dazu genannte Zahl ist nicht die gedruckte ({detail})",
  "why.noEarlier": "die Tabelle druckt keinen früheren Zeitraum zum Vergleich",
  "why.wholeHistory":
    "dazu gehört die ganze Geschichte, und die Tabelle druckt einen Teil davon; dort {detail}",
  "why.fewPeriods":
    "die Tabelle druckt {printed} der {wanted} aufeinanderfolgenden Zeiträume, die es braucht",
  "why.fewPeriodsOrMore":
    "die Tabelle druckt {printed} der mindestens {wanted} aufeinanderfolgenden Zeiträume, die es braucht",
  "why.rank":
    "ein Rang oder Anteil braucht die Zahlen anderer, die die Meldung nicht druckt",
  "why.future": "eine Aussage über die Zukunft",
  "why.futureForeign":
    "eine Aussage über die Zukunft, und die Tabellen drucken keine Zahlen zu {name}",
};
