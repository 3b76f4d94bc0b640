import { expect, test } from 'vitest';
import type { OffreServie } from '../domain/catalogue/catalogue.ts';
import { listOffresEnBref } from './list-offres-en-bref.ts';

const list = (jours_heures: string | undefined, codes: { structure?: string; offre?: string } = {}) =>
  listOffresEnBref([
    {
      offre: {
        id: 'a',
        categorie: 'accueil',
        code_insee: codes.offre,
        desserte: { origines: ['39478'], jours_heures },
      },
      structure: { nom: 'Taxis', code_insee: codes.structure },
    } as unknown as OffreServie,
  ])[0];

const JOUR = [[300, 1260]];

test('des horaires réguliers sont servis en minutes, avec leur texte', () => {
  expect(list('Mo-Sa 05:00-21:00; PH off')?.horaires_desserte).toEqual({
    texte: ['Lundi au samedi\u00a0: 5\u00a0h – 21\u00a0h', 'Jours fériés\u00a0: fermé'],
    semaine: [JOUR, JOUR, JOUR, JOUR, JOUR, JOUR, []],
    jours_feries: 'ferme',
  });
});

test.each(['Mo-Sa', 'We[1] 14:00-16:00', 'Mo-Fr 09:00+', '"sur demande"'])(
  '« %s » : le texte, mais aucune semaine',
  (texte) => {
    const horaires = list(texte)?.horaires_desserte;
    expect(horaires?.texte.length).toBeGreaterThan(0);
    expect(horaires).not.toHaveProperty('semaine');
  },
);

test.each([undefined, 'quand il fait beau'])('%s : rien', (texte) => {
  expect(list(texte)).not.toHaveProperty('horaires_desserte');
});

test('le département est celui de la structure, sinon celui de l’offre', () => {
  expect(list(undefined, { structure: '67180', offre: '39478' })?.departement).toBe('67');
  expect(list(undefined, { offre: '39478' })?.departement).toBe('39');
  expect(list(undefined)).not.toHaveProperty('departement');
});
