import { expect, test } from 'vitest';
import type { OffreServie } from '../catalogue/catalogue.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import { describeRepli, listReplis } from './list-replis.ts';

const servie = (id: string, champs: object = {}) => ({ offre: { id, ...champs } }) as unknown as OffreServie;

test('ce qui ne se propose pas se replie sous sa raison, ce qui se propose reste dans la liste', () => {
  const offres = [
    servie('bus'),
    servie('ancien', { statut: 'non-confirmee' }),
    servie('entreprises', { destinataire: 'employeurs' }),
    servie('finie', { statut: 'terminee', destinataire: 'employeurs' }),
    servie('pleine', { statut: 'complete' }),
  ];
  expect(
    listReplis(offres).map(({ raison, offres: siennes }) => [raison, siennes.map((s) => s.offre.id)]),
  ).toEqual([
    ['a-confirmer', ['ancien']],
    ['employeurs', ['entreprises']],
    ['terminee', ['finie']],
  ]);
  expect(listReplis([servie('bus')])).toEqual([]);
});

test('un repli se nomme avec son nombre', () => {
  expect(formatQuantite(6, ...describeRepli('a-confirmer', 'solution'))).toBe(
    '6\u00a0solutions à confirmer avant d’y aller',
  );
  expect(formatQuantite(1, ...describeRepli('terminee', 'offre'))).toBe('1\u00a0offre terminée');
});
