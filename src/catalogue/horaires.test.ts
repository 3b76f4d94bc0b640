import { describe, expect, test } from 'vitest';
import { explainHoraires, parseHoraires } from './horaires.ts';

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
    'Mo 09:00-10:00; SH off',
    'PH',
    'Mo-Fr 09:00-12:00; Jul PH off',
    'week 1-53/2 Mo 09:00-12:00',
  ])('%s est accepté mais ne permet pas de dire « ouvert maintenant »', (texte) => {
    expect(parseHoraires(texte)).toMatchObject({ regulier: false, semaine: [[], [], [], [], [], [], []] });
  });
});

describe('« ; » remplace : le texte dit ce qui est calculé', () => {
  test.each([
    [
      'Mo-Fr 09:00-12:00; We 14:00-17:00',
      ['Lundi, mardi, jeudi et vendredi : 9 h – 12 h', 'Mercredi : 14 h – 17 h'],
    ],
    ['Mo-Su 09:00-12:00; Su off', ['Lundi au samedi : 9 h – 12 h', 'Dimanche : fermé']],
    ['Mo-We 09:00-12:00; Tu-Fr 14:00-17:00', ['Lundi : 9 h – 12 h', 'Mardi au vendredi : 14 h – 17 h']],
    [
      'Mo-Fr 09:00-12:00; We "sur rendez-vous"',
      ['Lundi, mardi, jeudi et vendredi : 9 h – 12 h', 'Mercredi : sur rendez-vous'],
    ],
    [
      'Mo-Fr 08:00-18:00; We 12:00-14:00 off',
      ['Lundi au vendredi : 8 h – 18 h', 'Mercredi : fermé de 12 h à 14 h'],
    ],
    ['Mo-Sa; We off', ['Lundi, mardi et jeudi au samedi : ouvert', 'Mercredi : fermé']],
    [
      'Mo-Fr 09:00-12:00; Jul-Aug Mo-Fr 09:00-11:00',
      [
        'Lundi au vendredi : 9 h – 12 h',
        'De juillet à août, lundi au vendredi : 9 h – 11 h, à la place des heures habituelles',
      ],
    ],
    [
      'Mo-Fr 09:00-12:00; We[1] 14:00-17:00',
      [
        'Lundi au vendredi : 9 h – 12 h',
        '1er mercredi du mois : 14 h – 17 h, à la place des heures habituelles',
      ],
    ],
    [
      'Apr-Sep Mo-Fr 09:00-18:00; Oct-Mar Mo-Fr 09:00-17:00',
      [
        'D’avril à septembre, lundi au vendredi : 9 h – 18 h',
        'D’octobre à mars, lundi au vendredi : 9 h – 17 h',
      ],
    ],
    ['Mo-Fr,PH 09:00-12:00; PH off', ['Lundi au vendredi : 9 h – 12 h', 'Jours fériés : fermé']],
    ['Mo-Fr,SH 09:00-12:00; SH off', ['Lundi au vendredi : 9 h – 12 h', 'Vacances scolaires : fermé']],
    ['We 14:00-17:00, We off', undefined],
    ['Mo-Fr off, We 14:00-17:00', ['Lundi, mardi, jeudi et vendredi : fermé', 'Mercredi : 14 h – 17 h']],
    ['Mo-Fr 09:00-12:00; "sur rendez-vous"', ['Lundi au vendredi : 9 h – 12 h', 'Sur rendez-vous']],
  ])('%s', (texte, attendu) => {
    expect(lignes(texte)).toEqual(attendu);
  });

  test.each([
    ['PH off; Mo-Fr 09:00-12:00', '« PH off » est remplacé', "'Mo-Fr 09:00-12:00; PH off'"],
    ['Dec 24 off; Mo-Fr 09:00-12:00', '« Dec 24 off » est remplacé', "'Mo-Fr 09:00-12:00; Dec 24 off'"],
    ['We[1] 09:00-10:00; We 14:00-15:00', 'remplacé', "'We 14:00-15:00; We[1] 09:00-10:00'"],
    ['Mo 09:00-12:00; Mo 14:00-17:00', 'ne sert jamais', "'Mo 09:00-12:00, Mo 14:00-17:00'"],
    ['Mo 09:00-12:00; Mo-Fr 14:00-17:00', 'ne sert jamais', "'Mo 09:00-12:00, Mo-Fr 14:00-17:00'"],
    ['Aug off; Jul-Aug Mo-Su 09:00-11:00', 'ne sert jamais', "'Aug off, Jul-Aug"],
    ['Mo-Fr 09:00-12:00; 14:00-17:00', 'écrivez ses jours', "'Mo-Fr 14:00-17:00'"],
  ])('%s se contredit : l’éditeur est prévenu', (texte, faute, juste) => {
    expect(parseHoraires(texte)).toBeUndefined();
    expect(explainHoraires(texte)).toContain(faute);
    expect(explainHoraires(texte)).toContain(juste);
  });
});

