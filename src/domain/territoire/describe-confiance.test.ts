import { expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import type { Territoire } from '../catalogue/catalogue.ts';
import { describeConfiance, describeConfianceDuSite } from './describe-confiance.ts';

const offres = [
  toServie({ id: 'a', statut: 'ouverte', telephone: '03 84 00 00 00' }),
  toServie({ id: 'b', statut: 'ouverte' }),
  toServie({ id: 'c', statut: 'terminee', telephone: '03 84 00 00 01' }),
];
const territoire = { communes: [{}, {}], offres } as unknown as Territoire;
const site = { etat: 'demonstration', contenu_recueilli_le: '2026-11-21' } as const;

test('des comptes vrais : ni une aide terminée, ni un contact qui n’est pas à l’offre', () => {
  expect(describeConfiance(territoire, site)).toBe(
    '2\u00a0communes · 2\u00a0solutions, dont 1 avec leur propre contact · sources publiques datées, relevées le 21 novembre 2026 · rien ne part de votre appareil',
  );
});

test('un contenu relu par les structures le dit', () => {
  expect(describeConfiance(territoire, { ...site, etat: 'valide' })).toContain(
    'relues avec les structures depuis le 21 novembre 2026',
  );
});

test('une offre de deux guichets ne compte qu’une fois', () => {
  const editeur = { nom: 'La maison' };
  expect(describeConfianceDuSite([territoire, territoire], { ...site, editeur })).toMatch(
    /^La maison · 2\u00a0guichets, 2\u00a0solutions · /,
  );
});
