import type { Orientation, Territoire } from '../domain/catalogue/catalogue.ts';
import { getOptions } from '../domain/eligibilite/describe-personne.ts';
import { nameStructure, STRUCTURE_A_NOMMER } from '../domain/orientation/name-structure.ts';
import { decisions, motifsDeRefus } from '../domain/orientation/retour.ts';
import { nomsDeBesoins } from '../domain/vocabulaire/noms-de-besoins.ts';
import { accompagnants, motifs, situations } from '../domain/vocabulaire/vocabulaires.ts';
import { buildEntete, toPlace, toRenvoi } from './describe-guichet.ts';
import type { Edition, Entete, Feuille, Renvoi } from './feuille.ts';

interface Cases {
  readonly nom: string;
  readonly choix: readonly string[];
}

export interface DonneesOrientation extends Entete {
  readonly renvoi: Renvoi;
  /** Ce qui se demande, puis ce qu’une structure peut avoir à savoir : un nom, ses choix à cocher. */
  readonly demande: readonly Cases[];
  readonly cases: readonly Cases[];
  /** Ce que la structure coche en réponse. */
  readonly retour: { readonly decisions: readonly string[]; readonly motifs: readonly string[] };
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
        sujet: 'Feuille à remplir à la main pour orienter une personne vers une structure.',
      }),
      renvoi: toRenvoi(edition, 'prescripteurs', { territoire }),
      demande: [
        { nom: 'Besoin', choix: toChoix(nomsDeBesoins) },
        { nom: 'Se déplacer pour', choix: toChoix(motifs) },
      ],
      cases: [
        { nom: 'Situation', choix: toChoix(situations) },
        { nom: 'Permis', choix: toChoix(getOptions('permis')) },
        { nom: 'Niveau de français', choix: toChoix(getOptions('niveau_francais')) },
        { nom: 'Suivie par', choix: toChoix(accompagnants) },
      ],
      retour: { decisions: toChoix(decisions), motifs: toChoix(motifsDeRefus) },
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
