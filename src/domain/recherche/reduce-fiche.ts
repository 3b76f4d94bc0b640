import type { FicheCherchable } from './fiche-cherchable.ts';
import { toSuite } from './suite.ts';

/** Ce qui se cherche dans une fiche ; les mots des gens d’abord, le reste ensuite. */
export const CHAMPS = ['titre', 'vocabulaire', 'mots', 'resume', 'texte'] as const;
export type Champ = (typeof CHAMPS)[number];

/** Les racines d’une fiche, champ par champ. */
export interface FicheReduite {
  readonly sorte: FicheCherchable['sorte'];
  readonly proposee: boolean;
  readonly racines: Readonly<Record<Champ, string>>;
}

/** Réduit une fiche aux racines de ses mots. */
export const reduceFiche = ({ sorte, proposee, ...fiche }: FicheCherchable): FicheReduite => ({
  sorte,
  proposee,
  racines: {
    titre: toSuite([fiche.titre]),
    vocabulaire: toSuite(fiche.vocabulaire),
    mots: toSuite(fiche.mots),
    resume: toSuite([fiche.resume]),
    texte: toSuite([fiche.texte]),
  },
});
