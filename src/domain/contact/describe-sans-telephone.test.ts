import { expect, test } from 'vitest';
import { describeSansTelephone } from './describe-sans-telephone.ts';
import type { Joignable } from './joignable.ts';

const OFFRE: Joignable = { porteur: 'offre', nom: 'Bus', telephone: '0199001234' };
const STRUCTURE: Joignable = {
  porteur: 'structure',
  nom: 'Régie',
  courriel: 'a@exemple.fr',
  site: 'https://b.fr',
};
const GUICHET: Joignable = { porteur: 'guichet', nom: 'Guichet', courriel: 'g@exemple.fr' };

test.each<[string, readonly Joignable[], string]>([
  ['le courriel de la structure', [OFFRE, STRUCTURE], 'aussi par courriel'],
  ['sa demande en ligne', [{ ...OFFRE, formulaire: 'https://a.fr' }], 'aussi sur internet'],
  [
    'son accueil, à défaut',
    [{ ...OFFRE, adresse: { adresse: '1 rue A', commune: 'Delle' } as Joignable['adresse'] }],
    'aussi sur place',
  ],
  ['celui de quelqu’un d’autre ne compte pas', [OFFRE, GUICHET], ''],
  ['sans numéro, l’action le dit déjà', [STRUCTURE], ''],
  ['personne', [], ''],
])('%s', (_, joignables, attendu) => {
  expect(describeSansTelephone(joignables)).toBe(attendu);
});
