import MiniSearch from 'minisearch';
import { answerRecherche, type FichesTrouvees } from '@/domain/recherche/answer-recherche.ts';
import type { FicheCherchable } from '@/domain/recherche/fiche-cherchable.ts';
import {
  buildVocabulaire,
  CHAMPS,
  type FicheReduite,
  listRacines,
} from '@/domain/recherche/vocabulaire-cherche.ts';

// Le seul module qui connaît MiniSearch : il note une racine dans les fiches, le domaine décide du reste.
const POIDS = { titre: 4, vocabulaire: 2, mots: 2, resume: 2, texte: 1 };

/** Prépare des fiches à être cherchées. */
export function createMoteur(fiches: readonly FicheCherchable[]): (recherche: string) => FichesTrouvees {
  const vocabulaire = buildVocabulaire(fiches);
  const plein = new MiniSearch<FicheReduite>({
    fields: [...CHAMPS],
    tokenize: (suite) => [...listRacines(suite)],
    processTerm: (racine) => racine,
    searchOptions: { boost: POIDS },
  });
  plein.addAll(vocabulaire.fiches);
  const search = (racine: string) =>
    new Map(plein.search(racine).map(({ id, score }) => [id as number, score]));
  return (recherche) => answerRecherche(recherche, fiches, vocabulaire, search);
}
