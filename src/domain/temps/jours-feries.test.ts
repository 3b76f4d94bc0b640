import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { addJours } from './add-jours.ts';
import { findJourFerie, getJoursFeries, getPaques } from './jours-feries.ts';

type Bibliotheque = (annee: number, options: { readonly alsace: boolean }) => Readonly<Record<string, Date>>;
const socialgouv = createRequire(import.meta.url)('@socialgouv/jours-feries') as Bibliotheque;

const deux = (n: number) => String(n).padStart(2, '0');
const ALSACE_MOSELLE = ['57', '67', '68'];
const DEPARTEMENTS = [
  ...Array.from({ length: 95 }, (_, i) => deux(i + 1)).filter((code) => code !== '20'),
  ...['2A', '2B', '971', '972', '973', '974', '976'],
];

describe('la bibliothèque @socialgouv/jours-feries dit la même chose (ADR 0007)', () => {
  const annees = Array.from({ length: 111 }, (_, i) => 1990 + i);
  // Ses dates sont à l’heure de l’appareil : celle de Paris, pendant les essais.
  const listAttendus = (alsace: boolean) =>
    annees.map((annee) =>
      Object.values(socialgouv(annee, { alsace }))
        .map((jour) => `${annee}-${deux(jour.getMonth() + 1)}-${deux(jour.getDate())}`)
        .sort(),
    );
  const [ailleurs, enAlsaceMoselle] = [listAttendus(false), listAttendus(true)];

  test.each(DEPARTEMENTS)('département %s, de 1990 à 2100', (departement) => {
    expect(annees.map((annee) => getJoursFeries(annee, departement).map(({ date }) => date))).toEqual(
      ALSACE_MOSELLE.includes(departement) ? enAlsaceMoselle : ailleurs,
    );
  });
});

describe('jours fériés', () => {
  test.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Pâques %i tombe le %s', (annee, attendu) => {
    expect(getPaques(annee)).toBe(attendu);
  });

  test('la France compte onze jours fériés, dans l’ordre', () => {
    expect(getJoursFeries(2026).map((jour) => jour.date)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  test.each(['57', '67', '68'])(
    'le département %s ajoute le Vendredi saint et le 26 décembre',
    (departement) => {
      expect(getJoursFeries(2026, departement)).toHaveLength(13);
      expect(findJourFerie('2026-04-03', departement)?.nom).toBe('Vendredi saint');
      expect(findJourFerie('2026-12-26', departement)?.nom).toBe('Saint-Étienne');
    },
  );

  test('le Jura travaille le Vendredi saint', () => {
    expect(findJourFerie('2026-04-03', '39')).toBeUndefined();
    expect(findJourFerie('2026-04-03')).toBeUndefined();
  });

  test('quand l’Ascension tombe un 8 mai ou un 1er mai, le jour reste férié', () => {
    expect(findJourFerie('2008-05-01')).toBeDefined();
    expect(getJoursFeries(2008).filter((jour) => jour.date === '2008-05-01')).toHaveLength(2);
  });

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s plus %i jours donne %s', (date, n, attendu) => {
    expect(addJours(date, n)).toBe(attendu);
  });
});
