import { type CommuneIndexee, findParties, parsePartie, toFichier } from '@/domain/commune/index-communes.ts';
import { createLecteurUnique } from './create-lecteur-unique.ts';

/** Ce que l’index sait d’un texte. */
export interface Lecture {
  readonly communes: readonly CommuneIndexee[];
  /** Faux : il faut écrire davantage, seul un nom exact compte. */
  readonly complet: boolean;
}

/** Lit l’index des communes de France, fichier par fichier, chacun une seule fois. */
export function createLecteur(dossier: string, cles: readonly string[]) {
  const readPartie = createLecteurUnique(async (reponse) => parsePartie(await reponse.text()));
  return async (texte: string): Promise<Lecture> => {
    const { cles: utiles, complet } = findParties(cles, texte);
    const lues = (
      await Promise.all(utiles.map((cle) => readPartie(`${dossier}${toFichier(cle)}.txt`)))
    ).flat();
    // Une commune a plusieurs codes postaux : elle peut venir de deux fichiers.
    const communes = new Map(lues.map((commune) => [`${commune.code_insee} ${commune.nom}`, commune]));
    return { communes: [...communes.values()], complet };
  };
}
