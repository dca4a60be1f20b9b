import type { WarningPhrases } from "../../../core/phrase/warning-phrases";

/** What a reader should confirm of a reading, in German. */
export const germanWarnings: WarningPhrases = {
  "warning.headless":
    "Eine Tabelle, deren Zellen beim Kopieren ineinandergelaufen sind, wurde gefunden, aber nicht ihre Spaltenköpfe. Sie wird nicht gelesen: Öffnen Sie die Meldung als HTML oder PDF, oder fügen Sie die Tabelle von dort ein.",
  "warning.parted":
    "Die Zellen dieser Tabelle sind beim Kopieren ineinandergelaufen; sie wurden getrennt, wo es nur eine Möglichkeit gibt. Vergleichen Sie mit der Meldung, oder öffnen Sie sie als HTML oder PDF.",
  "warning.partedSome": {
    one: "Die Zellen dieser Tabelle sind beim Kopieren ineinandergelaufen; sie wurden getrennt, wo es nur eine Möglichkeit gibt. {count} Zeile ließe sich verschieden lesen und bleibt leer. Vergleichen Sie mit der Meldung, oder öffnen Sie sie als HTML oder PDF.",
    other:
      "Die Zellen dieser Tabelle sind beim Kopieren ineinandergelaufen; sie wurden getrennt, wo es nur eine Möglichkeit gibt. {count} Zeilen ließen sich verschieden lesen und bleiben leer. Vergleichen Sie mit der Meldung, oder öffnen Sie sie als HTML oder PDF.",
  },
  "warning.headingsContinued":
    "Diese Tabelle druckt keine Spaltenköpfe; die der Tabelle darüber wurden übernommen. Bestätigen Sie ihre Zeiträume.",
  "warning.columnsUncounted":
    "Eine Tabelle, deren Zellen durch einzelne Leerzeichen getrennt sind, wurde gefunden, aber nicht, wie viele Spalten sie hat. Sie wird nicht gelesen: Öffnen Sie die Meldung als HTML oder PDF, oder fügen Sie die Tabelle von dort ein.",
  "warning.cellsUnclear":
    "Die Zellen von „{row}“ lassen sich nicht unterscheiden: Beim Kopieren ging eine leere Zelle verloren, oder in den Zahlen stehen Leerzeichen. Die Zeile bleibt leer; öffnen Sie die Meldung als HTML oder PDF.",
  "warning.commasUnclear":
    "Die Kommas dieser Tabelle trennen Zellen und gruppieren Ziffern, daher lassen sich ihre Zahlen nicht unterscheiden. Speichern Sie sie mit Semikolons, Tabulatoren oder Zellen in Anführungszeichen, oder öffnen Sie die Meldung selbst.",
  "warning.rowsUnclear":
    "Einige Zeilen dieser Tabelle enthalten ihr Trennzeichen in einer Zelle; ihre Zahlen ließen sich nicht zuordnen und wurden ausgelassen. Setzen Sie solche Zellen in Anführungszeichen, oder geben Sie diese Zeilen von Hand ein.",
  "warning.columnByColumn":
    "Eine Tabelle wurde gefunden, deren Zellen spaltenweise kopiert sind: Welcher Wert zu welcher Zeile gehört, ist nicht zu erkennen. Sie wird nicht gelesen: Öffnen Sie das PDF oder die Webseite selbst, oder kopieren Sie die Tabelle von dort.",
  "warning.blankLost":
    "„{row}“ hat weniger Werte, als die Tabelle Spalten hat: Beim Kopieren ging eine leere Zelle verloren, daher ist nicht bekannt, zu welcher Spalte jeder Wert gehört. Die Zeile bleibt leer; öffnen Sie die Meldung als HTML oder PDF.",
  "warning.blankMoved":
    "„{row}“ hat weniger Werte, als die Tabelle Spalten hat, und die Kopie hat die leeren Zellen ans Ende gerückt: Zu welcher Spalte jeder Wert gehört, ist nicht bekannt. Die Zeile bleibt leer; öffnen Sie die Meldung als HTML oder PDF.",
  "warning.headingsUnclear":
    "Einige Spalten dieser Tabelle haben keinen eigenen Kopf oder denselben wie eine andere: Welchen Zeitraum sie nennen, ist nicht sicher. Vergleichen Sie die Köpfe mit der Meldung.",
  "warning.headingsMissing":
    "Über dieser Tabelle wurden keine Spaltenköpfe gefunden. Nennen Sie ihre Zeiträume, oder kopieren Sie die Tabelle noch einmal mit ihren Köpfen.",
  "warning.columnsClose":
    "Einige Zahlen dieser Tabelle stehen so dicht beieinander, dass sich ihre Spalten nicht unterscheiden ließen. Vergleichen Sie sie mit der Meldung.",
  "warning.headingsBeside":
    "Einige Spaltenköpfe dieser Tabelle stehen über keinen Zahlen und einige Zahlen unter keinem Kopf: Sie gehören vielleicht zu anderen Spalten. Vergleichen Sie die Köpfe mit der Meldung.",
  "warning.headingsLost":
    "Überschriften, die Gehalte, Ausbringen und Konzentrate unterscheiden, fehlen. Die Zeilen wurden in der üblichen Reihenfolge und so gelesen, wie ihre Zahlen zueinander passen; bestätigen Sie, was sie messen.",
  "warning.commaTaken":
    "Die Tabelle zeigt nicht, ob Punkt oder Komma die Dezimalen trennt; 12.345 wurde als zwölftausend gelesen. Bestätigen Sie eine Zahl.",
  "warning.pointTaken":
    "Die Tabelle zeigt nicht, ob Punkt oder Komma die Dezimalen trennt; 12.345 wurde als zwölf gelesen. Bestätigen Sie eine Zahl.",
  "warning.metalAssumed":
    "Einige Zeilen nennen kein Metall und wurden als {metal} gelesen, von dem die Meldung handelt. Bestätigen Sie ihre Kennzahl.",
  "warning.metricRepeated":
    "Mehrere Zeilen wurden als dieselbe Zahl gelesen: {rows}. Bestätigen Sie, was sie messen.",
  "warning.scaleUnknown":
    "Eine Zeile ist in {unit} in einer Größenordnung gedruckt, die hier keine Einheit hat. Wählen Sie ihre Einheit.",
  "warning.tonOfGrade":
    "Gehalte sind in Unzen je „ton“ gedruckt, und die Meldung sagt nicht, ob Short tons oder metrische Tonnen gemeint sind. Bestätigen Sie die Einheit dieser Zeilen.",
  "warning.tonsMetric":
    "„Tons“ sind als metrische Tonnen verstanden; die Meldung sagt nicht, welche gemeint sind. Bestätigen Sie die Einheit dieser Zeilen.",
  "warning.tonsShort":
    "„Tons“ sind als Short tons verstanden; die Meldung sagt nicht, welche gemeint sind. Bestätigen Sie die Einheit dieser Zeilen.",
  "warning.unitMissing":
    "Einige Zeilen drucken keine Einheit, weder in ihrer Bezeichnung noch in Überschriften oder Titel. Bestätigen oder wählen Sie ihre Einheit.",
  "warning.periodsAbove":
    "Die Tabelle hat keine Kopfzeile; ihre Zeiträume stammen aus einer Zeile darüber. Bestätigen Sie sie.",
  "warning.periodUnknown": {
    one: "Der Zeitraum einer Spalte lässt sich der Kopfzeile nicht entnehmen. Wählen Sie ihn, bevor Sie Spalten vergleichen.",
    other:
      "Der Zeitraum von {count} Spalten lässt sich der Kopfzeile nicht entnehmen. Wählen Sie ihn, bevor Sie Spalten vergleichen.",
  },
  "warning.yearUnknown":
    "Die Kopfzeile nennt Quartale oder Monate ohne Jahr. Wählen Sie das Jahr.",
  "warning.periodRepeated":
    "Alle Spalten wurden als derselbe Zeitraum gelesen. Wählen Sie den Zeitraum jeder Spalte.",
  "warning.pagesPictures":
    "{pages} von {all} Seiten enthalten keinen Text, nur Bilder; ihre Tabellen werden nicht gelesen. Lassen Sie eine Texterkennung (OCR) über das PDF laufen, oder nehmen Sie die Meldung als HTML oder Text.",
  "warning.pagesUnmapped":
    "Der Text von {pages} der {all} Seiten ist nicht zu erkennen: Ihre Schriften sagen nicht, welche Zeichen sie drucken. Ihre Tabellen werden nicht gelesen; nehmen Sie die Meldung als HTML oder Text.",
  "warning.pagesDamaged":
    "{pages} von {all} Seiten sind beschädigt und wurden nicht gelesen. Laden Sie das PDF noch einmal herunter, oder öffnen Sie es in einem Betrachter und fügen Sie die Tabelle ein.",
  "warning.pagesLeft":
    "Nur die ersten {pages} von {all} Seiten wurden gelesen. Speichern Sie die Seiten mit der Produktionstabelle als eigenes PDF.",
};
