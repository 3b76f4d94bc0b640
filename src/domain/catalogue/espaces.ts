import type { Espace } from './catalogue.ts';

/** Ce que l’on compte et montre, dit à chacun dans son mot. */
export type NomOffre = 'solution' | 'offre';

/** Les deux moitiés du site : les mêmes faits, deux voix. */
export interface EspaceDecrit {
  readonly value: Espace;
  /** Dans la navigation et le fil d’Ariane. */
  readonly libelle: string;
  /** Le nom de la liste des offres. */
  readonly annuaire: string;
  /** Le même, en un mot, dans l’entête. */
  readonly rubrique: string;
  /** Le mot d’une offre dans cet espace, le seul : on n’alterne jamais. */
  readonly nomOffre: NomOffre;
  readonly autre: Espace;
}

export const espaces: Readonly<Record<Espace, EspaceDecrit>> = {
  particuliers: {
    value: 'particuliers',
    libelle: 'Pour moi',
    annuaire: 'Toutes les solutions',
    rubrique: 'Solutions',
    nomOffre: 'solution',
    autre: 'prescripteurs',
  },
  prescripteurs: {
    value: 'prescripteurs',
    libelle: 'Professionnels',
    annuaire: 'Annuaire des offres',
    rubrique: 'Annuaire',
    nomOffre: 'offre',
    autre: 'particuliers',
  },
};
