import type { Offre } from '../../catalogue/catalogue.ts';
import { isVivante } from '../../offre/is-vivante.ts';
import { hasCritere, listConditionsEcrites } from '../conditions-ecrites.ts';
import type { Regle } from '../regle.ts';

const AVEC_PERMIS: ReadonlySet<string> = new Set(['location-voiture', 'autopartage']);
const AIDES: ReadonlySet<string> = new Set(['aide-financiere', 'micro-credit']);

/** Une voiture à conduire, ou une aide au seul permis : l’avoir déjà y change tout. */
function dependDuPermis({ categorie, vehicules = ['voiture'], autres_besoins = [] }: Offre): boolean {
  if (AVEC_PERMIS.has(categorie)) return vehicules.some((vehicule) => vehicule.startsWith('voiture'));
  return (
    categorie === 'auto-ecole-solidaire' ||
    (AIDES.has(categorie) && autres_besoins.join() === 'passer-le-permis')
  );
}

/** Une voiture à louer, ou une aide au permis, qui ne dit pas quel permis il faut : le verdict serait « oui » à tort. */
export const permisNonDit: Regle = ({ offres }) =>
  offres
    .filter((offre) => isVivante(offre) && offre.destinataire === undefined && dependDuPermis(offre))
    .filter((offre) => !hasCritere(offre, 'permis'))
    .filter((offre) => !listConditionsEcrites(offre).some(({ texte }) => /\bpermis\b/i.test(texte)))
    .map(({ fichier }) => ({
      code: 'permis-non-dit' as const,
      fichier,
      chemin: ['categorie'],
      message:
        'Rien ne dit quel permis il faut. Écrivez « permis: b » (il faut l’avoir) ou « permis: aucun » (il ne faut pas l’avoir déjà) dans conditions. Si la source ne le dit pas, dites-le dans autres : « Permis demandé : la source ne le dit pas. »',
    }));
