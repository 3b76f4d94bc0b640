import { expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import { toPrescriptions } from './to-prescriptions.ts';

const get = (offre: object, structure: object = {}) =>
  toPrescriptions([toServie({ id: 'a', ...offre }, { nom: 'S', ...structure })], (texte) => ({
    affiche: texte,
    lien: texte.replaceAll(' ', ''),
  }))['a'];

test('ce qui est connu, sans les papiers : ils sont à cocher ailleurs', () => {
  const { lignes } = get({ prescription: { par: ['siae'], delai_jours: 15 }, pieces: ['Une pièce'] }) ?? {};
  expect(lignes?.map(({ nom }) => nom)).toEqual(['Qui peut prescrire', 'Délai habituel']);
});

test('le contact réservé passe avant celui de l’offre, et celui-ci avant celui de la structure', () => {
  const siege = { courriel: 'siege@exemple.fr' };
  expect(get({}, siege)).toMatchObject({ destinataire: 'siege@exemple.fr' });
  expect(get({ courriel: 'offre@exemple.fr' }, siege)).toMatchObject({ destinataire: 'offre@exemple.fr' });
  expect(get({ prescription: { courriel: 'pro@exemple.fr' }, courriel: 'offre@exemple.fr' })).toMatchObject({
    courriel: 'pro@exemple.fr',
    destinataire: 'pro@exemple.fr',
  });
  expect(get({})).not.toHaveProperty('destinataire');
});

test('le numéro réservé est prêt à montrer et à composer', () => {
  expect(get({ prescription: { telephone: '01 99 00 00 07' } })?.telephone).toEqual({
    affiche: '01 99 00 00 07',
    lien: '0199000007',
  });
  expect(get({ telephone: '01 99 00 00 01' })).not.toHaveProperty('telephone');
});
