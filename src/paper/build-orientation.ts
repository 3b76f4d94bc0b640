import type { Orientation, Territoire } from '../domain/catalogue/catalogue.ts';
import { nameStructure, STRUCTURE_A_NOMMER } from '../domain/orientation/name-structure.ts';
import { accompagnants, motifs, permis, situations } from '../domain/vocabulaire/vocabulaires.ts';
import { buildEntete, toPlace, toRenvoi } from './describe-guichet.ts';
import type { Edition, Entete, Feuille, Renvoi } from './feuille.ts';

export interface DonneesOrientation extends Entete {
  readonly renvoi: Renvoi;
  /** Les cases à cocher de la situation : un nom, ses choix. */
  readonly cases: readonly { readonly nom: string; readonly choix: readonly string[] }[];
  /** Les textes de commun/orientation.yaml, les mêmes que sur la fiche faite à l’écran. */
  readonly textes?: Pick<Orientation, 'avertissement' | 'consentement' | 'mention_information'>;
}

const toChoix = (termes: readonly { readonly value: string; readonly libelle: string }[]) =>
  termes.filter(({ value }) => value !== 'personne').map(({ libelle }) => libelle);

/** La feuille d’orientation à remplir à la main. */
export function buildOrientation(
  territoire: Territoire,
  edition: Edition,
  orientation: Orientation | undefined,
): Feuille<DonneesOrientation> {
  return {
    chemin: toPlace('orientation-vierge.pdf', { territoire }),
    modele: 'orientation',
    donnees: {
      ...buildEntete(territoire, edition, {
        titre: 'Feuille d’orientation',
        sujet: 'Feuille à remplir à la main pour orienter une personne vers une offre de mobilité.',
      }),
      renvoi: toRenvoi(edition, 'prescripteurs', { territoire }),
      cases: [
        { nom: 'Situation', choix: toChoix(situations) },
        { nom: 'Permis', choix: toChoix(permis) },
        { nom: 'Se déplacer pour', choix: toChoix(motifs) },
        { nom: 'Suivi par', choix: toChoix(accompagnants) },
      ],
      ...(orientation && {
        textes: {
          avertissement: orientation.avertissement,
          consentement: nameStructure(orientation.consentement, STRUCTURE_A_NOMMER),
          mention_information: orientation.mention_information,
        },
      }),
    },
  };
}
