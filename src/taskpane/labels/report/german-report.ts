import type { CorePhrases } from "../../../core/phrase/core-phrases";
import { germanClaims } from "./german-claims";
import { germanReading } from "./german-reading";
import { germanRefusals } from "./german-refusals";
import { germanFailures } from "./german-failures";
import { germanRelations } from "./german-relations";
import { germanWarnings } from "./german-warnings";

/** What core has anything to say with, in German. */
export const germanReport: CorePhrases = {
  ...germanClaims,
  ...germanRelations,
  ...germanWarnings,
  ...germanFailures,
  ...germanRefusals,
  ...germanReading,
  "figure.range": "{low} bis {high}",
  "figure.percent": "{number}\u00a0%",
  "figure.days": "{number} Tage",
  "figure.points": "{number} Punkte",
  "figure.lessThan": "weniger als {share}",
  "list.and": "{items} und {last}",
  "list.or": "{items} oder {last}",
  "list.plain": "{items}, {last}",
  "finding.sums":
    "{cell}: gedruckt {printed}, nicht nachzurechnen aus {source}; daraus ergeben sich {rebuilt} ({range} bei gedruckter Genauigkeit).",
  "finding.twin":
    "{cell}: gedruckt {printed}, nicht nachzurechnen aus {source}; daraus ergibt sich {rebuilt} ({range} bei gedruckter Genauigkeit).",
  "finding.payable":
    "{cell}: gedruckt {printed}, mehr als das Metall, von dem es ein Teil ist, {rebuilt} ({range} bei gedruckter Genauigkeit).",
  "finding.because": {
    one: "Folgt aus Befund {list}.",
    other: "Folgt aus den Befunden {list}.",
  },
  "finding.confirm":
    "Die Lesart dieser Tabelle ist nicht sicher: zuerst ihre Zellen und Spalten bestätigen.",
  "working.arithmetic":
    "{arithmetic} = {rebuilt}, gedruckte Genauigkeit erlaubt {range}; gedruckt {printed}",
  "working.above":
    "Die gedruckte Zahl liegt {distance} über der berechneten, {gap} weiter, als gedruckte Genauigkeit erlaubt.",
  "working.below":
    "Die gedruckte Zahl liegt {distance} unter der berechneten, {gap} weiter, als gedruckte Genauigkeit erlaubt.",
  "working.basis": "Grundlage: {basis}.",
  "working.cause": "Wahrscheinliche Ursache: {cells}.",
  "working.causes": "Wahrscheinliche Ursache, nicht zu unterscheiden: {cells}.",
  "working.itself": "diese Zahl selbst",
  "working.repair":
    "{row}: {to} statt {from} ({edit}) brächte alles in Einklang, woran die Zahl beteiligt ist.",
  "edit.transposition": "Zahlendreher",
  "edit.substitution": "vertauschte Ziffer",
  "edit.dropped-digit": "ausgelassene Ziffer",
  "edit.doubled-digit": "verdoppelte Ziffer",
  "edit.scale": "Größenordnung",
  "edit.unit": "Einheit",
  "edit.exchanged-left": "mit der Zahl links davon vertauscht",
  "edit.exchanged-right": "mit der Zahl rechts davon vertauscht",
  "edit.exchanged-above": "mit der Zahl darüber vertauscht",
  "edit.exchanged-below": "mit der Zahl darunter vertauscht",
  "source.period-sum": "den Zeiträumen, die zusammengezählt sind",
  "source.mine-sum": "den Minen, die zusammengezählt sind",
  "source.concentrate-sum": "den Konzentraten, die zusammengezählt sind",
  "source.basket-sum": "den Metallen, die zusammengezählt sind",
  "source.material-sum": "Erz und Abraum, die zusammengezählt sind",
  "source.weighted-grade": "den Gehalten der Zeiträume, nach Tonnen gewichtet",
  "source.mine-grade": "den Gehalten der Minen, nach Tonnen gewichtet",
  "source.mine-recovery":
    "dem Ausbringen der Minen, nach aufgegebenem Metall gewichtet",
  "source.weighted-recovery":
    "dem Ausbringen der Zeiträume, nach aufgegebenem Metall gewichtet",
  "source.change": "den beiden verglichenen Zahlen",
  "source.unit-twin": "derselben Zahl in ihrer anderen Einheit",
  "source.duplicate": "derselben Zahl an anderer Stelle",
  "source.rate": "den Tonnen und Tagen des Zeitraums",
  "source.metal-equivalent":
    "den Metallen und den genannten Preisen oder Verhältnissen",
  "source.attributable-share": "dem gedruckten Anteil und dem Ganzen",
  "source.strip-ratio": "dem geförderten Abraum und Erz",
  "source.mass-pull": "den Tonnen von Konzentrat und Aufgabe",
  "source.stock-movement": "dem Anfangsbestand, den Zugängen und den Abgängen",
  "source.from-concentrates": "Tonnen und Gehalten der Konzentrate",
  "source.from-feed": "Tonnen, Gehalt und Ausbringen der Aufgabe",
  "source.from-metal-produced": "dem erzeugten und dem aufgegebenen Metall",
  "source.other": "den gedruckten Eingangszahlen",
};
