import ICAL from 'ical.js';
import { parse } from 'vcard4';
import { expect, test } from 'vitest';
import type { Evenement } from '../src/domain/catalogue/catalogue.ts';
import { toIcs } from '../src/domain/echange/to-ics.ts';
import { toIcsRappel } from '../src/domain/echange/to-ics-rappel.ts';
import { toVcf } from '../src/domain/echange/to-vcf.ts';
import { toServie } from './to-servie.ts';

// Ce que nous écrivons, lu par des bibliothèques que nous n’avons pas écrites.
const HOSTILE = 'Vélos ; « l’Étape », 1re fois\nBEGIN:VEVENT';

test('un calendrier se lit par ical.js, à l’heure de Paris, texte hostile compris', () => {
  const evenement = {
    id: 'permanence',
    dossier: 'essai',
    nom: HOSTILE,
    resume: 'Mot '.repeat(200),
    dates: [{ jour: '2026-07-06', debut: '14:00', fin: '16:30' }, { jour: '2026-12-31' }],
  } as Evenement;
  const calendrier = new ICAL.Component(ICAL.parse(toIcs('Agenda', [evenement], '2026-01-01')));
  for (const fuseau of calendrier.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(fuseau);
  const [seance, journee, ...reste] = calendrier
    .getAllSubcomponents('vevent')
    .map((un) => new ICAL.Event(un));
  expect(reste).toEqual([]);
  expect(seance?.summary).toBe(HOSTILE);
  expect(seance?.startDate.toJSDate().toISOString()).toBe('2026-07-06T12:00:00.000Z');
  expect(seance?.duration.toSeconds()).toBe(2.5 * 3600);
  expect(journee?.startDate.isDate).toBe(true);
});

test('un rappel de Ma sélection se lit par ical.js', () => {
  const rappel = { jour: '2026-11-24', titre: HOSTILE, texte: 'Rappeler', lien: 'https://exemple.fr/#a=1' };
  const calendrier = new ICAL.Component(ICAL.parse(toIcsRappel(rappel, '2026-11-21')));
  const evenement = calendrier.getFirstSubcomponent('vevent');
  expect(evenement && new ICAL.Event(evenement).summary).toBe(HOSTILE);
});

test('une carte de visite se lit par vcard4, texte hostile compris', () => {
  const servie = toServie(
    { nom: HOSTILE, resume: 'Des vélos.', courriel: 'velos@exemple.fr', telephone: '+33199000001' },
    { nom: 'La Roue' },
  );
  // vcard4 ne lit que la version 4 ; nos cartes sont en 3.0, que tout téléphone lit : mêmes champs, autre en-tête.
  const [carte] = [
    parse(
      toVcf(servie, 'https://exemple.fr/', (texte) => ({ affiche: texte, lien: texte })).replace(
        'VERSION:3.0',
        'VERSION:4.0',
      ),
    ),
  ].flat();
  const read = (champ: string) => {
    const lu = carte?.getProperty(champ);
    return (Array.isArray(lu) ? lu[0] : lu)?.value;
  };
  expect(read('FN')).toContain('Vélos');
  expect(read('TEL')).toContain('+33199000001');
  expect(read('EMAIL')).toBe('velos@exemple.fr');
});
