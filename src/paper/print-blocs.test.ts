import { describe, expect, test } from 'vitest';
import type { Ecrit } from '../domain/fiche/bloc.ts';
import { printBlocs, printEcrits } from './print-blocs.ts';

const write = (...ecrits: readonly Ecrit[]) =>
  printEcrits(ecrits)
    .map(({ t }) => t)
    .join('');

describe('sur papier, une adresse se lit ou n’existe pas', () => {
  test.each<readonly [string, readonly Ecrit[], string]>([
    ['après ses mots', [{ t: 'le site', url: 'https://a.fr/b' }], 'le site (https://a.fr/b)'],
    ['à la place de son abrégé', [{ t: 'a.fr', url: 'https://www.a.fr/b' }], 'https://www.a.fr/b'],
    ['une fois, si elle est déjà écrite', [{ t: 'https://a.fr/', url: 'https://a.fr/' }], 'https://a.fr/'],
    ['un courriel', [{ t: 'a@b.fr', url: 'mailto:a@b.fr' }], 'a@b.fr'],
    ['un courriel sous un mot', [{ t: 'écrivez', url: 'mailto:a@b.fr' }], 'écrivez (a@b.fr)'],
    ['un numéro groupé', [{ t: '01 99', url: 'tel:+33199' }], '01 99'],
    ['un numéro sous un mot', [{ t: 'appelez', url: 'tel:+33199' }], 'appelez (+33199)'],
    [
      'un lien en plusieurs morceaux la dit une fois',
      [{ t: 'le ', url: 'https://a.fr/' }, { t: 'site', gras: true, url: 'https://a.fr/' }, { t: '.' }],
      'le site (https://a.fr/).',
    ],
  ])('%s', (_, ecrits, attendu) => {
    expect(write(...ecrits)).toBe(attendu);
    expect(printEcrits(ecrits)[0]?.url).toBe(ecrits[0]?.url);
  });

  test('un chemin du site n’est plus que du texte', () => {
    expect(printEcrits([{ t: 'Le guichet', url: '/jura/contact/' }])).toEqual([{ t: 'Le guichet' }]);
    expect(printEcrits([{ t: 'plus bas', url: '#suite' }])).toEqual([{ t: 'plus bas' }]);
  });
});

test('chaque genre de bloc devient du texte, une liste ou des prix', () => {
  const texte = (t: string, ton?: string) => ({ genre: 'texte', ecrits: [{ t }], ...(ton && { ton }) });
  expect(
    printBlocs([
      { genre: 'telephone', affiche: '01 99', lien: '+33199', note: 'Numéro de la structure.' },
      { genre: 'horaires', lignes: ['Lundi', 'Mardi'], ouverture: undefined },
      { genre: 'adresse', lignes: ['1 rue Haute', '39200 Ici'] },
      {
        genre: 'detail',
        titre: [{ t: 'Pour un mois' }],
        blocs: [{ genre: 'texte', ecrits: [{ t: 'Calcul' }] }],
      },
      { genre: 'redige', markdown: '## Titre\n\n- un', html: '' },
      {
        genre: 'lignes',
        legende: 'Prescrire',
        lignes: [
          { nom: 'Refus', valeurs: ['Hors zone.', 'Dossier vide.'] },
          { nom: 'Formulaire', valeurs: ['Ouvrir'], lien: 'https://a.fr/' },
        ],
      },
      {
        genre: 'sources',
        titre: 'Sources',
        sources: [{ titre: 'Le journal', url: 'https://a.fr/', date: '2020' }],
      },
    ]),
  ).toEqual([
    texte('01 99', 'fort'),
    texte('Numéro de la structure.', 'discret'),
    texte('Lundi'),
    texte('Mardi'),
    texte('1 rue Haute, 39200 Ici'),
    texte('Pour un mois'),
    texte('Calcul'),
    { genre: 'titre', ecrits: [{ t: 'Titre' }] },
    { genre: 'liste', signe: 'tiret', points: [[{ t: 'un' }]] },
    {
      genre: 'liste',
      signe: 'tiret',
      points: [
        [{ t: 'Refus\u00a0: ', gras: true }, { t: 'Hors zone. · Dossier vide.' }],
        [
          { t: 'Formulaire\u00a0: ', gras: true },
          { t: 'https://a.fr/', url: 'https://a.fr/' },
        ],
      ],
    },
    texte('Sources\u00a0:'),
    {
      genre: 'liste',
      signe: 'tiret',
      points: [[{ t: 'Le journal (2020)' }, { t: ' ' }, { t: 'https://a.fr/', url: 'https://a.fr/' }]],
    },
  ]);
});
