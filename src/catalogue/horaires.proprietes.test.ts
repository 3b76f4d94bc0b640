import OpeningHours from 'opening_hours';
import { describe, expect, test } from 'vitest';
import fc from '../../tests/hasard.ts';
import type { Plage, Semaine } from '../domain/contact/horaires.ts';
import { JOURS } from '../domain/temps/jours-de-semaine.ts';
import { fromRang, getRangDansSemaine, toRang } from '../domain/temps/rang-de-jour.ts';
import { explainHoraires, parseHoraires } from './horaires.ts';
import { isCoupure, joinRegles } from './join-regles.ts';
import { matchRegle, toJourCivil } from './match-regle.ts';
import { parseRegles, type Regle } from './parse-regles.ts';

const ABREGES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const MOIS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const parmi = <T>(...valeurs: readonly T[]) => fc.constantFrom(...valeurs);
const deux = (n: number) => String(n).padStart(2, '0');
const join = (separateur: string, ...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((textes) => textes.filter(Boolean).join(separateur));

const jour = parmi(...ABREGES);
const jours = fc.oneof(
  { weight: 3, arbitrary: jour },
  { weight: 3, arbitrary: join('-', jour, jour) },
  { weight: 1, arbitrary: join(',', jour, jour) },
);
const plage = fc
  .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 24 }))
  .filter(([de, a]) => de < a)
  .map(([de, a]) => `${deux(de)}:00-${deux(a)}:00`);
const heures = fc.oneof(plage, parmi('08:00-12:00,14:00-18:00', '06:30-09:00,16:00-24:00'));

/** De toutes les semaines : ce dont le site sait dire « ouvert ». */
const ordinaire = join(' ', jours, fc.oneof({ weight: 4, arbitrary: heures }, parmi('off')));
const ordinaires = fc
  .array(fc.tuple(parmi('; ', ', '), ordinaire), { minLength: 1, maxLength: 4 })
  .map((regles) => regles.map(([lien, regle], rang) => (rang === 0 ? regle : lien + regle)).join(''));

