// « s’appelle », « que l’on appelait » et « un entretien par téléphone avec l’employeur » ne demandent rien.
const ORDRE =
  /\b(?:r?appelez|(?:re)?téléphonez)\b|\bqui appeler\b|\b(?:confirmez|demandez|dites|réservez)(?:-l[ea]s?)?[^.!?]{0,40}\b(?:par|au) téléphone\b|\bnuméro ci-(?:dessous|contre)\b/giu;

/** Un numéro tel qu’il se lit : dix chiffres deux à deux, un numéro vert, ou un court (39 49, 116 117). */
const NUMERO =
  /\b0\d(?:[\s\u00a0.]\d{2}){4}\b|\b0[\s\u00a0]\d{3}(?:[\s\u00a0]\d{2,3}){2,3}\b|\b(?:3\d[\s\u00a0]?\d{2}|116[\s\u00a0]\d{3})\b/u;

/** Les ordres de téléphoner d’une page ou d’une feuille qui ne montre aucun numéro. */
export const findOrdresSansNumero = (texte: string): readonly string[] =>
  NUMERO.test(texte) ? [] : [...texte.matchAll(ORDRE)].map(([ordre]) => ordre);

/** Les mêmes dans un script : une chaîne ne sait pas ce que la page montre, elle n’en donne jamais l’ordre. */
export const findOrdresDeScript = (script: string): readonly string[] =>
  [...script.matchAll(ORDRE)].map(([ordre]) => ordre);
