import { type CommuneEnLigne, parseCommunesEnLigne } from '@/domain/commune/communes-en-ligne.ts';
import type { DemandeDeCommune } from '@/domain/commune/demande-de-commune.ts';
import { findParties, toFichier } from '@/domain/commune/index-communes.ts';
import { createLecteurUnique, readLignes } from './create-lecteur-unique.ts';

/** Ce que l’index sait d’une demande. */
export interface Lecture {
  readonly communes: readonly CommuneEnLigne[];
  /** Faux : il faut écrire davantage, seul un nom exact compte. */
  readonly complet: boolean;
}

const readPartie = createLecteurUnique(async (reponse) => parseCommunesEnLigne(await reponse.text()));

/** Lit l’index des communes de France, fichier par fichier, chacun une seule fois. */
export async function readIndex(dossier: string, demande: DemandeDeCommune): Promise<Lecture> {
  const { cles, complet } = findParties(await readLignes(`${dossier}cles.txt`), demande);
  const lues = await Promise.all(cles.map((cle) => readPartie(`${dossier}${toFichier(cle)}.txt`)));
  // Une commune a plusieurs noms et codes postaux : elle peut venir de deux fichiers.
  const communes = new Map(lues.flat().map((commune) => [commune.code_insee, commune]));
  return { communes: [...communes.values()], complet };
}
