import type { Terme } from '../vocabulaire/vocabulaires.ts';
import { formatReponse } from './describe-reponse.ts';
import { questions } from './questions.ts';
import type { Reponses } from './reponses.ts';
import type { SujetDeQuestion } from './sujets.ts';

/** Les réponses possibles, dites d’une personne et non par elle : « Pas de permis », pas « Je n’ai pas le permis ». */
export const getOptions = (sujet: SujetDeQuestion): readonly Terme[] =>
  questions[sujet].options?.map(({ value, libelle, dite = libelle }) => ({ value, libelle: dite })) ?? [];

/** Ce que l’on sait de la personne sur les sujets donnés, dans leur ordre ; un sujet sans réponse n’y est pas. */
export function describePersonne(
  reponses: Reponses,
  sujets: readonly SujetDeQuestion[],
): readonly { readonly nom: string; readonly mots: string }[] {
  return sujets.flatMap((sujet) => {
    const mots = formatReponse(reponses, sujet, getOptions(sujet));
    return mots === undefined ? [] : [{ nom: questions[sujet].nom, mots }];
  });
}
