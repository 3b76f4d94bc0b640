import { describe, expect, test } from 'vitest';
import type { Evenement, OffreServie } from '../catalogue/catalogue.ts';
import { escapeTexte, foldLigne, toIcs } from './to-ics.ts';

const toEvenement = (plus: Partial<Evenement> = {}) =>
  ({
    id: 'permanence',
    dossier: 'essai',
    nom: 'Permanence',
    resume: 'On répond à vos questions.',
    dates: [{ jour: '2026-01-05', debut: '14:00', fin: '16:30' }],
    ...plus,
  }) as Evenement;
const convert = (...evenements: Evenement[]) => toIcs('Agenda', evenements, '2026-01-01');
const readLignes = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');

test('un calendrier complet, lignes en CRLF, fuseau de Paris', () => {
  const ics = convert(toEvenement());
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lignes = readLignes(ics);
  expect(lignes.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lignes.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(lignes).toContain('TZID:Europe/Paris');
  expect(lignes).toEqual(
    expect.arrayContaining([
      'DTSTAMP:20260101T000000Z',
      'DTSTART;TZID=Europe/Paris:20260105T140000',
      'DTEND;TZID=Europe/Paris:20260105T163000',
      'SUMMARY:Permanence',
    ]),
  );
});

test('ce qui s’ouvre se ferme', () => {
  const lignes = readLignes(convert(toEvenement(), toEvenement({ id: 'autre' })));
  const pile: string[] = [];
  for (const ligne of lignes) {
    if (ligne.startsWith('BEGIN:')) pile.push(ligne.slice(6));
    if (ligne.startsWith('END:')) expect(pile.pop()).toBe(ligne.slice(4));
  }
  expect(pile).toEqual([]);
});

test('sans heure, la journée entière : la fin est le lendemain', () => {
  const lignes = readLignes(convert(toEvenement({ dates: [{ jour: '2026-12-31' }] })));
  expect(lignes).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lignes).toContain('DTEND;VALUE=DATE:20270101');
});

test('sans heure de fin, aucune fin inventée', () => {
  expect(convert(toEvenement({ dates: [{ jour: '2026-01-05', debut: '14:00' }] }))).not.toContain('DTEND');
});

test('deux séances le même jour ont deux identifiants', () => {
  const dates = [
    { jour: '2026-01-05', debut: '09:00' },
    { jour: '2026-01-05', debut: '14:00' },
  ];
  const uids = readLignes(convert(toEvenement({ dates }))).filter((ligne) => ligne.startsWith('UID:'));
  expect(uids).toEqual([
    'UID:essai-permanence-20260105T090000@guichet-mobilite',
    'UID:essai-permanence-20260105T140000@guichet-mobilite',
  ]);
});

test('une date écrite et la même calculée font une séance, un identifiant', () => {
  const evenement = toEvenement({
    recurrence: {
      jours: ['lundi'],
      debut: '14:00',
      du: '2026-01-05',
      au: '2026-01-12',
      toutes_les_semaines: 1,
    },
  });
  const uids = readLignes(convert(evenement)).filter((ligne) => ligne.startsWith('UID:'));
  expect(uids).toEqual([
    'UID:essai-permanence-20260105T140000@guichet-mobilite',
    'UID:essai-permanence-20260112T140000@guichet-mobilite',
  ]);
});

test('une séance qui passe minuit finit le lendemain', () => {
  const lignes = readLignes(
    convert(toEvenement({ dates: [{ jour: '2026-12-31', debut: '22:00', fin: '01:00' }] })),
  );
  expect(lignes).toContain('DTSTART;TZID=Europe/Paris:20261231T220000');
  expect(lignes).toContain('DTEND;TZID=Europe/Paris:20270101T010000');
});

