import { expect, test } from 'vitest';
import { toGroupe } from './to-groupe.ts';
import type { CouvertureDeTrajet } from './trajet.ts';

const OUI: CouvertureDeTrajet = { etat: 'oui' };
const A_VERIFIER: CouvertureDeTrajet = { etat: 'a-verifier', questions: [{ code: 'horaires' }] };
const NON: CouvertureDeTrajet = { etat: 'non', refus: { code: 'depart' } };

test.each([
  ['une source de l’an dernier : à vérifier', 'transport-demande', '2025-01-06', OUI, 'a-verifier'],
  ['une source sans date : à vérifier', 'transport-demande', undefined, OUI, 'a-verifier'],
  ['une source de ce mois', 'transport-demande', '2026-11-02', OUI, 'oui'],
  ['une source de huit mois', 'transport-demande', '2026-03-02', OUI, 'oui'],
  ['des horaires inconnus', 'transport-demande', '2026-11-02', A_VERIFIER, 'a-verifier'],
  [
    'un train, même d’une vieille source, est un réseau à regarder',
    'transport-en-commun',
    '2022',
    OUI,
    'reseau',
  ],
  ['un train qui ne va pas là', 'transport-en-commun', '2026-11', NON, 'non'],
] as const)('%s', (_, categorie, source_le, couverture, attendu) => {
  const offre = { id: 'a', statut: 'ouverte', categorie, ...(source_le && { source_le }) } as const;
  expect(toGroupe({ offre, couverture }, '2026-11-28')).toBe(attendu);
});
