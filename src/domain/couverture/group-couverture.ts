import type { Epci } from '../commune/commune.ts';
import { groupParEpci } from '../commune/group-par-epci.ts';
import { type CompteDEtats, countEtats, type EtatCouverture, type LigneCouverture } from './couverture.ts';

const MAX_COMMUNES = 150;

/** Trop de communes pour les lire une à une : on les lit par intercommunalité. */
export const isGroupee = (communes: { readonly length: number }): boolean => communes.length > MAX_COMMUNES;

/** Ce que dit chaque rang d’un tableau de ces communes. */
export const getUnite = (communes: { readonly length: number }) =>
  isGroupee(communes) ? 'intercommunalité' : 'commune';

/** « partie » : confirmée dans des communes d’une intercommunalité, pas toutes. */
export type EtatDuGroupe = EtatCouverture | 'partie';

export interface GroupeCouverture {
  readonly nom: string;
  readonly lignes: readonly LigneCouverture[];
  /** Par catégorie, dans l’ordre des cellules : combien de communes dans chaque état. */
  readonly comptes: readonly CompteDEtats[];
}

/** L’état d’un groupe de communes, d’après ce que l’on sait de chacune. */
export function getEtatDuGroupe(compte: CompteDEtats, total: number): EtatDuGroupe {
  if (compte.confirmee > 0) return compte.confirmee === total ? 'confirmee' : 'partie';
  if (compte.aucune === total) return 'aucune';
  return (
    (['annoncee', 'interrompue', 'non-confirmee'] as const).find((etat) => compte[etat] > 0) ?? 'inconnue'
  );
}

/** Range les lignes par intercommunalité. */
export function groupCouverture(
  lignes: readonly LigneCouverture[],
  epcis: ReadonlyMap<string, Pick<Epci, 'nom'>>,
): readonly GroupeCouverture[] {
  return groupParEpci(lignes, ({ commune }) => commune.epci, epcis).map(({ nom, siens }) => ({
    nom,
    lignes: siens,
    comptes: (siens[0]?.cellules ?? []).map((_, rang) =>
      countEtats(siens.map(({ cellules }) => cellules[rang]?.etat ?? 'inconnue')),
    ),
  }));
}
