import { describe, expect, test } from 'vitest';
import fc from '../../../tests/hasard.ts';
import { describeRaison } from '../eligibilite/describe-raison.ts';
import { evaluateOffres } from '../eligibilite/group-evaluees.ts';
import type { Raison } from '../eligibilite/raison.ts';
import type { OffreEnBref } from '../offre/to-offre-en-bref.ts';
import { describeAccueil, describeGeste } from './describe-accueil.ts';
import { selectReponse } from './select-reponse.ts';

const JOUR = '2026-11-28';
const NUMERO = { texte: '01\u00a099\u00a000\u00a012\u00a034', lien: 'tel:+33199001234' };
const commune = { code_insee: '39478', departement: '39', epci: '200026573' };
const guichet = { nom: 'Guichet du Jura', joindre: NUMERO };

const makeOffre = (plus: Partial<OffreEnBref> = {}) =>
  ({
    id: 'bus',
    nom: 'Bus à la demande',
    structure: 'Régie du Jura',
    joindre: NUMERO,
    prix: 'Dès 2\u00a0€ le trajet',
    statut: 'ouverte',
    verifie_le: '2026-11-01',
    zone_eligibilite: ['39'],
    publics: ['tous-publics'],
    conditions: {},
    ...plus,
  }) as OffreEnBref;
const evaluate = (...offres: readonly OffreEnBref[]) => evaluateOffres(offres, { commune }, JOUR);
const dire = (raison: Raison) => describeRaison(raison);
const say = (...offres: readonly OffreEnBref[]) =>
  describeAccueil(selectReponse(evaluate(...offres)), guichet, JOUR, dire);

describe('une seule réponse', () => {
  test('« oui » passe avant ce qui est à vérifier ; un refus ne se propose pas', () => {
    const verifier = makeOffre({ id: 'age', conditions: { age: { min: 18 } } });
    const refusee = makeOffre({ id: 'ailleurs', zone_eligibilite: ['90'] });
    const { principale, autres, restantes } = selectReponse(evaluate(refusee, verifier, makeOffre()));
    expect(principale?.offre.id).toBe('bus');
    expect(principale?.rang).toBe('oui');
    expect(autres.map(({ offre }) => offre.id)).toEqual(['age']);
    expect(restantes).toBe(0);
  });

  test('ce dont on ne sait s’il existe encore n’est pas une réponse', () => {
    expect(selectReponse(evaluate(makeOffre({ statut: 'non-confirmee' }))).principale).toBeUndefined();
  });

  test('un groupe ne compte qu’une fois, et le reste se compte', () => {
    const groupe = 'Covoiturages';
    const offres = [1, 2, 3, 4, 5, 6].map((n) => makeOffre({ id: `o${n}`, ...(n < 4 && { groupe }) }));
    const { autres, restantes } = selectReponse(evaluate(...offres));
    expect(autres.map(({ offre }) => offre.id)).toEqual(['o4', 'o5', 'o6']);
    expect(restantes).toBe(0);
  });
});

