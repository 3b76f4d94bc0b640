import { expect, test } from 'vitest';
import { describePersonne, getOptions } from './describe-personne.ts';
import { questions } from './questions.ts';
import { AUCUNE_REPONSE, parseReponses } from './reponses.ts';
import { sujets } from './sujets.ts';

const reponses = parseReponses(
  new URLSearchParams(
    'besoin=conduire&commune=39478_200026573_Saint-Claude&age=19&situations=apprenti,beneficiaire-rsa&permis=aucun&accompagne_par=mission-locale&niveau_francais=C2&handicap=oui',
  ),
);

test('les faits demandés, dans l’ordre demandé, chacun nommé une seule fois', () => {
  expect(
    describePersonne(reponses, ['handicap', 'commune', 'age', 'situations', 'permis', 'accompagne_par']),
  ).toEqual([
    { nom: 'Situation de handicap', mots: 'Oui' },
    { nom: 'Commune', mots: 'Saint-Claude' },
    { nom: 'Âge', mots: '19\u00a0ans' },
    { nom: 'Situation', mots: 'Apprenti ou alternant, Au RSA' },
    { nom: 'Permis', mots: 'Pas de permis' },
    { nom: 'Suivie par', mots: 'La mission locale' },
  ]);
});

test('un sujet sans réponse n’y est pas', () => {
  expect(describePersonne(reponses, ['motif', 'primo_arrivant'])).toEqual([]);
  expect(describePersonne(AUCUNE_REPONSE, ['age'])).toEqual([]);
});

// Les besoins portent le nom qu’ils ont partout sur le site : « Réparer ma voiture ».
test.each(sujets.filter((sujet) => sujet !== 'besoin'))(
  '« %s » : aucune réponse ne fait parler la personne',
  (sujet) => {
    for (const { libelle } of getOptions(sujet)) expect(libelle).not.toMatch(/\b(?:je|j’|ma|mon|mes)\b/i);
    expect(questions[sujet].nom).not.toBe('');
  },
);
