import { formatMois } from '../temps/format-mois.ts';
import { addCompteur, type Compteur, isCompteurVide } from './compteur.ts';
import { isMemeFichier } from './fichier-compteur.ts';

export type Jonction = { readonly compteur: Compteur } | { readonly refus: string };

/** Au poste d’accueil : rouvrir un fichier par-dessus ce que l’onglet a compté, sans rien compter deux fois. */
export function reopenCompteur(onglet: Compteur | undefined, fichier: Compteur): Jonction {
  if (!onglet || isCompteurVide(onglet) || isMemeFichier(onglet, fichier)) return { compteur: fichier };
  if (onglet.mois !== fichier.mois)
    return {
      refus: `Le compteur ouvert est celui de ${formatMois(onglet.mois)}\u00a0: téléchargez-le et videz-le avant d’ouvrir celui de ${formatMois(fichier.mois)}.`,
    };
  if (onglet.poste === fichier.poste)
    return {
      refus:
        onglet.enregistrement < fichier.enregistrement
          ? 'Ce fichier est plus récent que le compteur ouvert\u00a0: videz le compteur, puis rouvrez le fichier.'
          : 'Ce fichier est déjà ouvert ici.',
    };
  return onglet.enregistrement > 0
    ? {
        refus:
          'Ce fichier vient d’un autre poste. Gardez les deux\u00a0: ils s’additionnent quand on fait le bilan.',
      }
    : { compteur: addCompteur(fichier, onglet) };
}
