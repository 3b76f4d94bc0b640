import { describe, expect, test } from 'vitest';
import { formatSelection, parseSelection } from './fragment.ts';
import { MAX_NOTE } from './selection.ts';

const OFFRES = ['garage-solidaire-du-jura', 'urbus', 'mobigo'];

describe('aller et retour', () => {
  test.each([
    ['sans note', ''],
    ['apostrophes et guillemets', "Voir Mme D’Été ou M. O'Neill : « mardi », 8\u00a0h & demie #2 %20 <b>"],
    ['arabe', 'مريم تسكن في سان كلود'],
    ['vietnamien', 'Nguyễn Thị Ánh Tuyết'],
    ['emoji et retours à la ligne', '🚲 demain\n\n👩🏽‍🦽'],
    ['4 000 signes', 'é'.repeat(MAX_NOTE)],
  ])('%s', (_, note) => {
    const fragment = formatSelection({ offres: OFFRES, note });
    expect(fragment).toMatch(/^[\w.-]+$/);
    expect(parseSelection(`#${fragment}`)).toEqual({
      etat: 'entiere',
      offres: OFFRES,
      note,
      perdues: 0,
      noteCoupee: false,
    });
  });

  test('une note seule, ou rien', () => {
    expect(parseSelection(formatSelection({ offres: [], note: 'Bonjour' }))).toMatchObject({
      etat: 'entiere',
      offres: [],
      note: 'Bonjour',
    });
    expect(formatSelection({ offres: [], note: '' })).toBe('');
    expect(parseSelection('#').etat).toBe('absente');
    expect(parseSelection('#contenu').etat).toBe('absente');
  });

  test('au-delà de 4 000 signes, la note est arrêtée', () => {
    const { note } = parseSelection(formatSelection({ offres: [], note: 'a'.repeat(MAX_NOTE + 1) }));
    expect(note).toHaveLength(MAX_NOTE);
  });
});

describe('un lien coupé', () => {
  const NOTE = 'Été 🚲, à rappeler';
  const fragment = formatSelection({ offres: OFFRES, note: NOTE });

  test('coupé n’importe où, il ne montre que du vrai et le dit', () => {
    for (let fin = 2; fin < fragment.length; fin += 1) {
      const lue = parseSelection(fragment.slice(0, fin));
      expect(['illisible', 'coupee']).toContain(lue.etat);
      expect(OFFRES.slice(0, lue.offres.length)).toEqual(lue.offres);
      expect(NOTE.startsWith(lue.note)).toBe(true);
      if (lue.etat === 'coupee') expect(lue.offres.length + lue.perdues).toBe(OFFRES.length);
    }
  });

  test('coupé dans le deuxième nom : le premier survit, deux manquent', () => {
    const lue = parseSelection(fragment.slice(0, fragment.indexOf('urbus') + 3));
    expect(lue).toMatchObject({ etat: 'coupee', offres: [OFFRES[0]], perdues: 2, noteCoupee: false });
  });

  test('coupé dans la note : toutes les offres survivent', () => {
    const lue = parseSelection(fragment.slice(0, -4));
    expect(lue).toMatchObject({ etat: 'coupee', offres: OFFRES, perdues: 0, noteCoupee: true });
    expect(lue.note).not.toBe('');
  });
});

test('ce qu’une messagerie ajoute derrière ne change rien', () => {
  const fragment = formatSelection({ offres: OFFRES, note: 'Bonjour' });
  expect(parseSelection(`#${fragment}).`)).toMatchObject({
    etat: 'entiere',
    offres: OFFRES,
    note: 'Bonjour',
  });
});

test('un signe changé se voit', () => {
  const fragment = formatSelection({ offres: OFFRES, note: '' }).replace('urbus', 'urbis');
  expect(parseSelection(fragment)).toMatchObject({
    etat: 'alteree',
    offres: [OFFRES[0], 'urbis', OFFRES[2]],
  });
});

test.each(['contenu', 's2.1.5.abc.urbus', 's1.', '<script>', 's1.zz.zzzz.1.<b>_%2e_.%%%'])(
  '« %s » ne fait rien échouer',
  (fragment) => {
    const { offres, note } = parseSelection(fragment);
    expect(offres).toEqual([]);
    expect(note).toBe('');
  },
);