describe('ce qui n’est pas une semaine ordinaire', () => {
  test.each([
    ['week 2-52/2 Tu 14:00-17:00', 'Semaines paires, mardi : 14 h – 17 h'],
    ['week 1-53/2 Tu 14:00-17:00', 'Semaines impaires, mardi : 14 h – 17 h'],
    ['week 10-20 Mo 09:00-10:00', 'Semaines 10 à 20, lundi : 9 h – 10 h'],
    ['2026 Dec 21-31 off', 'Du 21 au 31 décembre 2026 : fermé'],
    ['2026 Dec 21-2027 Jan 03 off', 'Du 21 décembre 2026 au 3 janvier 2027 : fermé'],
    ['Dec 24-26,31 off', 'Du 24 au 26 décembre et le 31 décembre : fermé'],
    ['Dec 24 09:00-11:00', 'Le 24 décembre : 9 h – 11 h'],
    ['Dec 24,Jan 01 09:00-11:00', 'Le 24 décembre et le 1er janvier : 9 h – 11 h'],
    ['Dec 24-26 09:00-11:00', 'Du 24 au 26 décembre, tous les jours : 9 h – 11 h'],
    ['easter 09:00-11:00', 'Le dimanche de Pâques : 9 h – 11 h'],
    ['easter +1 day off', 'Le lundi de Pâques : fermé'],
    ['Jan,Mar Mo 09:00-10:00', 'En janvier et en mars, lundi : 9 h – 10 h'],
    ['2026+ Mo 09:00-10:00', 'À partir de 2026, lundi : 9 h – 10 h'],
    ['SH Mo-Fr 09:00-12:00', 'Vacances scolaires, lundi au vendredi : 9 h – 12 h'],
    ['Mo-Su,PH 09:00-12:00', 'Tous les jours et jours fériés : 9 h – 12 h'],
    ['Fr-Mo 09:00-12:00', 'Vendredi au lundi : 9 h – 12 h'],
    ['Mo unknown', 'Lundi : à confirmer'],
    ['Mo unknown "sur rendez-vous"', 'Lundi : sur rendez-vous'],
    ['Mo 09:00-12:00 unknown', 'Lundi : 9 h – 12 h, à confirmer'],
    ['Mo 09:00-12:00+', 'Lundi : 9 h – 12 h au moins'],
    ['sunrise-sunset', 'Tous les jours : du lever du soleil au coucher du soleil'],
    ['Mo 09:00-sunset', 'Lundi : 9 h – coucher du soleil'],
    ['We[1-2] 14:00-16:00', '1er et 2e mercredi du mois : 14 h – 16 h'],
    ['off "travaux"', 'Fermé, travaux'],
  ])('%s se lit « %s »', (texte, attendu) => {
    expect(lignes(texte)).toEqual([attendu]);
  });

  test('une date ne reçoit pas « tous les jours »', () => {
    expect(lignes('Mo-Fr 09:00-12:00; Dec 24 09:00-11:00')).toEqual([
      'Lundi au vendredi : 9 h – 12 h',
      'Le 24 décembre : 9 h – 11 h',
    ]);
  });

  test.each([
    ['2026 easter 08:00-12:00', 'règle plus simple'],
    ['Mo-Su 08:00-12:00; Jun 05-Jun 04 off', 'règle plus simple'],
    ['Mo-Su 08:00-12:00; Jun 01-May 31 off', 'règle plus simple'],
    ['week 2-52/4 Mo 09:00-10:00', 'week 02-52/2'],
    ['week 1-51/2 Mo 09:00-10:00', 'week 01-53/2'],
    ['dawn-dusk', 'sunrise-sunset'],
    ['(sunrise+01:00)-sunset', 'sunrise-sunset'],
    ['PH +1 day off', 'Dec 26 off'],
    ['Mo 10:00-16:00/60', 'un départ par heure'],
    ['summer Mo 09:00-10:00', 'Apr-Sep'],
    ['Dec 24 Mo-Fr 09:00-10:00', 'règle plus simple'],
    ['Mo 09:00-12:00 "by appointment"', 'en français'],
    ['Mo 09:00-12:00 "closed week 3"', 'en français'],
    ['Mo 09:00-10:00 Tu 10:00-11:00', 'règle plus simple'],
    ['2026 Dec 24,Dec 31 off', 'règle plus simple'],
  ])('%s ne se dit pas en français : on écrit plutôt « %s »', (texte, conseil) => {
    expect(parseHoraires(texte)).toBeUndefined();
    expect(explainHoraires(texte)).toContain(conseil);
  });
});

describe('horaires mal écrits', () => {
  test.each([
    ['lundi 9h-12h', "'Mo 09:00-12:00'"],
    ['Mo-Fr 8h30-12h', "'Mo-Fr 08:30-12:00'"],
    ['lundi au vendredi 9h à 12h', "'Mo-Fr 09:00-12:00'"],
    ['du lundi au vendredi de 9h à 12h et de 14h à 17h30', "'Mo-Fr 09:00-12:00,14:00-17:30'"],
    ['sur rendez-vous', '\'"Sur rendez-vous"\''],
    ['Mo-Fr 25:00-26:00', 'Écrivez les jours'],
    ['', 'Écrivez les jours'],
  ])('« %s » est refusé, et devrait s’écrire « %s »', (texte, attendu) => {
    expect(parseHoraires(texte)).toBeUndefined();
    expect(explainHoraires(texte)).toContain(attendu);
  });

  test('ce qu’on propose est toujours accepté', () => {
    for (const texte of ['Lu-Ve 9h-12h', 'mardi et jeudi 14h-17h', 'Mo 9-12', 'Mo-Fr 09.00-12.00']) {
      const propose = /Vouliez-vous écrire '(.*)' \?$/.exec(explainHoraires(texte) ?? '')?.[1];
      expect(propose !== undefined && parseHoraires(propose)).toBeTruthy();
    }
  });
});
