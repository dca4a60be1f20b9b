import type { RefusalPhrases } from "../../../core/phrase/refusal-phrases";

/** Why a source cannot be read, in German. */
export const germanRefusals: RefusalPhrases = {
  "refused.emptyFile":
    "Diese Datei ist leer. Wählen Sie die Meldung selbst, oder fügen Sie ihre Tabelle ein.",
  "refused.tooLarge":
    "Diese Datei hat {size} MB; bis zu {most} MB können gelesen werden. Speichern Sie die Seiten mit der Produktionstabelle als eigene Datei, oder fügen Sie die Tabelle ein.",
  "refused.oldOffice":
    "Dies ist eine Datei einer alten Office-Version (.doc, .xls). Öffnen Sie sie und speichern Sie sie als .docx, oder markieren Sie die Tabelle in Excel.",
  "refused.workbook":
    "Dies ist eine Excel-Arbeitsmappe. Öffnen Sie sie in Excel und markieren Sie den Bereich mit der Tabelle.",
  "refused.archive":
    "Dieses Archiv enthält kein Word-Dokument. Entpacken Sie es und öffnen Sie die Meldung selbst.",
  "refused.format":
    "Diese Datei ist weder Text, HTML, CSV, PDF noch ein Word-Dokument. Öffnen Sie sie in ihrem eigenen Programm und fügen Sie die Tabelle ein, oder speichern Sie sie als eines davon.",
  "refused.notWord":
    "Diese Datei ist kein lesbares Word-Dokument. Öffnen Sie sie in Word und speichern Sie sie als .docx, oder fügen Sie die Tabelle ein.",
  "refused.damagedWord":
    "Dieses Dokument ist beschädigt: Sein ZIP-Verzeichnis lässt sich nicht lesen. Öffnen Sie es in Word und speichern Sie es noch einmal, oder fügen Sie die Tabelle ein.",
  "refused.unpacksTooLarge":
    "Dieses Dokument ist entpackt größer als {most} MB. Speichern Sie nur die Seiten mit der Produktionstabelle als neues Dokument, oder fügen Sie die Tabelle ein.",
  "refused.password":
    "Dieses PDF ist durch ein Kennwort geschützt. Öffnen Sie es in einem PDF-Betrachter und speichern oder drucken Sie es als ungeschütztes PDF, oder fügen Sie die Tabelle ein.",
  "refused.damagedPdf":
    "Dieses PDF ist beschädigt und lässt sich nicht öffnen. Laden Sie es noch einmal herunter, oder öffnen Sie es in einem Betrachter und fügen Sie die Tabelle ein.",
  "refused.unmapped":
    "Der Text dieses PDF ist nicht zu erkennen: Seine Schriften sagen nicht, welche Zeichen sie drucken. Nehmen Sie die Meldung als HTML oder Text.",
  "refused.pictures":
    "Dieses PDF enthält keinen Text, nur Bilder von Seiten. Lassen Sie zuerst eine Texterkennung (OCR) darüber laufen, oder nehmen Sie die Meldung als HTML oder Text.",
  "refused.stopped": "Das Lesen wurde abgebrochen.",
};
