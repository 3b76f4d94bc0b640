import { expect, test } from 'vitest';
import { describeEcheance, describeTache } from './describe-etape.ts';
import type { Etape } from './parcours.ts';

const ETAPE: Etape = { offre: 'bus', quand: 'maintenant', qui: 'personne', quoi: '', faite: false };
const OFFRE = { structure: 'Mairie de Morez' };
const read = (etape: Partial<Etape>, joindre?: { texte: string; lien?: string }) =>
  describeTache({ ...ETAPE, ...etape }, { ...OFFRE, joindre }).replaceAll('\u00a0', ' ');

test('le dernier jour, qui reste vrai quand on le lit plus tard', () => {
  expect(describeEcheance('maintenant', '2026-11-24')).toBe('avant le 1er décembre 2026');
});

test.each([
  [{ texte: '03 84', lien: 'tel:+33384' }, 'Vous : appeler et demander comment faire'],
  [{ texte: 'a@exemple.fr', lien: 'mailto:a@exemple.fr' }, 'Vous : écrire un courriel'],
  [{ texte: 'Demander sur exemple.fr', lien: 'https://exemple.fr' }, 'Vous : faire la demande sur internet'],
  [{ texte: 'Voir exemple.fr', lien: 'https://exemple.fr' }, 'Vous : regarder le site internet'],
  [{ texte: '1 rue du Lac' }, 'Vous : aller sur place'],
  [undefined, 'Vous : demander au guichet'],
])('%o : %s', (joindre, dit) => {
  expect(read({}, joindre)).toBe(dit);
});

test('un autre que la personne, et ce qu’il fait', () => {
  expect(read({ qui: 'conseiller' })).toBe('Votre conseiller : faire la demande avec vous');
  expect(read({ qui: 'structure' })).toBe('Mairie de Morez : vous répondre');
  expect(read({ quoi: 'CAF : le dossier' })).toBe('Vous : CAF : le dossier');
  expect(describeTache({ ...ETAPE, qui: 'structure' }, undefined)).toBe('La structure\u00a0: vous répondre');
});
