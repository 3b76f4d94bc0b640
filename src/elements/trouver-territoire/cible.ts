import { parseDemandes } from '@/domain/commune/demande-de-commune.ts';
import { findNommee } from '@/domain/commune/find-communes.ts';
import type { Lieu } from '@/domain/commune/lieu.ts';
import { readIndex } from '../shared/index-de-france.ts';
import { createRecherche } from '../shared/recherche.ts';

/** Ce que désignent des mots écrits sans dire où l’on vit. */
export interface Cible {
  /** Le nom du besoin qu’ils disent. */
  readonly besoin?: string | undefined;
  /** La seule commune qu’ils nomment. */
  readonly lieu?: Lieu | undefined;
}

/** Le besoin que disent des mots, sinon la commune qu’ils nomment ; rien de sûr, et c’est à la personne de le dire. */
export async function findCible(mots: string, besoins: string, communes: string): Promise<Cible> {
  const reponse = await createRecherche(besoins).searchOffres(mots);
  const besoin = reponse?.sujets[0]?.titre;
  const [demande] = parseDemandes(mots);
  if (besoin !== undefined || !demande) return { besoin };
  return { lieu: findNommee((await readIndex(communes, demande)).communes, mots) };
}
