import { expect, test } from 'vitest';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { Demande } from '@/domain/trajet/trajet.ts';
import { describeCompte, listLignes } from './list-lignes.ts';

test.each([
  [0, 1, 0, '1\u00a0transport possible'],
  [0, 2, 3, '2\u00a0transports possibles, 3 à vérifier'],
  [0, 0, 1, '1\u00a0transport à vérifier'],
  [0, 0, 4, '4\u00a0transports à vérifier'],
  [1, 0, 0, '1\u00a0réseau de train, de car ou de bus'],
  [2, 1, 3, '2\u00a0réseaux de train, de car ou de bus, 1\u00a0transport possible, 3 à vérifier'],
])(
  '%i réseaux, %i possibles et %i à vérifier se lisent sans le reste de la page',
  (reseaux, oui, aVerifier, phrase) => {
    expect(describeCompte(reseaux, oui, aVerifier)).toBe(phrase);
  },
);

test('rien n’est rien dans notre liste, jamais « aucun transport »', () => {
  expect(describeCompte(0, 0, 0)).toMatch(/^Rien dans notre liste/);
  expect(describeCompte(0, 0, 0)).not.toMatch(/aucun/i);
});

const DEMANDE: Demande = {
  depart: { code_insee: '39286', departement: '39', epci: '200026573' },
  arrivee: { code_insee: '39478', departement: '39', epci: '200026573' },
  date: '2026-11-24',
  minute: 540,
};
const OFFRE = {
  id: 'taxi',
  source_le: '2022-05',
  preuve: { phrase: 'D’après une source de mai 2022' },
  usagers: 'Pour qui\u00a0: avoir 65 ans ou plus.',
  reservation: {
    type: 'veille',
    dernier_jour: 1,
    derniere_heure: '16:30',
    url: 'https://exemple.fr/reserver',
  },
} as unknown as OffreEnBref;
const list = (couverture: 'oui' | 'non', offre = OFFRE) =>
  listLignes(
    {
      offre,
      ...(couverture === 'oui'
        ? {
            couverture: { etat: 'oui' },
            reservation: { etat: 'possible', avant: { date: '2026-11-23', minute: 990 }, connue: 'exacte' },
          }
        : { couverture: { etat: 'non', refus: { code: 'depart' } } }),
    },
    DEMANDE,
    { date: '2026-11-21', minute: 600 },
  );

test('la réservation d’abord, avec où réserver, puis qui peut s’en servir et de quand date l’information', () => {
  expect(list('oui')).toEqual([
    expect.objectContaining({ forte: true, url: 'https://exemple.fr/reserver' }),
    { etat: 'sans-effet', texte: 'Pour qui\u00a0: avoir 65 ans ou plus.' },
    { etat: 'sans-effet', texte: 'D’après une source de mai 2022.' },
  ]);
});

test('d’une offre qui n’y va pas, la raison suffit', () => {
  expect(list('non')).toEqual([{ etat: 'non', texte: 'Ce transport ne part pas de cette commune.' }]);
});
