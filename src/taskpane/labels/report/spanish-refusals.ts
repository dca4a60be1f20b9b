import type { RefusalPhrases } from "../../../core/phrase/refusal-phrases";

/** Why a source cannot be read, in Spanish. */
export const spanishRefusals: RefusalPhrases = {
  "refused.emptyFile":
    "Este archivo está vacío. Elija el propio comunicado, o pegue su tabla.",
  "refused.tooLarge":
    "Este archivo tiene {size} MB; se pueden leer hasta {most} MB. Guarde las páginas con la tabla de producción en un archivo aparte, o pegue la tabla.",
  "refused.oldOffice":
    "Es un archivo de una versión antigua de Office (.doc, .xls). Ábralo y guárdelo como .docx, o seleccione la tabla en Excel.",
  "refused.workbook":
    "Es un libro de Excel. Ábralo en Excel y seleccione el rango que contiene la tabla.",
  "refused.archive":
    "Este archivo comprimido no contiene ningún documento de Word. Descomprímalo y abra el propio comunicado.",
  "refused.format":
    "Este archivo no es texto, HTML, CSV, PDF ni un documento de Word. Ábralo en su propio programa y pegue la tabla, o guárdelo en uno de esos formatos.",
  "refused.notWord":
    "Este archivo no es un documento de Word legible. Ábralo en Word y guárdelo como .docx, o pegue la tabla.",
  "refused.damagedWord":
    "Este documento está dañado: no se puede leer su directorio ZIP. Ábralo en Word y guárdelo de nuevo, o pegue la tabla.",
  "refused.unpacksTooLarge":
    "Este documento descomprimido ocupa más de {most} MB. Guarde solo las páginas con la tabla de producción en un documento nuevo, o pegue la tabla.",
  "refused.password":
    "Este PDF está protegido con contraseña. Ábralo en un visor de PDF y guárdelo o imprímalo como PDF sin protección, o pegue la tabla.",
  "refused.damagedPdf":
    "Este PDF está dañado y no se puede abrir. Descárguelo de nuevo, o ábralo en un visor y pegue la tabla.",
  "refused.unmapped":
    "El texto de este PDF no se puede determinar: sus fuentes no dicen qué caracteres imprimen. Tome el comunicado como HTML o texto.",
  "refused.pictures":
    "Este PDF no contiene texto, solo imágenes de páginas. Páselo primero por reconocimiento de texto (OCR), o tome el comunicado como HTML o texto.",
  "refused.stopped": "Se interrumpió la lectura.",
};
