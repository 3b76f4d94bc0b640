import type { Territoire } from '../domain/catalogue/catalogue.ts';
import { buildEntete, toPlace, toRenvoi } from './describe-guichet.ts';
import type { Edition, Entete, Feuille, Renvoi } from './feuille.ts';
import { type BesoinDessine, listBesoinsDessines } from './list-besoins-dessines.ts';

export interface DonneesAffiche extends Entete {
  readonly article: string;
  readonly renvoi: Renvoi;
  readonly besoins: readonly BesoinDessine[];
}

/** L’affiche d’un territoire, pour une salle d’attente. */
export function buildAffiche(territoire: Territoire, edition: Edition): Feuille<DonneesAffiche> {
  return {
    chemin: toPlace('affiche.pdf', { territoire }),
    modele: 'affiche',
    donnees: {
      ...buildEntete(territoire, edition, {
        titre: `Affiche — ${territoire.programme}`,
        sujet: `Se déplacer ${territoire.article}\u00a0: le code à scanner et qui joindre.`,
      }),
      article: territoire.article,
      renvoi: toRenvoi(edition, 'territoire', { territoire }),
      besoins: listBesoinsDessines(),
    },
  };
}
