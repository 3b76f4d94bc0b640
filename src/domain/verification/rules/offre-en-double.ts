import type { Offre } from '../../catalogue/catalogue.ts';
import { fold } from '../../text/fold.ts';
import type { ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

const toCle = ({ nom, structure, code_insee, adresse }: Offre) =>
  [nom, structure, code_insee ?? '', adresse ?? '']
    .map((texte) =>
      fold(texte)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
    )
    .join('|');

/** Deux fiches disent la même offre : même nom, même structure, même lieu. */
export const offreEnDouble: Regle = ({ offres }) => {
  const premieres = new Map<string, Offre>();
  const erreurs: ErreurDeChamp[] = [];
  for (const offre of offres) {
    const cle = toCle(offre);
    const premiere = premieres.get(cle);
    if (!premiere) premieres.set(cle, offre);
    // Un même identifiant est déjà signalé par identifiant-en-double.
    else if (premiere.id !== offre.id)
      erreurs.push({
        code: 'offre-en-double',
        fichier: offre.fichier,
        chemin: ['nom'],
        message: `Cette offre a le même nom, la même structure et le même lieu que ${premiere.fichier} : gardez une seule fiche, ou dites dans « nom » ce qui les distingue.`,
      });
  }
  return erreurs;
};
