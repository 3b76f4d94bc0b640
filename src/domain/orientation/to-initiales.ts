const LETTRE = /\p{L}\p{M}*/u;

/**
 * Les initiales d’une personne, en tête de chaque page : « Léa Martin » donne « L. M. », « Jean-Pierre » « J.-P. ». Des
 * initiales restent telles quelles ; un texte sans lettre n’en donne pas.
 */
export function toInitiales(texte: string): string {
  const propre = texte.normalize('NFC').trim();
  // Des majuscules seules sont déjà des initiales.
  if (/^\p{Lu}{2,3}$/u.test(propre)) return propre;
  return propre
    .split(/[\s.]+/)
    .map((mot) =>
      mot
        .split(/[-\u2010\u2011]/)
        .flatMap((partie) => LETTRE.exec(partie)?.[0] ?? [])
        .map((lettre) => `${lettre.toLocaleUpperCase('fr')}.`)
        .join('-'),
    )
    .filter((initiale) => initiale !== '')
    .slice(0, 4)
    .join(' ');
}
