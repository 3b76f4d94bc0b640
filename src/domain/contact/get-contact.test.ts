import { expect, test } from 'vitest';
import type { Offre, Structure } from '../catalogue/catalogue.ts';
import { getContact } from './get-contact.ts';

const read = (offre: Partial<Offre>, structure: Partial<Structure> = {}) =>
  getContact({ offre: offre as Offre, structure: structure as Structure });

const SIEGE = {
  telephone: '01 99 00 00 01',
  courriel: 'siege@exemple.fr',
  horaires_accueil: 'Mo-Fr 09:00-12:00',
  site_web: 'https://siege.exemple.fr',
};

test('une offre qui ne dit rien se joint comme sa structure', () => {
  expect(read({}, SIEGE)).toEqual({
    telephone: SIEGE.telephone,
    courriel: SIEGE.courriel,
    horaires_accueil: SIEGE.horaires_accueil,
    site: SIEGE.site_web,
  });
});

test('chaque moyen de l’offre l’emporte, et lui seul', () => {
  expect(read({ telephone: '01 99 00 00 02' }, SIEGE)).toMatchObject({
    telephone: '01 99 00 00 02',
    courriel: SIEGE.courriel,
  });
  expect(read({ courriel: 'offre@exemple.fr', horaires_accueil: 'Mo 09:00-10:00' }, SIEGE)).toMatchObject({
    telephone: SIEGE.telephone,
    courriel: 'offre@exemple.fr',
    horaires_accueil: 'Mo 09:00-10:00',
  });
});

test('le site où demander passe avant celui où se renseigner, puis celui de la structure', () => {
  const lien_source = 'https://source.exemple.fr';
  const lien_mobilisation = 'https://demande.exemple.fr';
  expect(read({ lien_source, lien_mobilisation }, SIEGE).site).toBe(lien_mobilisation);
  expect(read({ lien_source }, SIEGE).site).toBe(lien_source);
});

test('un moyen que personne ne connaît reste inconnu', () => {
  expect(Object.values(read({})).filter((moyen) => moyen !== undefined)).toEqual([]);
});

test('le contact réservé aux professionnels n’est pas montré', () => {
  const prescription = { telephone: '01 99 00 00 03', courriel: 'pro@exemple.fr' };
  expect(read({ prescription })).toMatchObject({ telephone: undefined, courriel: undefined });
});
