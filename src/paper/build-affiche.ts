import type { Territoire } from '../domain/catalogue/catalogue.ts';
import { besoins } from '../domain/vocabulaire/besoins.ts';
import { getTraces } from './build-fiche.ts';
import { buildEntete, toPlace, toRenvoi } from './describe-guichet.ts';
import type { Edition, Entete, Feuille, Renvoi } from './feuille.ts';

export interface DonneesAffiche extends Entete {
  readonly article: string;
  readonly renvoi: Renvoi;
  readonly besoins: readonly {
    readonly libelle: string;
    readonly couleur: string;
    readonly traces: readonly string[];
  }[];
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
      besoins: besoins.map(({ libelle, couleur, pictogramme }) => ({
        libelle,
        couleur,
        traces: getTraces(pictogramme),
      })),
    },
  };
}
