import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { countGsm7, toGsm7 } from '../text/gsm7.ts';
import { formatSms, formatSmsDeSelection, MAX_SMS } from './format-sms.ts';

const JOINDRE = { texte: '01\u00a099\u00a000\u00a012\u00a034', lien: 'tel:+33199001234' };
const LIEN = 'https://exemple.fr/jura/particuliers/offres/bus/';

test('le numéro d’abord, avec qui répond quand ce n’est pas l’offre', () => {
  expect(formatSms({ nom: 'Bus à la demande', joindre: JOINDRE }, LIEN)).toBe(
    `01 99 00 12 34\nBus à la demande\n${LIEN}`,
  );
  expect(formatSms({ nom: 'Bus', joindre: { ...JOINDRE, chez: 'Mairie de Morez' } }, LIEN)).toBe(
    `01 99 00 12 34 Mairie de Morez\nBus\n${LIEN}`,
  );
});

test('sans numéro, ni « Voir » ni promesse : le nom et l’adresse', () => {
  const joindre = { texte: 'Voir exemple.fr', lien: 'https://exemple.fr' };
  expect(formatSms({ nom: 'Bus', joindre }, LIEN)).toBe(`Bus\n${LIEN}`);
});

test('un nom long se coupe entre deux mots ; une adresse trop longue s’efface, pas le numéro', () => {
  const nom =
    'Transport à la demande de la communauté de communes du Pays de quelque part, d’ailleurs, de plus loin et d’au-delà';
  expect(formatSms({ nom, joindre: JOINDRE }, LIEN)).toMatch(
    /^01 99 00 12 34\nTransport à la demande .*\S\.\.\.\nhttps/,
  );
  expect(formatSms({ nom: 'Bus', joindre: JOINDRE }, `${LIEN}${'x'.repeat(150)}`)).toBe(
    '01 99 00 12 34\nBus',
  );
});

test('toujours un seul SMS', () => {
  const texte = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(texte, texte, fc.boolean(), fc.webUrl(), (nom, chez, appel, lien) => {
      const sms = formatSms({ nom, joindre: appel ? { ...JOINDRE, chez } : undefined }, lien);
      expect(countGsm7(sms)).toBeLessThanOrEqual(MAX_SMS);
      expect(toGsm7(sms)).toBe(sms);
      if (appel) expect(sms).toMatch(/^01 99 00 12 34/);
    }),
  );
});

describe('le SMS d’une sélection', () => {
  const BUS = { nom: 'Bus à la demande', joindre: JOINDRE };
  const SITE = { nom: 'Vélo', joindre: { texte: 'Voir exemple.fr', lien: 'https://exemple.fr' } };
  const CHEZ = { nom: 'Permis', joindre: { ...JOINDRE, chez: 'Mission locale' } };

  test('une solution par ligne, celles qui ont un numéro d’abord, puis le lien s’il tient', () => {
    expect(formatSmsDeSelection([SITE, BUS, CHEZ], 'https://exemple.fr/#s1')).toEqual({
      texte:
        '01 99 00 12 34 Bus à la demande\n01 99 00 12 34 Mission locale : Permis\nVélo : Voir exemple.fr\nhttps://exemple.fr/#s1',
      dites: 3,
      avecLien: true,
    });
  });

  test('un lien trop long s’efface, pas les numéros', () => {
    expect(formatSmsDeSelection([BUS], `${LIEN}${'x'.repeat(100)}`)).toEqual({
      texte: '01 99 00 12 34 Bus à la demande',
      dites: 1,
      avecLien: false,
    });
  });

  test('ce qui n’y tient pas se compte', () => {
    const { texte, dites } = formatSmsDeSelection(
      Array.from({ length: 9 }, () => BUS),
      `${LIEN}${LIEN}`,
    );
    expect(dites).toBe(4);
    expect(texte).toMatch(/^(?:01 99 00 12 34 Bus à la demande\n){4}et 5 autres$/);
  });

  test('toujours un seul SMS, un numéro en tête s’il y en a un, et rien de compté à tort', () => {
    const texte = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    const offre = fc.record({
      nom: texte,
      joindre: fc.option(
        fc.record({
          texte: fc.constantFrom(JOINDRE.texte, 'Voir exemple.fr'),
          lien: fc.constant(JOINDRE.lien),
          chez: texte,
        }),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(fc.array(offre, { minLength: 1, maxLength: 20 }), fc.webUrl(), (offres, lien) => {
        const sms = formatSmsDeSelection(offres, lien);
        expect(countGsm7(sms.texte)).toBeLessThanOrEqual(MAX_SMS);
        expect(toGsm7(sms.texte)).toBe(sms.texte);
        expect(sms.dites).toBeLessThanOrEqual(offres.length);
        expect(sms.texte.endsWith(toGsm7(lien))).toBe(sms.avecLien);
        if (offres.some(({ joindre }) => joindre)) expect(sms.texte).toMatch(/^(?:01 99 00 12 34|Voir) /);
      }),
    );
  });
});
