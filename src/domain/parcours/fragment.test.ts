import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { describeLectureDuParcours } from './describe-lecture.ts';
import { formatParcours, parseParcours } from './fragment.ts';
import { acteurs, type Etape, MAX_QUOI, moments, type Parcours } from './parcours.ts';

const make = (etape: Partial<Etape> = {}): Etape => ({
  offre: 'urbus',
  quand: 'maintenant',
  qui: 'personne',
  quoi: '',
  faite: false,
  ...etape,
});
const ETAPES = [
  make({ offre: 'garage-solidaire-du-jura', quoi: 'Appeler M. O’Neill 🚲', faite: true }),
  make({ offre: 'mobigo', quand: '2050-01-15', qui: 'structure' }),
  make({ quand: 'six-mois', qui: 'conseiller', quoi: 'مريم' }),
];
const PARCOURS: Parcours = { etabli_le: '2026-11-28', etapes: ETAPES };

const jour = fc
  .integer({ min: 0, max: 25_000 })
  .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
const parcours = fc.record({
  etabli_le: jour,
  etapes: fc.uniqueArray(
    fc.record({
      offre: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
      quand: fc.oneof(fc.constantFrom(...moments.map(({ value }) => value)), jour),
      qui: fc.constantFrom(...acteurs.map(({ value }) => value)),
      quoi: fc.string({ unit: 'grapheme', maxLength: 30 }).filter((texte) => !/\d{13}/.test(texte)),
      faite: fc.boolean(),
    }),
    { minLength: 1, maxLength: 20, selector: ({ offre }) => offre },
  ),
});

test('tout parcours fait l’aller et retour, sans un signe qu’une messagerie change', () => {
  fc.assert(
    fc.property(parcours, (dit) => {
      const fragment = formatParcours(dit);
      expect(fragment).toMatch(/^[\w.-]+$/);
      const bien = dit.etapes.map((etape) => ({ ...etape, quoi: etape.quoi.toWellFormed() }));
      expect(parseParcours(`#${fragment}`)).toEqual({ ...dit, etapes: bien, etat: 'entiere', perdues: 0 });
    }),
  );
});

describe('un lien coupé', () => {
  const fragment = formatParcours(PARCOURS);

  test('coupé n’importe où, il ne montre que du vrai et dit combien manquent', () => {
    for (let fin = 2; fin < fragment.length; fin += 1) {
      const lu = parseParcours(fragment.slice(0, fin));
      expect(['illisible', 'coupee']).toContain(lu.etat);
      for (const [i, { quoi, ...etape }] of lu.etapes.entries()) {
        const { quoi: entier = '', ...dite } = ETAPES[i] ?? make();
        expect(etape).toEqual(dite);
        expect(entier.startsWith(quoi.replace(/…$/, ''))).toBe(true);
        if (quoi !== entier) expect(quoi).toMatch(/…$/);
      }
      if (lu.etat === 'coupee') expect(lu.etapes.length + lu.perdues).toBe(ETAPES.length);
    }
  });

  test('ce qui manque se dit', () => {
    const deux = fragment.slice(0, fragment.lastIndexOf('.') + 4);
    expect(describeLectureDuParcours(parseParcours(deux))).toContain('2\u00a0étapes sont arrivées sur 3.');
    expect(describeLectureDuParcours(parseParcours(fragment.slice(0, -2)))).toContain(
      'la fin de la dernière manque',
    );
    expect(describeLectureDuParcours(parseParcours(fragment))).toBeUndefined();
  });
});

test('sans étape, aucun lien ; d’une étape dite deux fois, la première', () => {
  expect(formatParcours({ etabli_le: '2026-11-28', etapes: [] })).toBe('');
  const deux = formatParcours({ ...PARCOURS, etapes: [make(), make({ quand: 'ce-mois' })] });
  expect(parseParcours(deux).etapes).toEqual([make()]);
});

test('un texte trop long est arrêté, un numéro de sécurité sociale n’entre pas', () => {
  const read = (quoi: string) =>
    parseParcours(formatParcours({ ...PARCOURS, etapes: [make({ quoi })] })).etapes[0]?.quoi;
  expect(read('a'.repeat(MAX_QUOI + 1))).toHaveLength(MAX_QUOI);
  expect(read('1 85 05 78 006 084 36')).toBe('');
});

test.each(['contenu', 'p1.', 'p2.1.3.x.abc', 's1.1.3.x.bus', 'p1.1.9.abc.fgg.<b>_pam', 'p1.1.4.zzz.....'])(
  '« %s » ne fait rien échouer',
  (fragment) => {
    expect(parseParcours(fragment).etapes).toEqual([]);
  },
);
