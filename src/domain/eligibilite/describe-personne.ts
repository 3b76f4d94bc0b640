import type { Terme } from '../vocabulaire/vocabulaires.ts';
import { type Question, questions, type SujetDeQuestion } from './questions.ts';
import { formatReponse, type Reponses } from './reponses.ts';

/** Le nom de chaque fait, pour un professionnel qui parle de la personne. */
export const NOMS_DES_FAITS: Readonly<Record<SujetDeQuestion, string>> = {
  besoin: 'Besoin',
  commune: 'Commune',
  age: 'Âge',
  situations: 'Situation',
  permis: 'Permis',
  motif: 'Motif du déplacement',
  accompagne_par: 'Suivie par',
  niveau_francais: 'Niveau de français',
  primo_arrivant: 'Arrivée en France depuis peu',
  handicap: 'Situation de handicap',
};

/** Les réponses que la question fait dire à la première personne. */
const DITES_D_UNE_PERSONNE: Partial<Readonly<Record<SujetDeQuestion, Readonly<Record<string, string>>>>> = {
  permis: { aucun: 'Pas de permis', code: 'Le code', am: 'Permis AM (BSR)', b: 'Permis B' },
  niveau_francais: { C2: 'Très bien, ou langue maternelle' },
};

/** Les options d’une question, dites d’une personne et non par elle : « Pas de permis », pas « Je n’ai pas le permis ». */
export function getOptions({ sujet, options = [] }: Question): readonly Terme[] {
  const dites = DITES_D_UNE_PERSONNE[sujet];
  return options.map(({ value, libelle }) => ({ value, libelle: dites?.[value] ?? libelle }));
}

/** Ce que l’on sait de la personne sur les sujets donnés, dans leur ordre ; un sujet sans réponse n’y est pas. */
export function describePersonne(
  reponses: Reponses,
  sujets: readonly SujetDeQuestion[],
): readonly { readonly nom: string; readonly mots: string }[] {
  return sujets.flatMap((sujet) => {
    const question = questions.find((une) => une.sujet === sujet);
    const mots = formatReponse(reponses, sujet, question && getOptions(question));
    return mots === undefined ? [] : [{ nom: NOMS_DES_FAITS[sujet], mots }];
  });
}
