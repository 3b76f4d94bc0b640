import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import { isVivante } from '../offre/is-vivante.ts';
import type { Tarif } from '../offre/tarif.schema.ts';
import { formatLigne, formatPrixCourt } from '../offre/tarif.ts';
import { lowerFirst } from '../text/casse.ts';
import { hasSeulementDesVelos, type Projet } from './projets.ts';

/** Un prix qu’une fiche donne pour ce que l’on veut payer, et de quand il date. */
export interface PrixConnu {
  readonly offre: Offre;
  readonly prix: string;
  readonly tarif: Tarif | undefined;
}

/** Ce que coûtent les véhicules à vendre d’ici, ou les auto-écoles solidaires ; un prix inconnu n’y est pas. */
export function listPrixConnus(projet: Projet, servies: readonly OffreServie[]): readonly PrixConnu[] {
  return servies.flatMap(({ offre }): readonly PrixConnu[] => {
    if (!isVivante(offre)) return [];
    const { tarif } = offre;
    if (projet.id === 'permis') {
      const prix = offre.categorie === 'auto-ecole-solidaire' ? formatPrixCourt(offre) : undefined;
      return prix === undefined ? [] : [{ offre, prix: lowerFirst(prix), tarif }];
    }
    const ventes = (tarif?.lignes ?? []).filter(({ unite }) => unite === 'achat');
    // Qui tient des vélos et des voitures vend des voitures.
    if (ventes.length === 0 || hasSeulementDesVelos(offre) !== (projet.id === 'velo')) return [];
    const prix = ventes.map((ligne) => `${lowerFirst(ligne.libelle)} ${formatLigne(ligne)}`).join(', ');
    return [{ offre, prix, tarif }];
  });
}
