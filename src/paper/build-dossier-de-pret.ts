import type { Territoire } from '../domain/catalogue/catalogue.ts';
import { describeFiabilite } from '../domain/etat/describe-fiabilite.ts';
import { describePrix } from '../domain/offre/describe-prix.ts';
import { isVivante } from '../domain/offre/is-vivante.ts';
import { buildEntete, toPlace, toRenvoi } from './describe-guichet.ts';
import type { Edition, Entete, Feuille, Renvoi } from './feuille.ts';

/** Un prêt dont on connaît les papiers : ce qu’il est, comment on le demande, ce qu’il faut réunir. */
interface PretImprime {
  readonly nom: string;
  readonly somme: string;
  readonly etapes: readonly string[];
  readonly pieces: readonly string[];
  readonly fiabilite: string;
}

export interface DonneesDossierDePret extends Entete {
  readonly renvoi: Renvoi;
  readonly prets: readonly PretImprime[];
}

/** Le dossier d’un prêt, à remplir et à cocher : le projet, le budget, les papiers. */
export function buildDossierDePret(territoire: Territoire, edition: Edition): Feuille<DonneesDossierDePret> {
  const prets = territoire.offres.flatMap(({ offre }): readonly PretImprime[] => {
    const { nom, aide, pieces, etapes = [] } = offre;
    const prix = describePrix(offre).aide;
    if (!aide?.remboursable || !pieces || !prix || !isVivante(offre)) return [];
    const somme = [prix.somme, prix.suite].filter(Boolean).join(', ');
    return [{ nom, somme, etapes, pieces, fiabilite: describeFiabilite(offre) }];
  });
  return {
    chemin: toPlace('dossier-de-pret.pdf', { territoire }),
    modele: 'dossier-de-pret',
    donnees: {
      ...buildEntete(territoire, edition, {
        titre: 'Dossier de prêt',
        sujet: 'Le projet, le budget et les papiers d’une demande de microcrédit, à remplir et à cocher.',
      }),
      renvoi: toRenvoi(edition, 'plan-de-financement', { territoire, espace: 'prescripteurs' }),
      prets,
    },
  };
}
