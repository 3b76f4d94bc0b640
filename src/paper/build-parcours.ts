import type { Territoire } from '../domain/catalogue/catalogue.ts';
import { acteurs } from '../domain/parcours/parcours.ts';
import { pages } from '../domain/plan/pages.ts';
import { buildEntete, toPlace, toRenvoi } from './describe-guichet.ts';
import type { Edition, Entete, Feuille, Renvoi } from './feuille.ts';

export interface DonneesParcours extends Entete {
  readonly renvoi: Renvoi;
  readonly acteurs: readonly string[];
}

/** Le parcours à remplir à la main : une case par étape, qui fait quoi, pour quand. */
export function buildParcours(territoire: Territoire, edition: Edition): Feuille<DonneesParcours> {
  return {
    chemin: toPlace('parcours-vierge.pdf', { territoire }),
    modele: 'parcours',
    donnees: {
      ...buildEntete(territoire, edition, {
        titre: pages.parcours.titre,
        sujet: 'Feuille à remplir à la main : des étapes dans l’ordre, qui fait quoi et pour quand.',
      }),
      renvoi: toRenvoi(edition, 'particuliers', { territoire }),
      acteurs: acteurs.map((acteur) => ('dit' in acteur ? acteur.dit : acteur.libelle)),
    },
  };
}
