import type { Espace } from './catalogue.ts';

/** Les deux moitiés du site : les mêmes faits, deux voix. */
export interface EspaceDecrit {
  readonly value: Espace;
  /** Dans la navigation et le fil d’Ariane. */
  readonly libelle: string;
  /** Le nom de la liste des offres. */
  readonly annuaire: string;
  /** Le même, en un mot, dans l’entête. */
  readonly rubrique: string;
  readonly autre: Espace;
}

export const espaces: Readonly<Record<Espace, EspaceDecrit>> = {
  particuliers: {
    value: 'particuliers',
    libelle: 'Pour moi',
    annuaire: 'Toutes les solutions',
    rubrique: 'Solutions',
    autre: 'prescripteurs',
  },
  prescripteurs: {
    value: 'prescripteurs',
    libelle: 'Professionnels',
    annuaire: 'Annuaire des offres',
    rubrique: 'Annuaire',
    autre: 'particuliers',
  },
};