describe('trois phrases à lire', () => {
  test('ce qui existe, le prix, le numéro', () => {
    expect(say(makeOffre())).toEqual([
      'Il y a une solution pour vous\u00a0: Bus à la demande.',
      'Le prix\u00a0: dès 2\u00a0€ le trajet.',
      'Voici le numéro\u00a0: 01\u00a099\u00a000\u00a012\u00a034, Régie du Jura.',
    ]);
  });

  test('ce qui reste à vérifier se dit avant le prix', () => {
    expect(say(makeOffre({ conditions: { age: { min: 18 } } })).slice(0, 2)).toEqual([
      'Il y a peut-être une solution pour vous\u00a0: Bus à la demande.',
      'Il reste à vérifier ceci\u00a0: avoir 18 ans ou plus.',
    ]);
    const deux = makeOffre({ conditions: { age: { min: 18 }, permis: 'b' } });
    expect(say(deux)[1]).toMatch(/, et 1\u00a0autre condition\.$/);
  });

  test('une condition longue, ou que personne ne sait dire, se demande à qui répond', () => {
    const longue = makeOffre({ conditions: { autres: [`${'Avoir un projet très précis '.repeat(6)}.`] } });
    expect(say(longue)[1]).toBe('Il reste des conditions à vérifier avec eux.');
    const { zone_eligibilite: _, ...sansZone } = makeOffre();
    expect(say(sansZone)[1]).toBe('Il reste des conditions à vérifier avec eux.');
  });

  test('un âge qui fait douter se dit', () => {
    expect(say(makeOffre({ verifie_le: '2022-01-01' }))).toEqual([
      'Il y a sans doute une solution pour vous\u00a0: Bus à la demande.',
      'Confirmez d’abord\u00a0: ces informations datent de 2022.',
      expect.stringMatching(/^Voici le numéro/),
    ]);
  });

  test('ce qui ne se demande que par un professionnel se dit d’abord', () => {
    const prescrite = makeOffre({
      conditions: { age: { min: 18 } },
      mobilisable_par: ['professionnels'],
      prescription: { obligatoire: true, par: ['mission-locale'] },
    });
    expect(say(prescrite)[1]).toBe('C’est à demander par un professionnel\u00a0: la mission locale.');
  });

  test('rien n’existe : dit franchement, avec qui peut aider', () => {
    expect(say(makeOffre({ zone_eligibilite: ['90'] }))).toEqual([
      'Je n’ai rien trouvé pour vous dans notre liste.',
      'Un conseiller peut chercher avec vous.',
      'Voici le numéro\u00a0: 01\u00a099\u00a000\u00a012\u00a034, Guichet du Jura.',
    ]);
    const muet = describeAccueil({ autres: [], restantes: 0 }, { nom: 'Guichet' }, JOUR, dire);
    expect(muet[2]).not.toMatch(/numéro/);
  });
});

describe('ce qu’il faut faire pour joindre', () => {
  test.each([
    [NUMERO, 'Voici le numéro\u00a0: 01\u00a099\u00a000\u00a012\u00a034, Régie.'],
    [
      { ...NUMERO, releve: '2019' },
      'Voici le numéro\u00a0: 01\u00a099\u00a000\u00a012\u00a034, Régie\u00a0; il date de 2019.',
    ],
    [{ ...NUMERO, releve: '2025' }, 'Voici le numéro\u00a0: 01\u00a099\u00a000\u00a012\u00a034, Régie.'],
    [
      { ...NUMERO, chez: 'Mairie' },
      'Voici le numéro\u00a0: 01\u00a099\u00a000\u00a012\u00a034, Mairie, qui vous dira comment faire.',
    ],
    [{ texte: 'a@b.fr', lien: 'mailto:a@b.fr' }, 'Écrivez à a@b.fr, Régie.'],
    [{ texte: 'Demander sur b.fr', lien: 'https://www.b.fr/x' }, 'Allez sur le site b.fr, Régie.'],
    [
      { texte: '1 rue du Pré, 39200 Saint-Claude' },
      'Allez sur place, Régie\u00a0: 1 rue du Pré, 39200 Saint-Claude.',
    ],
  ])('%o', (action, phrase) => {
    expect(describeGeste(action, 'Régie', JOUR)).toBe(phrase);
  });

  test('jamais un ordre d’appeler ; un numéro annoncé est dit', () => {
    const action = fc.record(
      {
        texte: fc.stringMatching(/^[\d ]+$/),
        lien: fc.constantFrom('tel:+33199001234', 'mailto:a@b.fr', 'https://b.fr'),
        chez: fc.constantFrom('Mairie', 'Mission locale'),
        releve: fc.constantFrom('2012', '2026'),
      },
      { requiredKeys: ['texte'] },
    );
    fc.assert(
      fc.property(action, (un) => {
        const phrase = describeGeste(un, 'Régie', JOUR);
        expect(phrase).not.toMatch(/appel/i);
        expect(phrase.startsWith(`Voici le numéro\u00a0: ${un.texte}`)).toBe(
          un.lien?.startsWith('tel:') ?? false,
        );
      }),
    );
  });
});
