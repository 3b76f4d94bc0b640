import type { Indicateurs, Territoire } from '../domain/catalogue/catalogue.ts';
import {
  describeOrigine,
  listTableaux,
  NOTE_DU_MASQUE,
  type TableauDeContacts,
} from '../domain/compteur/describe-compteur.ts';
import { describeAvancement, toNoms } from '../domain/territoire/describe-bilan.ts';
import {
  colonnesDuBilan,
  describeIndicateur,
  type IndicateurDecrit,
} from '../domain/territoire/describe-indicateur.ts';
import { buildEntete, listFinanceurs, toPlace, toRenvoi } from './describe-guichet.ts';
import type { Edition, Entete, Feuille, Financeur, Renvoi } from './feuille.ts';

export interface DonneesBilan extends Entete {
  readonly presentation: readonly string[];
  readonly renvoi: Renvoi;
  readonly financeurs: readonly Financeur[];
  readonly colonnes: readonly string[];
  readonly indicateurs: readonly IndicateurDecrit[];
  /** D’où viennent les contacts, et ce que le masquage veut dire. */
  readonly compteur: readonly string[];
  readonly tableaux: readonly TableauDeContacts[];
}

/** Le bilan d’un programme, pour un financeur : ce qui est visé, atteint, et les contacts du guichet. */
export function buildBilan(
  territoire: Territoire,
  { presentation, indicateurs, compteur = [] }: Indicateurs,
  edition: Edition,
): Feuille<DonneesBilan> {
  return {
    chemin: toPlace('bilan.pdf', { territoire }),
    modele: 'bilan',
    donnees: {
      ...buildEntete(territoire, edition, {
        titre: `Le bilan du programme — ${territoire.nom}`,
        sujet: `Ce que vise le programme de mobilité ${territoire.article}, et ce qui est atteint.`,
      }),
      presentation: [
        ...(indicateurs.length > 0 ? [describeAvancement(indicateurs)] : []),
        ...(presentation ? [presentation] : []),
      ],
      renvoi: toRenvoi(edition, 'bilan', { territoire }),
      financeurs: listFinanceurs(territoire, edition),
      colonnes: Object.values(colonnesDuBilan),
      indicateurs: indicateurs.map((indicateur) => describeIndicateur(indicateur, edition.aujourdhui)),
      compteur: compteur.length > 0 ? [describeOrigine(compteur), NOTE_DU_MASQUE] : [],
      tableaux: compteur.length > 0 ? listTableaux(compteur, toNoms(territoire)) : [],
    },
  };
}
