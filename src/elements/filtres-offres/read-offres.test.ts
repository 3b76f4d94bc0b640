// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest';
import { fromAttributs, type OffreListee, toAttributs } from '@/domain/annuaire/attributs.ts';
import fc from '../../../tests/hasard.ts';
import { readOffres, toOffresDuMoment } from './read-offres.ts';

const mot = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const mots = fc.array(mot, { maxLength: 4 });
const minute = fc.integer({ min: 0, max: 2880 });
const semaine = fc.array(fc.array(fc.tuple(minute, minute), { maxLength: 3 }), {
  minLength: 7,
  maxLength: 7,
});
const offre: fc.Arbitrary<OffreListee> = fc.record({
  id: mot,
  categorie: mot,
  publics: mots,
  vehicules: mots,
  gratuit: fc.boolean(),
  direct: fc.boolean(),
  annexe: fc.boolean(),
  zone: fc.option(mots, { nil: undefined }),
  semaine: fc.option(semaine, { nil: undefined }),
  feries: fc.constantFrom('ouvert', 'ferme', 'inconnu'),
  fin: fc.constantFrom(undefined, '', '2026-11-28'),
});

// Tout ce que la page peut taire d’une offre.
const SANS = fromAttributs({ offre: 'a', categorie: 'velo' });

function createListe(offres: readonly OffreListee[]): HTMLElement {
  const ol = document.createElement('ol');
  for (const listee of offres) {
    const li = document.createElement('li');
    for (const [nom, valeur] of Object.entries(toAttributs(listee)))
      if (valeur !== undefined) li.setAttribute(nom, valeur);
    ol.append(li);
  }
  return ol;
}

test('ce que la page écrit d’une offre se relit à l’identique', () => {
  fc.assert(
    fc.property(fc.array(offre, { maxLength: 3 }), (offres) => {
      expect(readOffres(createListe(offres)).map((ligne) => ligne.offre)).toEqual(offres);
    }),
  );
});

test('chaque champ a son attribut, qui se lit du même nom dans dataset', () => {
  const noms = Object.keys(toAttributs(SANS));
  expect(noms).toHaveLength(Object.keys(SANS).length);
  expect(noms.filter((nom) => !/^data-[a-z]+$/.test(nom))).toEqual([]);
});

test('un élément sans offre n’est pas lu', () => {
  const ol = document.createElement('ol');
  ol.innerHTML = '<li>Rien</li><li data-offre="a"></li>';
  expect(readOffres(ol).map(({ offre: { id, zone } }) => [id, zone])).toEqual([['a', undefined]]);
});

describe('au moment de la visite', () => {
  const at = (plus: Partial<OffreListee>) =>
    toOffresDuMoment([{ ...SANS, ...plus }], { date: '2026-11-28', minute: 600 }, '39')[0];

  test.each([
    ['sans fin connue', undefined, false],
    ['terminée sans date', '', true],
    ['finie hier', '2026-11-27', true],
    ['dont c’est le dernier jour', '2026-11-28', false],
    ['qui finit demain', '2026-11-29', false],
  ])('une offre %s', (_cas, fin, annexe) => {
    expect(at({ fin })?.annexe).toBe(annexe);
  });

  test('horaires inconnus : pas montrée comme ouverte', () => {
    expect(at({})?.ouvert).toBe(false);
    expect(at({ semaine: Array.from({ length: 7 }, () => [[540, 720]]) })?.ouvert).toBe(true);
  });
});
