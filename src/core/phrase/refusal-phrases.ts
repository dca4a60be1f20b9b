import type { Phrase } from "./phrase";

/** Why a source cannot be read, in English. */
export const refusalPhrases = {
  "refused.emptyFile":
    "This file is empty. Choose the release itself, or paste its table.",
  "refused.tooLarge":
    "This file has {size} MB; up to {most} MB can be read. Save the pages with the production table as a file of their own, or paste the table.",
  "refused.oldOffice":
    "This is a file of an old Office version (.doc, .xls). Open it and save it as .docx, or select the table in Excel.",
  "refused.workbook":
    "This is an Excel workbook. Open it in Excel and select the range that holds the table.",
  "refused.archive":
    "This archive holds no Word document. Unpack it and open the release itself.",
  "refused.format":
    "This file is neither text, HTML, CSV, PDF nor a Word document. Open it in its own program and paste the table, or save it as one of these.",
  "refused.notWord":
    "This file is no Word document that can be read. Open it in Word and save it as .docx, or paste the table.",
  "refused.damagedWord":
    "This document is damaged: its ZIP directory cannot be read. Open it in Word, save it again, or paste the table.",
  "refused.unpacksTooLarge":
    "This document unpacks to more than {most} MB. Save only the pages with the production table as a new document, or paste the table.",
  "refused.password":
    "This PDF is protected by a password. Open it in a PDF viewer and save or print it as an unprotected PDF, or paste the table.",
  "refused.damagedPdf":
    "This PDF is damaged and cannot be opened. Download it again, or open it in a viewer and paste the table.",
  "refused.unmapped":
    "The text of this PDF cannot be told: its fonts do not say which characters they print. Take the release as HTML or text instead.",
  "refused.pictures":
    "This PDF holds no text, only pictures of pages. Run it through text recognition (OCR) first, or take the release as HTML or text.",
  "refused.stopped": "Reading was stopped.",
} as const satisfies Record<string, Phrase>;

/** The same in another language. */
export type RefusalPhrases = Readonly<
  Record<keyof typeof refusalPhrases, Phrase>
>;
