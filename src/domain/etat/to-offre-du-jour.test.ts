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

test('un comité passé n’y est plus ; le dernier passé, il reste un comité sans date', () => {
  const comite = { dates: [{ date: '2026-01-12' }, { date: '2026-02-09' }], precisions: 'Il décide.' };
  const offre = { ...ouverte, prescription: { comment: 'Par fiche.', comite } } as OffreSaisie;
  expect(toOffreDuJour(offre, '2026-01-12')).toBe(offre);
  expect(toOffreDuJour(offre, '2026-01-13').prescription).toEqual({
    comment: 'Par fiche.',
    comite: { dates: [{ date: '2026-02-09' }], precisions: 'Il décide.' },
  });
  expect(toOffreDuJour(offre, '2026-02-10').prescription?.comite).toEqual({ precisions: 'Il décide.' });
});
