import type { Epci } from '../commune/commune.ts';
import { groupParEpci } from '../commune/group-par-epci.ts';
import type { EtatCouverture, LigneCouverture } from './couverture.ts';

const MAX_COMMUNES = 150;

/** Trop de communes pour les lire une à une : on les lit par intercommunalité. */
export const isGroupee = (communes: { readonly length: number }): boolean => communes.length > MAX_COMMUNES;

/** Ce que dit chaque rang d’un tableau de ces communes. */
export const getUnite = (communes: { readonly length: number }) =>
  isGroupee(communes) ? 'intercommunalité' : 'commune';

/** « partie » : des communes d’une intercommunalité, pas toutes. */
export type EtatDuGroupe = EtatCouverture | 'partie';

export interface GroupeCouverture {
  readonly nom: string;
  readonly lignes: readonly LigneCouverture[];
  /** Par catégorie, dans l’ordre des cellules : combien de communes dans chaque état. */
  readonly comptes: readonly Readonly<Record<EtatCouverture, number>>[];
}

/** L’état d’un groupe de communes, d’après ce que l’on sait de chacune. */
export function getEtatDuGroupe(compte: GroupeCouverture['comptes'][number], total: number): EtatDuGroupe {
  if (compte.servie === total) return 'servie';
  if (compte.servie > 0) return 'partie';
  if (compte.interrompue > 0) return 'interrompue';
  return compte.aucune === total ? 'aucune' : 'inconnue';
}

/** Range les lignes par intercommunalité. */
export function groupCouverture(
  lignes: readonly LigneCouverture[],
  epcis: ReadonlyMap<string, Pick<Epci, 'nom'>>,
): readonly GroupeCouverture[] {
  return groupParEpci(lignes, ({ commune }) => commune.epci, epcis).map(({ nom, siens }) => ({
    nom,
    lignes: siens,
    comptes: (siens[0]?.cellules ?? []).map((_, rang) => {
      const compte = { servie: 0, interrompue: 0, aucune: 0, inconnue: 0 };
      for (const { cellules } of siens) compte[cellules[rang]?.etat ?? 'inconnue'] += 1;
      return compte;
    }),
  }));
}
