import type { FailurePhrases } from "../../../core/phrase/failure-phrases";

/** Why something that the user set going did not come off, in French. */
export const frenchFailures: FailurePhrases = {
  "failed.editMode":
    "Excel attend une cellule en cours de modification. Appuyez sur Entrée ou Échap dans la feuille, puis réessayez.",
  "failed.undoNotGrouped":
    "Excel ne peut pas annuler cela en une seule étape\u202f; rien n’a donc été changé.",
  "failed.protectedSheet":
    "Une feuille est protégée, ou le classeur est ouvert en lecture seule\u202f; rien n’a donc été changé. Ôtez la protection de la feuille sous Révision, ou ouvrez le classeur pour le modifier, puis réessayez.",
  "failed.severalAreas":
    "La sélection n’est pas un seul bloc de cellules. Sélectionnez le tableau en un seul bloc, puis réessayez.",
  "failed.tooLarge":
    "C’est plus qu’Excel n’accepte en une fois. Importez moins de tableaux, ou enregistrez le classeur dans un fichier.",
  "failed.answerTooLarge":
    "Les feuilles contiennent plus qu’Excel ne transmet en une fois\u202f; rien n’a donc été changé. Déplacez les plus grandes dans un classeur à part, puis réessayez.",
  "failed.notSupported":
    "Cette version d’Excel ne le permet pas. Excel 2021, Microsoft 365, Excel pour le web et sur iPad le permettent.",
  "failed.excel":
    "Excel a refusé, et rien n’a été changé. Réessayez\u202f; si cela persiste, copiez les détails et signalez-les.",
  "failed.selectionEmpty":
    "Les cellules sélectionnées sont vides. Sélectionnez le tableau avec ses en-têtes et ses libellés, puis réessayez.",
  "failed.selectionTooLarge":
    "La sélection compte {cells} cellules remplies, ce qui n’est pas un tableau de production. Sélectionnez seulement le tableau, puis réessayez.",
  "failed.figureGone":
    "La ligne ou la colonne de ce chiffre n’est plus dans la feuille. Importez à nouveau le communiqué pour la retrouver.",
  "failed.findingGone":
    "La ligne de ce constat n’est plus dans la feuille Findings. Importez à nouveau le communiqué pour la retrouver.",
  "failed.importGone":
    "Les feuilles de cet import ne sont plus dans le classeur. Importez à nouveau le communiqué.",
  "failed.protectedFromAdding":
    "La structure de ce classeur est protégée\u00a0: aucune feuille ne peut être ajoutée, et rien n’a été changé. Ôtez la protection sous Révision, Protéger le classeur, puis importez à nouveau.",
  "failed.protectedFromRemoving":
    "La structure de ce classeur est protégée\u00a0: aucune feuille ne peut être supprimée, et rien n’a été changé. Ôtez la protection sous Révision, Protéger le classeur, puis retirez l’import à nouveau.",
  "failed.halfWritten":
    "Excel s’est arrêté à mi-chemin et n’a pas laissé Assay nettoyer. Supprimez à la main les feuilles {sheets}\u202f; rien d’autre n’a été changé.",
  "failed.sample":
    "Le communiqué d’exemple n’a pas pu être chargé. Vérifiez la connexion.",
  "failed.engine":
    "La partie du volet qui vérifie n’a pas pu être chargée. Fermez le volet et rouvrez-le.",
  "failed.unknown":
    "Un incident imprévu s’est produit. Réessayez\u202f; si cela persiste, copiez les détails et signalez-les.",
};
