import { describe, expect, test } from 'vitest';
import { correctHoraires, isHoraires, parseHoraires } from './horaires.ts';

const lignes = (texte: string) => parseHoraires(texte)?.texte.map((ligne) => ligne.replaceAll('\u00a0', ' '));
const MATIN = [[540, 720]];

describe('lecture des horaires', () => {
  test('une semaine ordinaire', () => {
    expect(parseHoraires('Mo-Fr 09:00-12:00,14:00-17:00; PH off')).toEqual({
      texte: [
        'Lundi au vendredi\u00a0: 9\u00a0h – 12\u00a0h et 14\u00a0h – 17\u00a0h',
        'Jours fériés\u00a0: fermé',
      ],
      semaine: [
        ...Array(5).fill([
          [540, 720],
          [840, 1020],
        ]),
        [],
        [],
      ],
      jours_feries: 'ferme',
      regulier: true,
    });
  });

  test.each([
    ['Mo,We,Fr 09:00-12:30', ['Lundi, mercredi et vendredi : 9 h – 12 h 30']],
    ['Mo, We 09:00-12:00', ['Lundi et mercredi : 9 h – 12 h']],
    ['Mo-Fr 09:00 - 12:00', ['Lundi au vendredi : 9 h – 12 h']],
    [
      'Mo-Th 08:30-12:00; Fr 08:30-11:00; Sa-Su off',
      ['Lundi au jeudi : 8 h 30 – 12 h', 'Vendredi : 8 h 30 – 11 h', 'Samedi et dimanche : fermé'],
    ],
    ['Mo-Fr 08:30-12:00, Sa 09:00-11:00', ['Lundi au vendredi : 8 h 30 – 12 h', 'Samedi : 9 h – 11 h']],
    ['24/7', ['Tous les jours : 24 h sur 24']],
    ['Mo-Su 06:00-24:00', ['Tous les jours : 6 h – minuit']],
    ['Mo 22:00-02:00', ['Lundi : 22 h – 2 h']],
    ['We[1,3] 14:00-16:00', ['1er et 3e mercredi du mois : 14 h – 16 h']],
    ['Th[-1] 14:00-16:00', ['Dernier jeudi du mois : 14 h – 16 h']],
    ['Apr-Sep: Mo-Fr 09:00-12:00', ['D’avril à septembre, lundi au vendredi : 9 h – 12 h']],
    ['Jul 01-Aug 31 Mo 09:00-12:00', ['Du 1er juillet au 31 août, lundi : 9 h – 12 h']],
    ['Tu,Th 14:00-17:00 "sur rendez-vous"', ['Mardi et jeudi : 14 h – 17 h, sur rendez-vous']],
    ['"sur rendez-vous"', ['Sur rendez-vous']],
    [
      'Mo-Fr 09:00-12:00 || "sur rendez-vous; appelez"',
      ['Lundi au vendredi : 9 h – 12 h', 'Sinon : sur rendez-vous; appelez'],
    ],
    ['Mo-Fr 09:00+', ['Lundi au vendredi : à partir de 9 h']],
  ])('%s se lit %s', (texte, attendu) => {
    expect(lignes(texte)).toEqual(attendu);
  });

  test('une plage de nuit appartient au jour où elle commence', () => {
    expect(parseHoraires('Su 22:00-02:00')?.semaine).toEqual([[], [], [], [], [], [], [[1320, 1560]]]);
    expect(parseHoraires('Mo-Tu 22:00-02:00')?.semaine).toEqual([
      [[1320, 1560]],
      [[1320, 1560]],
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test('24 h sur 24 fait sept journées pleines, jours fériés compris', () => {
    const horaires = parseHoraires('24/7');
    expect(horaires?.semaine).toEqual(Array(7).fill([[0, 1440]]));
    expect(horaires?.jours_feries).toBe('ouvert');
  });

  test('PH au milieu des jours : ouvert les jours fériés aux mêmes heures', () => {
    expect(parseHoraires('Mo-Su,PH 09:00-12:00')).toMatchObject({
      semaine: Array(7).fill(MATIN),
      jours_feries: 'ouvert',
    });
  });

  test.each(['Mo-Su 09:00-12:00; PH 10:00-12:00', 'Mo-Su 09:00-12:00'])(
    '%s ne permet pas de promettre un jour férié',
    (texte) => {
      expect(parseHoraires(texte)).toMatchObject({ jours_feries: 'inconnu', regulier: true });
    },
  );

  test.each([
    'We[1] 14:00-16:00',
    'Apr-Sep: Mo-Fr 09:00-12:00',
    'Tu 14:00-17:00 "sur rendez-vous"',
    'Mo-Fr',
    'Mo-Fr 09:00+',
    'sunrise-sunset',
    'SH off; Mo 09:00-10:00',
    'week 1-53/2 Mo 09:00-12:00',
  ])('%s est accepté mais ne permet pas de dire « ouvert maintenant »', (texte) => {
    expect(isHoraires(texte)).toBe(true);
    expect(parseHoraires(texte)).toMatchObject({ regulier: false, semaine: [[], [], [], [], [], [], []] });
  });
});

describe('horaires mal écrits', () => {
  test.each([
    ['lundi 9h-12h', 'Mo 09:00-12:00'],
    ['Mo-Fr 8h30-12h', 'Mo-Fr 08:30-12:00'],
    ['lundi au vendredi 9h à 12h', 'Mo-Fr 09:00-12:00'],
    ['sur rendez-vous', '"Sur rendez-vous"'],
    ['Mo-Fr 25:00-26:00', undefined],
    ['', undefined],
  ])('« %s » est refusé, et devrait s’écrire « %s »', (texte, attendu) => {
    expect(isHoraires(texte)).toBe(false);
    expect(parseHoraires(texte)).toBeUndefined();
    expect(correctHoraires(texte)).toBe(attendu);
  });

  test('ce qu’on propose est toujours accepté', () => {
    for (const texte of ['Lu-Ve 9h-12h', 'mardi et jeudi 14h-17h', 'Mo 9-12', 'Mo-Fr 09.00-12.00']) {
      const propose = correctHoraires(texte);
      expect(propose === undefined || isHoraires(propose)).toBe(true);
    }
  });
});
