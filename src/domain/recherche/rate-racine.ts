import { CHAMPS, type Champ, type FicheReduite } from './reduce-fiche.ts';
import { countFois } from './suite.ts';

/** La note de chaque fiche qui a cette racine. */
export type Noteur = (racine: string) => ReadonlyMap<number, number>;

const POIDS: Readonly<Record<Champ, number>> = { titre: 4, vocabulaire: 2, mots: 2, resume: 2, texte: 1 };

// BM25+ : un mot rare vaut plus, le répéter compte de moins en moins, un champ long dilue.
const REPETITION = 1.2;
const DILUTION = 0.7;
const PRESENCE = 0.5;

/** Note les racines dans des fiches, chacune une fois. */
export function createNoteur(fiches: readonly FicheReduite[]): Noteur {
  const moyennes = CHAMPS.map(
    (champ) => fiches.reduce((somme, { racines }) => somme + racines[champ].length, 0) / fiches.length,
  );
  const rate = (racine: string) => {
    const notes = new Map<number, number>();
    for (const [c, champ] of CHAMPS.entries()) {
      const fois = fiches.map(({ racines }) => countFois(racines[champ], racine));
      const combien = fois.filter(Boolean).length;
      const rarete = Math.log(1 + (fiches.length - combien + 0.5) / (combien + 0.5));
      for (const [id, { racines }] of fiches.entries()) {
        const f = fois[id] ?? 0;
        if (f === 0) continue;
        const longueur = racines[champ].length / (moyennes[c] ?? 1);
        const frequence = (f * (REPETITION + 1)) / (f + REPETITION * (1 - DILUTION + DILUTION * longueur));
        notes.set(id, (notes.get(id) ?? 0) + POIDS[champ] * rarete * (PRESENCE + frequence));
      }
    }
    return notes;
  };
  const connues = new Map<string, ReadonlyMap<number, number>>();
  return (racine) => {
    const notes = connues.get(racine) ?? rate(racine);
    connues.set(racine, notes);
    return notes;
  };
}
