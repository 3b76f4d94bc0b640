import { expect, test } from 'vitest';
import { toServie } from '../../../tests/to-servie.ts';
import type { Offre, Structure } from '../catalogue/catalogue.ts';
import { getContact } from './get-contact.ts';

const read = (offre: Partial<Offre>, structure: Partial<Structure> = {}) =>
  getContact(toServie(offre, structure));

const SIEGE = {
  telephone: '01 99 00 00 01',
  courriel: 'siege@exemple.fr',
  horaires_accueil: 'Mo-Fr 09:00-12:00',
  site_web: 'https://siege.exemple.fr',
};

test('une offre qui ne dit rien se joint comme sa structure', () => {
  expect(read({}, SIEGE)).toMatchObject({
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

test('le site où se renseigner sur l’offre passe avant celui de la structure', () => {
  const lien_source = 'https://source.exemple.fr';
  expect(read({ lien_source }, SIEGE).site).toBe(lien_source);
  expect(read({}, SIEGE).site).toBe(SIEGE.site_web);
});

test('un moyen que personne ne connaît reste inconnu', () => {
  expect(Object.values(read({})).filter((moyen) => moyen !== undefined)).toEqual([]);
});

test('le numéro d’un relais n’est pas celui de l’offre', () => {
  const joignables = [{ porteur: 'relais', nom: 'Relais', telephone: '01 99 00 00 04' } as const];
  expect(getContact(toServie({}, { plus: { joignables } })).telephone).toBeUndefined();
});

test('le contact réservé aux professionnels n’est pas montré', () => {
  const prescription = { telephone: '01 99 00 00 03', courriel: 'pro@exemple.fr' };
  expect(read({ prescription })).toMatchObject({ telephone: undefined, courriel: undefined });
});
