import { listFichiers } from '../list-fichiers.ts';
import type { Regle } from '../regle.ts';

/** Un tableur ôte le zéro du début : neuf chiffres qui en feraient dix. */
function describePerdu(texte: string): string | undefined {
  const chiffres = texte.replace(/[\s.-]/g, '');
  if (!/^[1-9]\d{8}$/.test(chiffres)) return undefined;
  const entier = `0${chiffres}`.replace(/\d\d(?=\d)/g, '$& ');
  return `« ${texte} » a perdu son premier zéro : écrivez "${entier}", entre guillemets.`;
}

/** Un numéro que l’on ne pourrait pas composer, où qu’il soit écrit. */
export const telephoneInvalide: Regle = (saisie, { isTelephone }) =>
  listFichiers(saisie).flatMap(({ fichier, textes }) =>
    textes
      .filter(
        ({ nature, texte }) =>
          nature === 'telephone' && (!isTelephone(texte) || describePerdu(texte) !== undefined),
      )
      .map(({ chemin, texte }) => ({
        code: 'telephone-invalide',
        fichier,
        chemin,
        message:
          describePerdu(texte) ??
          `« ${texte} » n’est pas un numéro que l’on peut composer : écrivez dix chiffres ("03 84 00 00 00"), un numéro court ("3949") ou un numéro étranger ("+41 22 000 00 00"). Un seul numéro par champ.`,
      })),
  );
