import type { Epci } from '../commune/commune.ts';
import type { EtatCouverture, LigneCouverture } from './couverture.ts';

/** Au-delà, le tableau se lit par intercommunalité. */
export const MAX_COMMUNES = 150;

export interface GroupeCouverture {
  /** SIREN de l’intercommunalité ; vide pour les communes qui n’en ont pas. */
  readonly siren: string;
  readonly nom: string;
  readonly lignes: readonly LigneCouverture[];
  /** Par catégorie, dans l’ordre des cellules : combien de communes dans chaque état. */
  readonly comptes: readonly Readonly<Record<EtatCouverture, number>>[];
}

/** Range les lignes par intercommunalité, de la première à la dernière lettre ; les communes sans elle viennent à la fin. */
export function groupCouverture(
  lignes: readonly LigneCouverture[],
  epcis: ReadonlyMap<string, Pick<Epci, 'nom'>>,
): readonly GroupeCouverture[] {
  return [...Map.groupBy(lignes, ({ commune }) => commune.epci ?? '')]
    .map(([siren, siennes]): GroupeCouverture => {
      const comptes = (siennes[0]?.cellules ?? []).map((_, rang) => {
        const compte = { servie: 0, interrompue: 0, aucune: 0, inconnue: 0 };
        for (const { cellules } of siennes) compte[cellules[rang]?.etat ?? 'inconnue'] += 1;
        return compte;
      });
      const nom = siren === '' ? 'Communes hors intercommunalité' : (epcis.get(siren)?.nom ?? siren);
      return { siren, nom, lignes: siennes, comptes };
    })
    .sort((a, b) => Number(a.siren === '') - Number(b.siren === '') || a.nom.localeCompare(b.nom, 'fr'));
}
