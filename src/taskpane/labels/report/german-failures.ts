import type { FailurePhrases } from "../../../core/phrase/failure-phrases";

/** Why something that the user set going did not come off, in German. */
export const germanFailures: FailurePhrases = {
  "failed.editMode":
    "Excel wartet auf eine Zelle, die gerade bearbeitet wird. Drücken Sie im Blatt Eingabe oder Esc, und versuchen Sie es noch einmal.",
  "failed.undoNotGrouped":
    "Excel kann dies nicht in einem Schritt zurücknehmen, daher wurde nichts geändert.",
  "failed.protectedSheet":
    "Ein Blatt ist geschützt, oder die Arbeitsmappe ist nur zum Lesen geöffnet, daher wurde nichts geändert. Heben Sie den Blattschutz unter Überprüfen auf, oder öffnen Sie die Arbeitsmappe zum Bearbeiten, und versuchen Sie es noch einmal.",
  "failed.severalAreas":
    "Die Auswahl ist kein zusammenhängender Block von Zellen. Markieren Sie die Tabelle als einen Block, und versuchen Sie es noch einmal.",
  "failed.tooLarge":
    "Das ist mehr, als Excel auf einmal annimmt. Importieren Sie weniger Tabellen, oder sichern Sie die Arbeitsmappe als Datei.",
  "failed.answerTooLarge":
    "Die Blätter enthalten mehr, als Excel auf einmal herausgibt, daher wurde nichts geändert. Verschieben Sie die großen in eine eigene Arbeitsmappe, und versuchen Sie es noch einmal.",
  "failed.notSupported":
    "Diese Excel-Version kann das nicht. Excel 2021, Microsoft 365, Excel im Web und auf dem iPad können es.",
  "failed.excel":
    "Excel hat abgelehnt, und nichts wurde geändert. Versuchen Sie es noch einmal; bleibt es dabei, kopieren Sie die Einzelheiten und melden Sie sie.",
  "failed.selectionEmpty":
    "Die markierten Zellen sind leer. Markieren Sie die Tabelle mit Überschriften und Bezeichnungen, und versuchen Sie es noch einmal.",
  "failed.selectionTooLarge":
    "Die Auswahl hat {cells} gefüllte Zellen, das ist keine Produktionstabelle. Markieren Sie nur die Tabelle, und versuchen Sie es noch einmal.",
  "failed.figureGone":
    "Zeile oder Spalte dieser Zahl steht nicht mehr im Blatt. Importieren Sie die Meldung noch einmal, um sie zurückzubekommen.",
  "failed.findingGone":
    "Die Zeile dieses Befunds steht nicht mehr im Blatt Findings. Importieren Sie die Meldung noch einmal, um sie zurückzubekommen.",
  "failed.importGone":
    "Die Blätter dieses Imports sind nicht mehr in der Arbeitsmappe. Importieren Sie die Meldung noch einmal.",
  "failed.protectedFromAdding":
    "Der Aufbau dieser Arbeitsmappe ist geschützt, daher lässt sich kein Blatt anlegen, und nichts wurde geändert. Heben Sie den Schutz unter Überprüfen, Arbeitsmappe schützen auf, und importieren Sie noch einmal.",
  "failed.protectedFromRemoving":
    "Der Aufbau dieser Arbeitsmappe ist geschützt, daher lässt sich kein Blatt entfernen, und nichts wurde geändert. Heben Sie den Schutz unter Überprüfen, Arbeitsmappe schützen auf, und entfernen Sie den Import noch einmal.",
  "failed.halfWritten":
    "Excel hat auf halbem Weg aufgehört und Assay nicht aufräumen lassen. Löschen Sie die Blätter {sheets} von Hand; sonst wurde nichts geändert.",
  "failed.sample":
    "Die Beispielmeldung ließ sich nicht laden. Prüfen Sie die Verbindung.",
  "failed.engine":
    "Der prüfende Teil des Bereichs ließ sich nicht laden. Schließen Sie den Bereich und öffnen Sie ihn neu.",
  "failed.unknown":
    "Etwas ging schief, das nicht schiefgehen sollte. Versuchen Sie es noch einmal; bleibt es dabei, kopieren Sie die Einzelheiten und melden Sie sie.",
};
