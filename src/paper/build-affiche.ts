import type { Territoire } from '../domain/catalogue/catalogue.ts';
import { buildEntete, listFinanceurs, toPlace, toRenvoi } from './describe-guichet.ts';
import type { Edition, Entete, Feuille, Financeur, Renvoi } from './feuille.ts';
import { type BesoinDessine, listBesoinsDessines } from './list-besoins-dessines.ts';

export interface DonneesAffiche extends Entete {
  readonly article: string;
  readonly renvoi: Renvoi;
  readonly financeurs: readonly Financeur[];
  readonly besoins: readonly BesoinDessine[];
  /** Un accueil dont on ne sait pas les heures : qui accroche l’affiche les écrit. */
  readonly heures_a_ecrire: boolean;
}

/** L’affiche d’un territoire, pour une salle d’attente. */
export function buildAffiche(territoire: Territoire, edition: Edition): Feuille<DonneesAffiche> {
  return {
    chemin: toPlace('affiche.pdf', { territoire }),
    modele: 'affiche',
    donnees: {
      ...buildEntete(
        territoire,
        edition,
        {
          titre: `Affiche — ${territoire.programme}`,
          sujet: `Se déplacer ${territoire.article}\u00a0: où venir, qui joindre, et le code à scanner.`,
        },
        'affiche',
      ),
      article: territoire.article,
      renvoi: toRenvoi(edition, 'territoire', { territoire }),
      heures_a_ecrire:
        territoire.accueil !== undefined &&
        territoire.horaires_accueil === undefined &&
        territoire.structure_porteuse.dissoute_le === undefined,
      besoins: listBesoinsDessines(),
      financeurs: listFinanceurs(territoire, edition),
    },
  };
}
