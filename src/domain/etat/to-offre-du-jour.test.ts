import { expect, test } from 'vitest';
import type { OffreSaisie } from '../offre/offre.schema.ts';
import { toOffreDuJour } from './to-offre-du-jour.ts';

const ouverte = { nom: 'Prime', statut: 'ouverte', valide_au: '2026-03-31' } as OffreSaisie;

test('son dernier jour, l’offre est inchangée', () => {
  expect(toOffreDuJour(ouverte, '2026-03-31')).toBe(ouverte);
});

test('le lendemain, elle est terminée, sans que l’éditeur y touche', () => {
  expect(toOffreDuJour(ouverte, '2026-04-01')).toEqual({ ...ouverte, statut: 'terminee' });
});

test('un début à venir ne change pas le statut écrit', () => {
  const future = { ...ouverte, valide_du: '2026-02-01' } as OffreSaisie;
  expect(toOffreDuJour(future, '2026-01-01')).toBe(future);
});
