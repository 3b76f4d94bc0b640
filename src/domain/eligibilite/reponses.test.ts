import { describe, expect, test } from 'vitest';
import { describeReponse } from './describe-reponse.ts';
import { questions } from './questions.ts';
import { AUCUNE_REPONSE, countReponses, formatReponses, parseReponses, setReponse } from './reponses.ts';
import { getForme, sujets } from './sujets.ts';

const read = (fragment: string) => parseReponses(new URLSearchParams(fragment));
const COMPLET =
  'besoin=reparer&commune=39478_200026573_Saint-Claude&age=19&situations=apprenti,beneficiaire-rsa&permis=code' +
  '&motif=emploi&accompagne_par=mission-locale&niveau_francais=A2&destination=39300__Lons&quotient_familial=750-800&revenu_fiscal=26201-' +
  '&primo_arrivant=non&handicap=oui';

test.each(sujets)('« %s » : ce que la question propose est ce que l’adresse accepte', (sujet) => {
  const { options = [] } = questions[sujet] as { readonly options?: readonly { readonly value: string }[] };
  expect(options.map(({ value }) => value)).toEqual(getForme(sujet).valeurs ?? []);
});

test('des réponses complètes font l’aller et retour', () => {
  expect(formatReponses(read(COMPLET))).toBe(COMPLET);
  expect(read(COMPLET).situation).toMatchObject({ age: 19, primo_arrivant: false, handicap: true });
});

test('un nom de commune à accents, espaces et apostrophes aussi', () => {
  const reponses = setReponse(AUCUNE_REPONSE, 'commune', ['94038_200054781_L’Haÿ-les-Roses & co']);
  expect(read(formatReponses(reponses))).toEqual(reponses);
});

test('sans réponse, rien dans l’adresse', () => {
  expect(read('')).toEqual(AUCUNE_REPONSE);
  expect(formatReponses(AUCUNE_REPONSE)).toBe('');
});

describe('une adresse écrite à la main', () => {
  test.each([
    ['un âge de 200 ans', 'age=200', {}],
    ['un âge négatif', 'age=-3', {}],
    ['un âge en lettres', 'age=vingt', {}],
    ['cent vingt ans', 'age=120', { age: 120 }],
    ['une commune qui n’en est pas une', 'commune=paris', {}],
    ['une situation inconnue', 'situations=roi', {}],
    ['une inconnue parmi deux', 'situations=roi,apprenti', { situations: ['apprenti'] }],
    ['« personne » et quelqu’un', 'accompagne_par=personne,siae', { accompagne_par: ['siae'] }],
    ['deux permis contraires', 'permis=b&permis=aucun', { permis: 'b' }],
    ['une clé de prototype', '__proto__=1&constructor=2', {}],
    ['du HTML', 'permis=<script>', {}],
  ])('%s', (_, fragment, situation) => {
    expect(read(fragment).situation).toEqual(situation);
  });

  test('une question passée puis répondue n’est plus passée', () => {
    expect(read('passer=age,permis,zzz').passees).toEqual(['age', 'permis']);
    expect(read('passer=age&age=18').passees).toEqual([]);
  });
});

test.each([
  ['', 0],
  ['besoin=reparer', 1],
  ['age=19&situations=apprenti,beneficiaire-rsa', 2],
  ['besoin=reparer&handicap=non&passer=age,permis', 4],
  ['passer=age&age=18&zzz=1', 1],
])('les questions posées de « %s » : %i', (fragment, nombre) => {
  expect(countReponses(read(fragment))).toBe(nombre);
});

describe('changer une réponse', () => {
  test('la remplace, sans toucher aux autres', () => {
    const reponses = setReponse(read('age=18&permis=b&passer=motif'), 'age', ['40']);
    expect(formatReponses(reponses)).toBe('age=40&permis=b&passer=motif');
  });

  test('l’enlève quand elle est vide ou n’a pas de sens', () => {
    expect(formatReponses(setReponse(read(COMPLET), 'besoin', []))).not.toContain('besoin');
    expect(formatReponses(setReponse(read('age=18'), 'age', ['200']))).toBe('');
  });
});

test.each([
  ['besoin', 'Réparer ma voiture'],
  ['commune', 'Saint-Claude'],
  ['age', '19\u00a0ans'],
  ['situations', 'Apprenti ou alternant, Au RSA'],
  ['permis', 'J’ai le code'],
  ['accompagne_par', 'Suivi par\u00a0: la mission locale'],
  ['handicap', 'Handicap\u00a0: oui'],
  ['primo_arrivant', 'Arrivée récente en France\u00a0: non'],
] as const)('la réponse « %s » se relit en mots', (sujet, mots) => {
  expect(describeReponse(read(COMPLET), sujet)).toBe(mots);
  expect(describeReponse(AUCUNE_REPONSE, sujet)).toBeUndefined();
});
