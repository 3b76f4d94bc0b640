import { expect, test } from 'vitest';
import { toLignes, toListe, toParagraphe, toTexte } from './bloc.ts';

test('ce qui est vide ne fait ni paragraphe, ni liste, ni tableau', () => {
  expect([
    ...toTexte(undefined),
    ...toTexte(''),
    ...toParagraphe({ t: '' }),
    ...toListe('tiret', []),
    ...toListe('tiret'),
    ...toLignes('Rien', []),
  ]).toEqual([]);
  expect(toParagraphe({ t: 'dit', gras: true }, { t: '' })).toEqual([
    { genre: 'texte', ecrits: [{ t: 'dit', gras: true }] },
  ]);
});

test('ce qui est su garde son ordre, ce qui ne l’est pas se dit en une ligne', () => {
  const faits = [
    { nom: 'Délai', valeurs: [] },
    { nom: 'Comité', valeurs: ['Le mardi.'] },
    { nom: 'Capacité', valeurs: [] },
  ];
  expect(toLignes('Prescrire', faits)).toEqual([
    {
      genre: 'lignes',
      legende: 'Prescrire',
      lignes: [
        { nom: 'Comité', valeurs: ['Le mardi.'] },
        { nom: 'À vérifier', valeurs: ['délai · capacité'], discret: true },
      ],
    },
  ]);
});
