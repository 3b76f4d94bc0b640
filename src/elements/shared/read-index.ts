import { type CommuneIndexee, findParties, parsePartie, toFichier } from '@/domain/commune/index-communes.ts';

/** Ce que l’index sait d’un texte. */
export interface Lecture {
  readonly communes: readonly CommuneIndexee[];
  /** Faux : il faut écrire davantage, seul un nom exact compte. */
  readonly complet: boolean;
}

/** Lit l’index des communes de France, fichier par fichier, chacun une seule fois. */
export function createLecteur(dossier: string, cles: readonly string[]) {
  const parties = new Map<string, Promise<readonly CommuneIndexee[]>>();
  const fetchPartie = async (cle: string) => {
    const reponse = await fetch(`${dossier}${toFichier(cle)}.txt`);
    if (!reponse.ok) throw new Error(`${reponse.status}`);
    return parsePartie(await reponse.text());
  };
  const readPartie = (cle: string) => {
    const lue =
      parties.get(cle) ??
      fetchPartie(cle).catch((erreur: unknown) => {
        // Le réseau peut revenir.
        parties.delete(cle);
        throw erreur;
      });
    parties.set(cle, lue);
    return lue;
  };
  return async (texte: string): Promise<Lecture> => {
    const { cles: utiles, complet } = findParties(cles, texte);
    const lues = (await Promise.all(utiles.map(readPartie))).flat();
    // Une commune a plusieurs codes postaux : elle peut venir de deux fichiers.
    const communes = new Map(lues.map((commune) => [`${commune.code_insee} ${commune.nom}`, commune]));
    return { communes: [...communes.values()], complet };
  };
}
