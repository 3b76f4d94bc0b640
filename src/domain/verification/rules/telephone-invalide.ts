import { listFichiers } from '../list-fichiers.ts';
import type { Regle } from '../regle.ts';

/** Un numéro que l’on ne pourrait pas composer, où qu’il soit écrit. */
export const telephoneInvalide: Regle = (saisie, { isTelephone }) =>
  listFichiers(saisie).flatMap(({ fichier, textes }) =>
    textes
      .filter(({ nature, texte }) => nature === 'telephone' && !isTelephone(texte))
      .map(({ chemin, texte }) => ({
        code: 'telephone-invalide',
        fichier,
        chemin,
        message: `« ${texte} » n’est pas un numéro que l’on peut composer : écrivez dix chiffres ("03 84 00 00 00"), un numéro court ("3949") ou un numéro étranger ("+41 22 000 00 00"). Un seul numéro par champ.`,
      })),
  );
