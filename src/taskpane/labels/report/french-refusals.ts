import type { RefusalPhrases } from "../../../core/phrase/refusal-phrases";

/** Why a source cannot be read, in French. */
export const frenchRefusals: RefusalPhrases = {
  "refused.emptyFile":
    "Ce fichier est vide. Choisissez le communiqué lui-même, ou collez son tableau.",
  "refused.tooLarge":
    "Ce fichier fait {size}\u00a0Mo\u202f; jusqu’à {most}\u00a0Mo peuvent être lus. Enregistrez les pages du tableau de production dans un fichier à part, ou collez le tableau.",
  "refused.oldOffice":
    "C’est un fichier d’une ancienne version d’Office (.doc, .xls). Ouvrez-le et enregistrez-le en .docx, ou sélectionnez le tableau dans Excel.",
  "refused.workbook":
    "C’est un classeur Excel. Ouvrez-le dans Excel et sélectionnez la plage qui contient le tableau.",
  "refused.archive":
    "Cette archive ne contient pas de document Word. Décompressez-la et ouvrez le communiqué lui-même.",
  "refused.format":
    "Ce fichier n’est ni du texte, ni du HTML, ni du CSV, ni un PDF, ni un document Word. Ouvrez-le dans son propre programme et collez le tableau, ou enregistrez-le dans l’un de ces formats.",
  "refused.notWord":
    "Ce fichier n’est pas un document Word lisible. Ouvrez-le dans Word et enregistrez-le en .docx, ou collez le tableau.",
  "refused.damagedWord":
    "Ce document est endommagé\u00a0: son répertoire ZIP ne peut être lu. Ouvrez-le dans Word et enregistrez-le à nouveau, ou collez le tableau.",
  "refused.unpacksTooLarge":
    "Une fois décompressé, ce document dépasse {most}\u00a0Mo. Enregistrez seulement les pages du tableau de production dans un nouveau document, ou collez le tableau.",
  "refused.password":
    "Ce PDF est protégé par un mot de passe. Ouvrez-le dans un lecteur de PDF et enregistrez-le ou imprimez-le en PDF non protégé, ou collez le tableau.",
  "refused.damagedPdf":
    "Ce PDF est endommagé et ne peut être ouvert. Téléchargez-le à nouveau, ou ouvrez-le dans un lecteur et collez le tableau.",
  "refused.unmapped":
    "Le texte de ce PDF ne peut être déchiffré\u00a0: ses polices ne disent pas quels caractères elles impriment. Prenez plutôt le communiqué en HTML ou en texte.",
  "refused.pictures":
    "Ce PDF ne contient pas de texte, seulement des images de pages. Passez-le d’abord à la reconnaissance de texte (OCR), ou prenez le communiqué en HTML ou en texte.",
  "refused.stopped": "La lecture a été interrompue.",
};
