import type { CommuneEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import type { LieuPlace } from '@/domain/geo/geometrie.ts';
import type { LigneDeGroupe } from '@/domain/groupe/ligne-de-groupe.ts';
import { selectCommunes } from '@/domain/groupe/stagiaire.ts';
import { Chercheur } from '../shared/chercheur.ts';

/** Une ligne et les communes qu’elle désigne ; sans `retenue`, il faut demander laquelle. */
export interface LigneSituee {
  readonly ligne: LigneDeGroupe;
  readonly retenue?: CommuneEnLigne | undefined;
  readonly choix: readonly CommuneEnLigne[];
}

/** Cherche la commune de chaque ligne dans toute la France ; une faute de frappe, un homonyme se demandent. */
export function findCommunesDeGroupe(
  lignes: readonly LigneDeGroupe[],
  destination: LieuPlace,
  dossier: string,
): Promise<readonly LigneSituee[]> {
  const chercheur = new Chercheur(undefined, dossier);
  const findLigne = async (ligne: LigneDeGroupe): Promise<LigneSituee> => {
    const trouvaille = await chercheur.search(ligne.commune);
    const nommees = selectCommunes((trouvaille?.nommees ?? []).map(toCommune), destination);
    if (nommees.length > 0)
      return { ligne, choix: nommees, ...(nommees.length === 1 && { retenue: nommees[0] }) };
    const { searchPlusLoin } = await import('../shared/search-plus-loin.ts');
    const { reponses } = await searchPlusLoin(chercheur, ligne.commune, trouvaille?.reponses);
    return { ligne, choix: selectCommunes(reponses.map(toCommune), destination) };
  };
  return Promise.all(lignes.map(findLigne));
}

const toCommune = ({ commune }: { readonly commune: CommuneEnLigne }) => commune;
