import { foldGroupes, type OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import { rangs } from '@/domain/eligibilite/noms-de-rang.ts';
import { getRang } from '@/domain/eligibilite/rang.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';

type Evaluee = OffreEvaluee<OffreEnBref>;

/** Les offres d’un même groupe et d’un même rang sur une ligne, sauf celles que l’on a dépliées. */
export const foldLignes = (
  lignes: readonly Evaluee[],
  deplies: ReadonlySet<string>,
): readonly (readonly Evaluee[])[] =>
  Object.keys(rangs).flatMap((rang) =>
    foldGroupes(lignes.filter(({ evaluation }) => getRang(evaluation) === rang)).flatMap((place) =>
      deplies.has(place[0]?.offre.groupe ?? '') ? place.map((evaluee) => [evaluee]) : [place],
    ),
  );
