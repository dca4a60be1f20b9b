import type { FailurePhrases } from "../../../core/phrase/failure-phrases";

/** Why something that the user set going did not come off, in Spanish. */
export const spanishFailures: FailurePhrases = {
  "failed.editMode":
    "Excel espera a una celda que se está editando. Pulse Intro o Esc en la hoja y vuelva a intentarlo.",
  "failed.undoNotGrouped":
    "Excel no puede deshacer esto en un solo paso, así que no se cambió nada.",
  "failed.protectedSheet":
    "Una hoja está protegida, o el libro está abierto solo para lectura, así que no se cambió nada. Quite la protección de la hoja en Revisar, o abra el libro para editarlo, y vuelva a intentarlo.",
  "failed.severalAreas":
    "La selección no es un solo bloque de celdas. Seleccione la tabla como un bloque y vuelva a intentarlo.",
  "failed.tooLarge":
    "Es más de lo que Excel admite de una vez. Importe menos tablas, o guarde el libro como archivo.",
  "failed.answerTooLarge":
    "Las hojas contienen más de lo que Excel entrega de una vez, así que no se cambió nada. Mueva las grandes a un libro aparte y vuelva a intentarlo.",
  "failed.notSupported":
    "Esta versión de Excel no puede hacerlo. Excel 2021, Microsoft 365, Excel en la web y en el iPad sí pueden.",
  "failed.excel":
    "Excel lo rechazó y no se cambió nada. Vuelva a intentarlo; si sigue así, copie los detalles y comuníquelos.",
  "failed.selectionEmpty":
    "Las celdas seleccionadas están vacías. Seleccione la tabla con sus encabezados y etiquetas y vuelva a intentarlo.",
  "failed.selectionTooLarge":
    "La selección tiene {cells} celdas con datos, y eso no es una tabla de producción. Seleccione solo la tabla y vuelva a intentarlo.",
  "failed.figureGone":
    "La fila o la columna de esta cifra ya no está en la hoja. Importe de nuevo el comunicado para recuperarla.",
  "failed.findingGone":
    "La fila de este hallazgo ya no está en la hoja Findings. Importe de nuevo el comunicado para recuperarla.",
  "failed.importGone":
    "Las hojas de esta importación ya no están en el libro. Importe de nuevo el comunicado.",
  "failed.protectedFromAdding":
    "La estructura de este libro está protegida, así que no se puede agregar ninguna hoja y no se cambió nada. Quite la protección en Revisar, Proteger libro, e importe de nuevo.",
  "failed.protectedFromRemoving":
    "La estructura de este libro está protegida, así que no se puede quitar ninguna hoja y no se cambió nada. Quite la protección en Revisar, Proteger libro, y quite de nuevo la importación.",
  "failed.halfWritten":
    "Excel se detuvo a medio camino y no dejó que Assay limpiara. Elimine a mano las hojas {sheets}; no se cambió nada más.",
  "failed.sample":
    "No se pudo cargar el comunicado de ejemplo. Compruebe la conexión.",
  "failed.engine":
    "No se pudo cargar la parte del panel que comprueba. Cierre el panel y ábralo de nuevo.",
  "failed.unknown":
    "Algo falló que no debía fallar. Vuelva a intentarlo; si sigue así, copie los detalles y comuníquelos.",
};