const date = fc.tuple(parmi(...MOIS), fc.integer({ min: 1, max: 28 })).map(([m, j]) => `${m} ${deux(j)}`);
const annee = parmi('', '2026', '2027');
const condition = fc.oneof(
  parmi(...MOIS),
  join('-', parmi(...MOIS), parmi(...MOIS)),
  join(' ', annee, date),
  join('-', date, date),
  join(',', date, date),
  parmi('2026 Dec 21-2027 Jan 03', '2026', '2026-2027', '2027+', 'Dec 24-26', 'Dec 24,31', '2026 Jul-Aug'),
  parmi('week 02-52/2', 'week 01-53/2', 'week 10-20', 'week 01,53', 'week 2-52/4', 'week 10'),
  parmi('easter', 'easter -2 days', 'easter +1 day', 'easter +50 days', '2026 easter', 'easter +3 days'),
);
const FERIES = ['2026-12-25', '2027-03-29', '2026-08-15', '2027-05-06'].map(toRang);
const mensuel = parmi('We[1]', 'Fr[-1]', 'Mo[1,3]', 'Tu[2-3]', 'Sa[5]', 'Su[-2]', 'We[1],Fr');
const quoi = fc.oneof({ weight: 3, arbitrary: heures }, parmi('off'));
const exception = fc.oneof(
  join(' ', condition, quoi),
  join(' ', condition, jours, quoi),
  join(' ', mensuel, quoi),
  join(' ', parmi('PH', 'PH', 'Mo-Fr,PH', 'Su,PH', 'We[1],PH'), quoi),
);
const etranges = parmi(
  'SH off',
  'SH Mo-Fr 09:00-12:00',
  'PH,SH off',
  'Mo unknown',
  'unknown "sur rendez-vous"',
  'Mo-Fr 18:00+',
  'Mo 09:00-12:00+',
  'sunrise-sunset',
  'Tu 09:00-sunset',
  'dawn-dusk',
  '(sunrise+01:00)-(sunset-01:00)',
  'sunrise+',
  'PH +1 day off',
  'Sa[1] +1 day 10:00-12:00',
  'Mar Su[-1]-Oct Su[-1] Mo 09:00-10:00',
  'easter -1 day-easter +1 day off',
  '2026-2030/2 Mo 09:00-10:00',
  'Mo 09:00',
  'Mo 10:00-16:00/90',
  'summer 10:00-12:00',
  'Mo-Fr 09:00-12:00 "by appointment"',
  'Mo-Fr 09:00-12:00 "sur rendez-vous"',
  'Mo ""',
  '24/7',
  'Mo 24/7',
  'open',
  'closed "travaux"',
  'PH Mo-Fr 10:00-12:00',
  'Mo 08:00-10:00 Sa 10:00-11:00',
  'Jul',
  'Mo-Fr',
  'Mo-Fr 22:00-26:00',
);
const tout = fc
  .array(fc.tuple(parmi('; ', ', ', ' || '), fc.oneof(ordinaire, exception, etranges)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((regles) => regles.map(([lien, regle], rang) => (rang === 0 ? regle : lien + regle)).join(''));

const parse = (texte: string) =>
  new OpeningHours(texte, { lat: 46.6, lon: 2.4, address: { country_code: 'fr', state: 'Franche-Comté' } });
function merge(plages: readonly Plage[]): readonly Plage[] {
  const reunies: Plage[] = [];
  for (const [de, a] of plages.toSorted(([une], [autre]) => une - autre)) {
    const derniere = reunies.at(-1);
    if (derniere && de <= derniere[1]) reunies.splice(-1, 1, [derniere[0], Math.max(derniere[1], a)]);
    else reunies.push([de, a]);
  }
  return reunies;
}

/** Ce que la bibliothèque calcule pour un jour. */
function compute(lu: OpeningHours, jourDit: string): readonly Plage[] {
  const toInstant = (minute: number) => new Date(`${jourDit}T00:00:00`).getTime() + minute * 60_000;
  const toMinute = (instant: Readonly<Date>) => Math.round((instant.getTime() - toInstant(0)) / 60_000);
  return merge(
    lu
      .getOpenIntervals(new Date(toInstant(0)), new Date(toInstant(1440)))
      .map(([de, a]): Plage => [toMinute(de), toMinute(a)]),
  );
}

/** La semaine que quelqu’un comprend en lisant les lignes. */
function readLignes(lignes: readonly string[]): Semaine {
  const toMinute = (texte: string) => {
    const [, h = '0', m = '0'] = /^(\d+)\u00a0h(?:\u00a0(\d+))?$/.exec(texte) ?? [];
    return texte === 'minuit' ? 1440 : Number(h) * 60 + Number(m);
  };
  const semaine: Plage[][] = JOURS.map(() => []);
  for (const ligne of lignes) {
    const [quand = '', quoiDit = ''] = ligne.toLowerCase().split('\u00a0: ');
    const dits = quand.split(/, | et /).flatMap((part) => {
      if (part === 'tous les jours') return JOURS.map((_, rang) => rang);
      const [de = 0, a = de] = part.split(' au ').map((nom) => (JOURS as readonly string[]).indexOf(nom));
      return Array.from({ length: ((a - de + 7) % 7) + 1 }, (_, rang) => (de + rang) % 7);
    });
    const plages =
      quoiDit === 'fermé'
        ? []
        : quoiDit === '24\u00a0h sur 24'
          ? [[0, 1440] as const]
          : quoiDit.split(/, | et /).map((part): Plage => {
              const [de = '', a = ''] = part.split(' – ');
              return [toMinute(de), toMinute(a)];
            });
    for (const rang of dits) semaine[rang]?.push(...plages);
  }
  return semaine.map(merge);
}

describe('horaires : propriétés', () => {
  test('ce qui est lu est ce qui est calculé, et ce que calcule la bibliothèque', () => {
    let lues = 0;
    fc.assert(
      fc.property(ordinaires, (texte) => {
        const horaires = parseHoraires(texte);
        if (!horaires) return;
        lues += 1;
        expect(horaires.regulier).toBe(true);
        expect(readLignes(horaires.texte)).toEqual(horaires.semaine);
        const lu = parse(texte);
        // Du lundi 12 au dimanche 18 janvier 2026.
        expect(horaires.semaine).toEqual(JOURS.map((_, rang) => compute(lu, `2026-01-${12 + rang}`)));
      }),
      { numRuns: 300 },
    );
    expect(lues).toBeGreaterThan(100);
  });

  test('jour par jour, les exceptions sont celles que calcule la bibliothèque', () => {
    const isDit = ({ heures: h }: Regle) =>
      h.every(({ de, a }) => typeof de === 'number' && typeof a === 'number');
    let lues = 0;
    fc.assert(
      fc.property(
        ordinaires,
        fc.array(exception, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: toRang('2026-01-01'), max: toRang('2028-12-31') }),
        (base, exceptions, rang) => {
          const texte = [base, ...exceptions].join('; ');
          if (!parseHoraires(texte)) return;
          const lu = parse(texte);
          const regles = joinRegles(parseRegles(lu.prettifyValue()) as readonly Regle[]) as readonly Regle[];
          if (!regles.every(isDit)) return;
          lues += 1;
          for (const jourDit of [rang, rang + 1, rang + 2, toRang('2026-12-24'), ...FERIES]) {
            // L’heure avance ou recule : un jour n’y compte pas 24 h.
            if (getRangDansSemaine(jourDit) === 6 && /-(03|10)-/.test(fromRang(jourDit))) continue;
            let plages: readonly Plage[] = [];
            for (const regle of regles.filter((une) => matchRegle(une, toJourCivil(jourDit)))) {
              if (isCoupure(regle)) throw new Error(texte);
              const siennes = regle.heures.map(({ de, a }): Plage => [Number(de), Number(a)]);
              plages = siennes.length === 0 || regle.lien === ';' ? siennes : [...plages, ...siennes];
            }
            expect([texte, fromRang(jourDit), merge(plages)]).toEqual([
              texte,
              fromRang(jourDit),
              compute(lu, fromRang(jourDit)),
            ]);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(lues).toBeGreaterThan(60);
  });

  test('toute écriture se dit en français, ou se refuse avec une phrase', () => {
    const BRUT =
      /[;"[\]/|]|\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|off|open|closed|unknown|easter|days?|sunrise|sunset|dawn|dusk)\b|\d:\d|\b(?:lun|mar|mer|jeu|ven|sam|dim|janv|févr|avr|juil|sept|oct|nov|déc)\.|undefined|NaN|-1/;
    let lues = 0;
    let refusees = 0;
    fc.assert(
      fc.property(tout, (texte) => {
        const horaires = parseHoraires(texte);
        const phrase = explainHoraires(texte);
        if (!horaires) {
          refusees += 1;
          expect(phrase).toMatch(/crivez|s’écrit|mettez|Vouliez-vous/);
          return;
        }
        lues += 1;
        expect(phrase).toBeUndefined();
        expect(horaires.texte.length).toBeGreaterThan(0);
        for (const ligne of horaires.texte) {
          expect([texte, ligne]).toEqual([texte, expect.not.stringMatching(BRUT)]);
          expect(ligne).toMatch(/^[A-ZÀÉ0-9]/);
        }
      }),
      { numRuns: 1000 },
    );
    expect(lues).toBeGreaterThan(150);
    expect(refusees).toBeGreaterThan(150);
  });
});