test('un jour férié porte sa réserve, un jour de « sauf » n’y est pas', () => {
  const { dates: _, ...sansDate } = toEvenement();
  const recurrence = {
    jours: ['lundi' as const, 'vendredi' as const],
    debut: '14:00',
    du: '2027-03-26',
    au: '2027-04-02',
    toutes_les_semaines: 1,
    sauf: ['2027-04-02'],
  };
  const ics = toIcs('Agenda', [{ ...sansDate, recurrence } as Evenement], '2026-01-01', [
    { departement: '67' },
  ]);
  const lignes = readLignes(ics).filter((ligne) => /^(?:DTSTART;|SUMMARY|STATUS)/.test(ligne));
  expect(lignes).toEqual([
    'DTSTART;TZID=Europe/Paris:20270326T140000',
    'SUMMARY:Permanence (jour férié\u00a0: à confirmer)',
    'STATUS:TENTATIVE',
    'DTSTART;TZID=Europe/Paris:20270329T140000',
    'SUMMARY:Permanence (jour férié\u00a0: à confirmer)',
    'STATUS:TENTATIVE',
  ]);
});

test('un événement sans date n’est pas dans le calendrier', () => {
  const { dates: _, ...sansDate } = toEvenement();
  expect(convert(sansDate as Evenement)).not.toContain('VEVENT');
});

test('un texte hostile ne peut pas ouvrir une autre ligne', () => {
  const lignes = readLignes(
    convert(toEvenement({ nom: 'A\r\nEND:VCALENDAR\rB\nC', lieu: 'Salle; 1, étage \\' })),
  );
  expect(lignes).toContain('SUMMARY:A\\nEND:VCALENDAR\\nB\\nC');
  expect(lignes).toContain('LOCATION:Salle\\; 1\\, étage \\\\');
  expect(lignes.filter((ligne) => ligne === 'END:VCALENDAR')).toHaveLength(1);
});

test('le même contenu donne les mêmes octets', () => {
  expect(convert(toEvenement())).toBe(convert(toEvenement()));
});

test('un comité daté fait deux jours entiers, un comité sans date aucun', () => {
  const servie = { offre: { id: 'permis', dossier: 'essai', nom: 'Permis, en groupe' } } as OffreServie;
  const lignes = readLignes(
    toIcs(
      'Agenda',
      [],
      '2026-01-01',
      [],
      [
        { servie, date: '2027-01-12', limite: '2027-01-05' },
        { servie, date: undefined, limite: undefined },
      ],
    ),
  );
  expect(lignes.filter((ligne) => ligne === 'BEGIN:VEVENT')).toHaveLength(2);
  expect(lignes).toEqual(
    expect.arrayContaining([
      'UID:essai-permis-comite-20270112@guichet-mobilite',
      'DTSTART;VALUE=DATE:20270112',
      'DTEND;VALUE=DATE:20270113',
      'SUMMARY:Comité\u00a0: Permis\\, en groupe',
      'UID:essai-permis-dossiers-20270105@guichet-mobilite',
      'SUMMARY:Dernier jour des dossiers\u00a0: Permis\\, en groupe',
    ]),
  );
});

test('escapeTexte protège \\ ; et ,', () => {
  expect(escapeTexte('a\\b;c,d')).toBe('a\\\\b\\;c\\,d');
});

describe('foldLigne', () => {
  const poids = (texte: string) => new TextEncoder().encode(texte).length;

  test.each([['a'.repeat(75)], ['']])('laisse entière une ligne de 75 octets au plus (%#)', (ligne) => {
    expect(foldLigne(ligne)).toBe(ligne);
  });

  test.each([['a'.repeat(200)], ['é'.repeat(200)], ['’'.repeat(80)], ['🚲'.repeat(60)]])(
    'replie sans couper un caractère, et se déplie à l’identique (%#)',
    (ligne) => {
      const pliee = foldLigne(ligne);
      for (const morceau of pliee.split('\r\n')) expect(poids(morceau)).toBeLessThanOrEqual(75);
      expect(pliee.isWellFormed()).toBe(true);
      expect(pliee.replaceAll('\r\n ', '')).toBe(ligne);
    },
  );
});
