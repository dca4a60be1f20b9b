import type { WarningPhrases } from "../../../core/phrase/warning-phrases";

/** What a reader should confirm of a reading, in French. */
export const frenchWarnings: WarningPhrases = {
  "warning.headless":
    "Un tableau dont les cellules se sont collées à la copie a été trouvé, mais pas ses en-têtes de colonnes. Il n’est pas lu\u00a0: ouvrez plutôt le communiqué en HTML ou en PDF, ou collez le tableau depuis là.",
  "warning.parted":
    "Les cellules de ce tableau se sont collées à la copie\u202f; elles ont été séparées là où une seule lecture convient. Comparez avec le communiqué, ou ouvrez-le en HTML ou en PDF.",
  "warning.partedSome": {
    one: "Les cellules de ce tableau se sont collées à la copie\u202f; elles ont été séparées là où une seule lecture convient. {count} ligne admettait plusieurs lectures et reste vide. Comparez avec le communiqué, ou ouvrez-le en HTML ou en PDF.",
    other:
      "Les cellules de ce tableau se sont collées à la copie\u202f; elles ont été séparées là où une seule lecture convient. {count} lignes admettaient plusieurs lectures et restent vides. Comparez avec le communiqué, ou ouvrez-le en HTML ou en PDF.",
  },
  "warning.headingsContinued":
    "Ce tableau n’imprime pas d’en-têtes de colonnes\u202f; ceux du tableau précédent ont été repris. Confirmez ses périodes.",
  "warning.columnsUncounted":
    "Un tableau dont les cellules sont séparées par une seule espace a été trouvé, mais pas son nombre de colonnes. Il n’est pas lu\u00a0: ouvrez plutôt le communiqué en HTML ou en PDF, ou collez le tableau depuis là.",
  "warning.cellsUnclear":
    "Les cellules de «\u00a0{row}\u00a0» ne se distinguent pas\u00a0: une cellule vide s’est perdue à la copie, ou ses chiffres contiennent des espaces. La ligne reste vide\u202f; ouvrez plutôt le communiqué en HTML ou en PDF.",
  "warning.commasUnclear":
    "Les virgules de ce tableau séparent les cellules et groupent les chiffres\u202f; ses nombres ne se distinguent donc pas. Enregistrez-le avec des points-virgules, des tabulations ou des cellules entre guillemets, ou ouvrez le communiqué lui-même.",
  "warning.rowsUnclear":
    "Certaines lignes de ce tableau contiennent son séparateur dans une cellule\u202f; leurs chiffres n’ont pu être placés et ont été omis. Mettez ces cellules entre guillemets, ou saisissez ces lignes à la main.",
  "warning.columnByColumn":
    "Un tableau a été trouvé dont les cellules ont été copiées colonne par colonne\u00a0: on ne peut dire quelle valeur appartient à quelle ligne. Il n’est pas lu\u00a0: ouvrez plutôt le PDF ou la page web, ou copiez le tableau depuis là.",
  "warning.blankLost":
    "«\u00a0{row}\u00a0» a moins de valeurs que le tableau n’a de colonnes\u00a0: une cellule vide s’est perdue à la copie, et l’on ne sait à quelle colonne appartient chaque valeur. La ligne reste vide\u202f; ouvrez plutôt le communiqué en HTML ou en PDF.",
  "warning.blankMoved":
    "«\u00a0{row}\u00a0» a moins de valeurs que le tableau n’a de colonnes, et la copie a repoussé ses cellules vides à la fin\u00a0: on ne sait à quelle colonne appartient chaque valeur. La ligne reste vide\u202f; ouvrez plutôt le communiqué en HTML ou en PDF.",
  "warning.headingsUnclear":
    "Certaines colonnes de ce tableau n’ont pas d’en-tête propre, ou le même qu’une autre\u00a0: la période qu’elles indiquent n’est pas sûre. Comparez les en-têtes avec le communiqué.",
  "warning.headingsMissing":
    "Aucun en-tête de colonne n’a été trouvé au-dessus de ce tableau. Nommez ses périodes, ou recopiez le tableau avec ses en-têtes.",
  "warning.columnsClose":
    "Certains chiffres de ce tableau sont si proches que leurs colonnes n’ont pu être distinguées. Comparez-les avec le communiqué.",
  "warning.headingsBeside":
    "Certains en-têtes de ce tableau ne surmontent aucun chiffre et certains chiffres n’ont pas d’en-tête\u00a0: ils appartiennent peut-être à d’autres colonnes. Comparez les en-têtes avec le communiqué.",
  "warning.headingsLost":
    "Les titres qui distinguent teneurs, récupérations et concentrés manquent. Les lignes ont été lues dans l’ordre usuel et selon l’accord de leurs chiffres\u202f; confirmez ce qu’elles mesurent.",
  "warning.commaTaken":
    "Le tableau ne montre pas si le point ou la virgule marque les décimales\u202f; 12.345 a été lu comme douze mille. Confirmez un chiffre.",
  "warning.pointTaken":
    "Le tableau ne montre pas si le point ou la virgule marque les décimales\u202f; 12.345 a été lu comme douze. Confirmez un chiffre.",
  "warning.metalAssumed":
    "Certaines lignes ne nomment pas de métal et ont été lues comme {metal}, dont parle le communiqué. Confirmez leur mesure.",
  "warning.metricRepeated":
    "Plusieurs lignes ont été lues comme le même chiffre\u00a0: {rows}. Confirmez ce qu’elles mesurent.",
  "warning.scaleUnknown":
    "Une ligne est imprimée en {unit} à une échelle sans unité ici. Choisissez son unité.",
  "warning.tonOfGrade":
    "Des teneurs sont imprimées en onces par «\u00a0ton\u00a0», et le communiqué ne dit pas si la tonne est courte ou métrique. Confirmez l’unité de ces lignes.",
  "warning.tonsMetric":
    "Les «\u00a0tons\u00a0» sont prises pour des tonnes métriques\u202f; le communiqué ne le précise pas. Confirmez l’unité de ces lignes.",
  "warning.tonsShort":
    "Les «\u00a0tons\u00a0» sont prises pour des tonnes courtes\u202f; le communiqué ne le précise pas. Confirmez l’unité de ces lignes.",
  "warning.unitMissing":
    "Certaines lignes n’impriment aucune unité, ni dans leur libellé, ni dans leurs titres, ni dans celui du tableau. Confirmez ou choisissez leur unité.",
  "warning.periodsAbove":
    "Le tableau n’a pas d’en-tête\u202f; ses périodes viennent d’une ligne placée au-dessus. Confirmez-les.",
  "warning.periodUnknown": {
    one: "La période d’une colonne ne peut être lue dans l’en-tête. Choisissez-la avant de comparer des colonnes.",
    other:
      "La période de {count} colonnes ne peut être lue dans l’en-tête. Choisissez-la avant de comparer des colonnes.",
  },
  "warning.yearUnknown":
    "L’en-tête nomme des trimestres ou des mois sans année. Choisissez l’année.",
  "warning.periodRepeated":
    "Toutes les colonnes ont été lues comme la même période. Choisissez la période de chacune.",
  "warning.pagesPictures":
    "{pages} pages sur {all} ne contiennent pas de texte, seulement des images\u202f; leurs tableaux ne sont pas lus. Passez le PDF à la reconnaissance de texte (OCR), ou prenez le communiqué en HTML ou en texte.",
  "warning.pagesUnmapped":
    "Le texte de {pages} pages sur {all} ne peut être déchiffré\u00a0: leurs polices ne disent pas quels caractères elles impriment. Leurs tableaux ne sont pas lus\u202f; prenez le communiqué en HTML ou en texte.",
  "warning.pagesDamaged":
    "{pages} pages sur {all} sont endommagées et n’ont pas été lues. Téléchargez à nouveau le PDF, ou ouvrez-le dans un lecteur et collez le tableau.",
  "warning.pagesLeft":
    "Seules les {pages} premières pages sur {all} ont été lues. Enregistrez les pages du tableau de production dans un PDF à part.",
};
