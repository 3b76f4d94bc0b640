import { describe, expect, test } from 'vitest';
import { describeRaison } from './describe-raison.ts';
import { evaluateOffre, type OffreEvaluable } from './evaluate-offre.ts';
import { listInconnues } from './list-inconnues.ts';
import type { Verdict } from './raison.ts';
import type { Situation } from './situation.ts';

const JOUR = '2026-11-21';
const saintClaude = { code_insee: '39478', departement: '39', epci: '200026573' };
const rennes = { code_insee: '35238', departement: '35', epci: '243500139' };
const placee = { ...saintClaude, latitude: 46.39, longitude: 5.87 };
const lons = { code_insee: '39300', departement: '39', epci: null, latitude: 46.67, longitude: 5.55 };
const rennesPlacee = { ...rennes, latitude: 48.11, longitude: -1.68 };

/** Une offre du Jura, ouverte, vérifiée, sans condition : chaque cas n’en change que son sujet. */
const SANS_CONDITION: OffreEvaluable = {
  statut: 'ouverte',
  zone_eligibilite: ['39'],
  publics: ['tous-publics'],
  verifie_le: '2026-11-01',
};
type Conditions = OffreEvaluable['conditions'];
type Cas = readonly [titre: string, ce_qui_change: Partial<OffreEvaluable>, situation: Situation, Verdict];

const evaluate = (plus: Partial<OffreEvaluable>, situation: Situation = {}) =>
  evaluateOffre({ ...SANS_CONDITION, ...plus }, { commune: saintClaude, ...situation }, JOUR);
const cond = (conditions: Conditions): Partial<OffreEvaluable> => ({ conditions });

const cas: Readonly<Record<string, readonly Cas[]>> = {
  'la zone': [
    ['la commune est dans le département servi', {}, {}, 'oui'],
    ['… dans l’intercommunalité servie', { zone_eligibilite: ['200026573'] }, {}, 'oui'],
    ['… servie elle-même', { zone_eligibilite: ['39478'] }, {}, 'oui'],
    ['… en France, comme tout le monde', { zone_eligibilite: ['france'] }, {}, 'oui'],
    ['la commune est ailleurs', {}, { commune: rennes }, 'non'],
    ['la région 53 n’est pas la Mayenne', { zone_eligibilite: ['53'] }, { commune: rennes }, 'non'],
    ['un bout du trajet suffit, et l’on y habite', { zone_porte_sur: 'trajet' }, {}, 'oui'],
    [
      '… et l’on habite ailleurs : peut-être y travaille-t-on',
      { zone_porte_sur: 'trajet' },
      { commune: rennes },
      'a-verifier',
    ],
    [
      '… et la commune n’est pas dite',
      { zone_porte_sur: 'trajet' },
      { commune: undefined as never },
      'a-verifier',
    ],
    [
      '… et la zone n’est pas écrite',
      { zone_porte_sur: 'trajet', zone_eligibilite: undefined },
      {},
      'a-verifier',
    ],
    [
      '… mais une condition n’est pas remplie',
      { zone_porte_sur: 'trajet', conditions: { age: { min: 18 } } },
      { commune: rennes, age: 16 },
      'non',
    ],
    ['le trajet doit y rester, et l’on y habite', { zone_porte_sur: 'trajet-entier' }, {}, 'a-verifier'],
    ['… et l’on habite ailleurs', { zone_porte_sur: 'trajet-entier' }, { commune: rennes }, 'a-verifier'],
    ['la zone n’est pas écrite', { zone_eligibilite: undefined }, {}, 'a-verifier'],
  ],
  'l’âge': [
    ['le minimum est compris', cond({ age: { min: 18 } }), { age: 18 }, 'oui'],
    ['un an de moins', cond({ age: { min: 18 } }), { age: 17 }, 'non'],
    ['le maximum est compris', cond({ age: { max: 25 } }), { age: 25 }, 'oui'],
    ['un an de plus', cond({ age: { max: 25 } }), { age: 26 }, 'non'],
    ['entre les deux', cond({ age: { min: 16, max: 25 } }), { age: 20 }, 'oui'],
    ['pas dit', cond({ age: { min: 16, max: 25 } }), {}, 'a-verifier'],
    ['zéro est un âge', cond({ age: { max: 3 } }), { age: 0 }, 'oui'],
    ...(
      [
        [13, 'non'],
        [14, 'a-verifier'],
        [15, 'oui'],
        [24, 'oui'],
        [25, 'a-verifier'],
        [26, 'non'],
      ] as const
    ).map(
      ([age, verdict]): Cas => [
        `de 15 à 25 ans dans l’année, à ${age} ans`,
        cond({ age: { min: 15, max: 25, dans_l_annee: true } }),
        { age },
        verdict,
      ],
    ),
    ...(
      [
        [37, 'non'],
        [38, 'a-verifier'],
        [39, 'oui'],
      ] as const
    ).map(
      ([age, verdict]): Cas => [
        `né avant 1988, à ${age} ans en 2026`,
        cond({ ne_avant: 1988 }),
        { age },
        verdict,
      ],
    ),
  ],
  'les ressources': [
    ...(
      [
        ['0-749', 'oui'],
        ['801-899', 'oui'],
        ['801-900', 'a-verifier'],
        ['900-', 'non'],
        ['899-', 'a-verifier'],
      ] as const
    ).map(
      ([quotient_familial, verdict]): Cas => [
        `899 au plus, et l’on a dit ${quotient_familial}`,
        cond({ ressources: { sur: 'quotient-familial', max: 899 } }),
        { quotient_familial },
        verdict,
      ],
    ),
    [
      'le revenu fiscal ne dit rien du quotient familial',
      cond({ ressources: { sur: 'quotient-familial', max: 899 } }),
      { revenu_fiscal: '0-7500' },
      'a-verifier',
    ],
    [
      'le revenu fiscal, par part',
      cond({ ressources: { sur: 'revenu-fiscal', max: 15_400 } }),
      { revenu_fiscal: '15401-16300' },
      'non',
    ],
  ],
  'la situation': [
    ['une seule suffit', cond({ situations: ['apprenti', 'salarie'] }), { situations: ['apprenti'] }, 'oui'],
    ['aucune des siennes', cond({ situations: ['etudiant'] }), { situations: ['retraite'] }, 'non'],
    [
      'plusieurs, dont une bonne',
      cond({ situations: ['beneficiaire-rsa'] }),
      { situations: ['demandeur-emploi', 'beneficiaire-rsa'] },
      'oui',
    ],
    ['pas dite', cond({ situations: ['apprenti'] }), {}, 'a-verifier'],
    ['dite, mais vide', cond({ situations: ['apprenti'] }), { situations: [] }, 'non'],
    [
      'un apprenti est peut-être compté comme salarié',
      cond({ situations: ['salarie'] }),
      { situations: ['apprenti'] },
      'a-verifier',
    ],
    [
      'une personne au RSA est peut-être inscrite à France Travail',
      cond({ situations: ['demandeur-emploi'] }),
      { situations: ['beneficiaire-rsa'] },
      'a-verifier',
    ],
    [
      'l’inverse ne va pas de soi',
      cond({ situations: ['beneficiaire-rsa'] }),
      { situations: ['demandeur-emploi'] },
      'non',
    ],
    [
      'un groupe voisin nomme les apprentis : « salarié » ne les vise pas',
      cond({ au_moins_une: [{ situations: ['salarie'] }, { age: { min: 18 }, situations: ['apprenti'] }] }),
      { situations: ['apprenti'], age: 17 },
      'non',
    ],
    [
      '… ni « étudiant »',
      cond({
        au_moins_une: [
          { age: { max: 25 }, situations: ['etudiant'] },
          { age: { max: 22 }, situations: ['apprenti'] },
        ],
      }),
      { situations: ['apprenti'], age: 23 },
      'non',
    ],
    [
      '… mais qui est aussi au RSA est peut-être inscrit, quoi que nomme le voisin',
      cond({
        au_moins_une: [
          { situations: ['demandeur-emploi'] },
          { age: { min: 60 }, situations: ['beneficiaire-rsa'] },
        ],
      }),
      { situations: ['beneficiaire-rsa'], age: 40 },
      'a-verifier',
    ],
    [
      'un salarié d’insertion est salarié, à confirmer',
      cond({ situations: ['salarie'] }),
      { situations: ['salarie-siae'] },
      'a-verifier',
    ],
  ],
  'l’accompagnement': [
    [
      'suivi par le bon service',
      cond({ accompagne_par: ['mission-locale'] }),
      { accompagne_par: ['mission-locale'] },
      'oui',
    ],
    [
      'suivi par un autre',
      cond({ accompagne_par: ['mission-locale'] }),
      { accompagne_par: ['france-travail'] },
      'non',
    ],
    [
      'suivi par personne',
      cond({ accompagne_par: ['mission-locale'] }),
      { accompagne_par: ['personne'] },
      'non',
    ],
    [
      '« un autre professionnel » n’accepte pas n’importe lequel',
      cond({ accompagne_par: ['mission-locale', 'autre'] }),
      { accompagne_par: ['departement'] },
      'non',
    ],
    [
      '… à qui dit « un autre », on demande lequel',
      cond({ accompagne_par: ['mission-locale', 'autre'] }),
      { accompagne_par: ['autre'] },
      'a-verifier',
    ],
    [
      '… et « un autre » n’est pas dans une liste qui n’en dit pas',
      cond({ accompagne_par: ['mission-locale'] }),
      { accompagne_par: ['autre'] },
      'non',
    ],
    ['… ni personne', cond({ accompagne_par: ['autre'] }), { accompagne_par: ['personne'] }, 'non'],
    ['pas dit', cond({ accompagne_par: ['siae'] }), {}, 'a-verifier'],
  ],
  'le permis': [
    ['ne pas l’avoir, et ne pas l’avoir', cond({ permis: 'aucun' }), { permis: 'aucun' }, 'oui'],
    ['ne pas l’avoir, avec le code', cond({ permis: 'aucun' }), { permis: 'code' }, 'oui'],
    ['ne pas l’avoir, avec le BSR', cond({ permis: 'aucun' }), { permis: 'am' }, 'oui'],
    ['ne pas l’avoir, et l’avoir', cond({ permis: 'aucun' }), { permis: 'b' }, 'non'],
    ['le code, avec le permis B', cond({ permis: 'code' }), { permis: 'b' }, 'oui'],
    ['le code, sans rien', cond({ permis: 'code' }), { permis: 'aucun' }, 'non'],
    ['le code, avec le BSR : cela ne dit rien', cond({ permis: 'code' }), { permis: 'am' }, 'a-verifier'],
    ['le BSR, avec le permis B', cond({ permis: 'am' }), { permis: 'b' }, 'oui'],
    ['le BSR, avec le code', cond({ permis: 'am' }), { permis: 'code' }, 'non'],
    ['le B, avec le BSR', cond({ permis: 'b' }), { permis: 'am' }, 'non'],
    ['le B, avec le B', cond({ permis: 'b' }), { permis: 'b' }, 'oui'],
    ['pas dit', cond({ permis: 'b' }), {}, 'a-verifier'],
  ],
  'le français, le motif, l’arrivée': [
    ['juste le niveau', cond({ niveau_francais: { min: 'A2' } }), { niveau_francais: 'A2' }, 'oui'],
    ['plus haut', cond({ niveau_francais: { min: 'A2' } }), { niveau_francais: 'C1' }, 'oui'],
    ['plus bas', cond({ niveau_francais: { min: 'A2' } }), { niveau_francais: 'A1' }, 'non'],
    ['niveau pas dit', cond({ niveau_francais: { min: 'A2' } }), {}, 'a-verifier'],
    ['le bon motif', cond({ motifs: ['emploi', 'formation'] }), { motif: 'formation' }, 'oui'],
    ['un autre motif', cond({ motifs: ['emploi'] }), { motif: 'loisirs' }, 'non'],
    ['motif pas dit', cond({ motifs: ['emploi'] }), {}, 'a-verifier'],
    ['arrivé depuis peu, et c’est demandé', cond({ primo_arrivant: true }), { primo_arrivant: true }, 'oui'],
    ['pas arrivé depuis peu', cond({ primo_arrivant: true }), { primo_arrivant: false }, 'non'],
    ['en situation de handicap, et c’est demandé', cond({ handicap: true }), { handicap: true }, 'oui'],
    ['handicap demandé, et pas de handicap', cond({ handicap: true }), { handicap: false }, 'non'],
    ['handicap pas dit', cond({ handicap: true }), {}, 'a-verifier'],
    ['« primo_arrivant: false » ne demande rien', cond({ primo_arrivant: false }), {}, 'oui'],
  ],
  'plusieurs conditions': [
    ['toutes remplies', cond({ age: { min: 18 }, permis: 'b' }), { age: 30, permis: 'b' }, 'oui'],
    [
      'une non remplie suffit à dire non',
      cond({ age: { min: 18 }, permis: 'b' }),
      { age: 30, permis: 'aucun' },
      'non',
    ],
    ['non l’emporte sur inconnu', cond({ age: { min: 18 }, permis: 'b' }), { age: 12 }, 'non'],
    ['une non sue', cond({ age: { min: 18 }, permis: 'b' }), { age: 30 }, 'a-verifier'],
    [
      'un texte libre se vérifie toujours',
      cond({ age: { min: 18 }, autres: ['Avoir un projet.'] }),
      { age: 30 },
      'a-verifier',
    ],
    [
      'un texte libre n’empêche pas un non',
      cond({ age: { min: 18 }, autres: ['Avoir un projet.'] }),
      { age: 12 },
      'non',
    ],
    ['des conditions vides ne demandent rien', cond({}), {}, 'oui'],
  ],
  'au moins une': [
    [
      'le premier groupe est rempli',
      cond({ au_moins_une: [{ situations: ['beneficiaire-rsa'] }, { age: { max: 25 } }] }),
      { situations: ['beneficiaire-rsa'] },
      'oui',
    ],
    [
      'le second aussi suffirait',
      cond({ au_moins_une: [{ situations: ['beneficiaire-rsa'] }, { age: { max: 25 } }] }),
      { age: 20 },
      'oui',
    ],
    [
      'aucun',
      cond({ au_moins_une: [{ situations: ['beneficiaire-rsa'] }, { age: { max: 25 } }] }),
      { age: 40, situations: ['retraite'] },
      'non',
    ],
    [
      'un non, l’autre inconnu',
      cond({ au_moins_une: [{ situations: ['beneficiaire-rsa'] }, { age: { max: 25 } }] }),
      { age: 40 },
      'a-verifier',
    ],
    [
      'un groupe à demi rempli n’est pas rempli',
      cond({ au_moins_une: [{ age: { max: 25 }, permis: 'b' }, { situations: ['retraite'] }] }),
      { age: 20, permis: 'aucun', situations: ['salarie'] },
      'non',
    ],
    [
      'un texte libre dans un groupe se vérifie',
      cond({ au_moins_une: [{ situations: ['retraite'] }, { autre: 'Toucher l’AAH.' }] }),
      { situations: ['salarie'] },
      'a-verifier',
    ],
    [
      '… sauf si l’autre groupe suffit',
      cond({ au_moins_une: [{ situations: ['retraite'] }, { autre: 'Toucher l’AAH.' }] }),
      { situations: ['retraite'] },
      'oui',
    ],
    [
      'un groupe rempli ne dispense pas du reste',
      cond({ permis: 'b', au_moins_une: [{ age: { max: 25 } }, { age: { min: 60 } }] }),
      { age: 20, permis: 'aucun' },
      'non',
    ],
  ],
  'rien de typé': [
    ['pour tous, sans condition écrite', { conditions: undefined }, {}, 'oui'],
    ['un texte seul', { conditions_acces: 'Il faut un compte.' }, {}, 'a-verifier'],
    [
      'un texte à côté des champs dit ce qu’ils ne disent pas',
      { conditions: { age: { min: 18 } }, conditions_acces: 'Le trajet fait plus de 60 km.' },
      { age: 30 },
      'a-verifier',
    ],
    ['ni public, ni condition', { publics: undefined }, {}, 'a-verifier'],
    ['pour les jeunes, à 20 ans', { publics: ['jeunes'] }, { age: 20 }, 'oui'],
    ['pour les jeunes, à 27 ans : à demander', { publics: ['jeunes'] }, { age: 27 }, 'a-verifier'],
    ['pour les jeunes, à 45 ans', { publics: ['jeunes'] }, { age: 45 }, 'non'],
    [
      'pour les personnes handicapées, qui ne l’est pas',
      { publics: ['personnes-en-situation-de-handicap'] },
      { handicap: false },
      'non',
    ],
    ['pour les familles : personne ne l’a demandé', { publics: ['familles'] }, { age: 30 }, 'a-verifier'],
    [
      'un public parmi deux suffit',
      { publics: ['jeunes', 'demandeurs-emploi'] },
      { age: 45, situations: ['demandeur-emploi'] },
      'oui',
    ],
    [
      'au RSA, sans avoir dit « inscrit » : à demander',
      { publics: ['demandeurs-emploi'] },
      { situations: ['beneficiaire-rsa'] },
      'a-verifier',
    ],
    [
      '« primo_arrivant: false » ne dit pas à qui l’offre s’adresse : « jeunes » compte',
      { publics: ['jeunes'], conditions: { primo_arrivant: false } },
      { age: 45 },
      'non',
    ],
    [
      'une condition d’âge en dit plus que « jeunes »',
      { publics: ['jeunes'], conditions: { age: { max: 30 } } },
      { age: 30 },
      'oui',
    ],
    ...(
      [
        [{ situations: ['retraite'] }, { situations: ['retraite'] }, 'oui'],
        [{ accompagne_par: ['siae'] }, { accompagne_par: ['siae'] }, 'oui'],
        [{ primo_arrivant: true }, { primo_arrivant: true }, 'oui'],
        [{ au_moins_une: [{ permis: 'b' }, { permis: 'am' }] }, { permis: 'b' }, 'oui'],
        [{ permis: 'b' }, { permis: 'b' }, 'a-verifier'],
        [{ niveau_francais: { min: 'A2' } }, { niveau_francais: 'B1' }, 'a-verifier'],
        [{ motifs: ['emploi'] }, { motif: 'emploi' }, 'a-verifier'],
        [{ handicap: true }, { handicap: true }, 'a-verifier'],
      ] as const satisfies readonly (readonly [Conditions, Situation, Verdict])[]
    ).map(
      ([conditions, situation, verdict]): Cas => [
        `${Object.keys(conditions)} ${verdict === 'oui' ? 'en dit plus que' : 'ne remplace pas'} le public`,
        { publics: ['familles'], conditions: conditions as Conditions },
        situation,
        verdict,
      ],
    ),
  ],
  'l’état de l’offre': [
    ['terminée', { statut: 'terminee' }, {}, 'non'],
    ['dernier jour passé hier', { valide_au: '2026-11-20' }, {}, 'non'],
    ['dernier jour aujourd’hui', { valide_au: JOUR }, {}, 'oui'],
    ['ouvre demain', { valide_du: '2026-11-22' }, {}, 'non'],
    ['ouvre aujourd’hui', { valide_du: JOUR }, {}, 'oui'],
    ['complète', { statut: 'complete' }, {}, 'non'],
    ['enveloppe épuisée', { statut: 'enveloppe-epuisee' }, {}, 'non'],
    ['en construction', { statut: 'en-construction' }, {}, 'non'],
    ['liste d’attente', { statut: 'liste-attente' }, {}, 'a-verifier'],
    ['suspendue jusqu’à demain', { statut: 'suspendue', statut_jusqu_au: '2026-11-22' }, {}, 'non'],
    ['suspendue jusqu’à hier', { statut: 'suspendue', statut_jusqu_au: '2026-11-20' }, {}, 'a-verifier'],
    ['non confirmée', { statut: 'non-confirmee' }, {}, 'a-verifier'],
    ['saisonnière, sans date', { statut: 'saisonniere' }, {}, 'a-verifier'],
    ['saisonnière, en saison', { statut: 'saisonniere', statut_jusqu_au: '2026-12-31' }, {}, 'oui'],
    [
      'complète n’est pas oui, même si tout est rempli',
      { statut: 'complete', conditions: { age: { min: 18 } } },
      { age: 30 },
      'non',
    ],
  ],
  'ce qui ne décide de rien': [
    [
      'la prescription est une étape',
      { mobilisable_par: ['professionnels'], prescription: { obligatoire: true, par: ['siae'] } },
      {},
      'oui',
    ],
    [
      'suivi par qui peut prescrire',
      { prescription: { par: ['siae'] } },
      { accompagne_par: ['siae'] },
      'oui',
    ],
  ],
  'l’âge de l’information': [
    ['six mois : oui, à confirmer', { verifie_le: '2026-05-21' }, {}, 'oui'],
    ['douze mois moins un jour', { verifie_le: '2025-11-22' }, {}, 'oui'],
    ['douze mois : rien n’est plus prouvé', { verifie_le: '2025-11-21' }, {}, 'a-verifier'],
    ['sans aucune date', { verifie_le: undefined }, {}, 'a-verifier'],
    ['une source récente suffit', { verifie_le: undefined, source_le: '2026-10' }, {}, 'oui'],
    [
      'une source de cette année a peut-être onze mois',
      { verifie_le: undefined, source_le: '2026' },
      {},
      'oui',
    ],
    ['une source de l’an dernier', { verifie_le: undefined, source_le: '2025' }, {}, 'a-verifier'],
    ['un non reste un non', { verifie_le: undefined }, { commune: rennes }, 'non'],
  ],
  'pour qui n’est pas une personne': [
    ['une offre pour employeurs', { destinataire: 'employeurs' }, {}, 'non'],
  ],
  'le lieu de travail': [
    [
      'il est dans la zone',
      { zone_porte_sur: 'travail' },
      { destination: saintClaude, commune: rennes },
      'oui',
    ],
    ['il n’y est pas, même si l’on y habite', { zone_porte_sur: 'travail' }, { destination: rennes }, 'non'],
    ['il n’est pas dit', { zone_porte_sur: 'travail' }, {}, 'a-verifier'],
    [
      'un trajet qui ne touche pas la zone',
      { zone_porte_sur: 'trajet' },
      { commune: rennes, destination: rennes },
      'non',
    ],
    ['un trajet qui en sort', { zone_porte_sur: 'trajet-entier' }, { destination: rennes }, 'non'],
    ['un trajet qui y reste', { zone_porte_sur: 'trajet-entier' }, { destination: saintClaude }, 'oui'],
  ],
  'un transport': [
    ['il passe dans la commune', { desserte: { origines: ['39478'] } }, {}, 'oui'],
    ['il y mène', { desserte: { origines: ['35238'], destinations: ['39'] } }, {}, 'oui'],
    ['il n’y passe pas', { desserte: { origines: ['39300'], destinations: ['39300'] } }, {}, 'a-verifier'],
    ['… ni là où l’on va', { desserte: { origines: ['39300'] } }, { destination: rennes }, 'a-verifier'],
    ['… mais il passe là où l’on va', { desserte: { origines: ['35238'] } }, { destination: rennes }, 'oui'],
    ['il ne dit pas où il passe', { desserte: { jours_heures: 'Mo-Fr' } }, {}, 'oui'],
  ],
  'la longueur du trajet': [
    ['assez court', { distance_km: { max: 80 } }, { commune: placee, destination: lons }, 'oui'],
    [
      'beaucoup trop long',
      { distance_km: { max: 80 } },
      { commune: placee, destination: rennesPlacee },
      'non',
    ],
    ['sans destination', { distance_km: { max: 80 } }, { commune: placee }, 'a-verifier'],
    [
      'sans destination, mais la zone du trajet est bien trop loin',
      {
        distance_km: { max: 80 },
        zone_porte_sur: 'trajet',
        zone_eligibilite: ['35'],
        cadre_du_trajet: [-2.3, 47.6, -1, 48.7],
      },
      { commune: placee },
      'non',
    ],
  ],
};

for (const [sujet, lignes] of Object.entries(cas))
  describe(sujet, () => {
    test.each(lignes)('%s', (_, plus, situation, attendu) => {
      expect(evaluate(plus, situation).verdict).toBe(attendu);
    });
  });

test('une offre pour la France entière sert qui n’a pas dit sa commune', () => {
  expect(evaluateOffre({ ...SANS_CONDITION, zone_eligibilite: ['france'] }, {}, JOUR).verdict).toBe('oui');
  expect(evaluateOffre(SANS_CONDITION, {}, JOUR).verdict).toBe('a-verifier');
});

// L’offre est plus récente que le script que le navigateur a gardé.
describe('un critère que le moteur ne connaît pas', () => {
  const inconnu = (plus: Conditions, attendu: unknown = true) =>
    cond({ ...plus, critere_de_demain: attendu } as never);

  test.each<[string, Partial<OffreEvaluable>, Situation, Verdict]>([
    ['se vérifie, jamais oui', inconnu({}), {}, 'a-verifier'],
    ['… ni avec tout le reste rempli', inconnu({ age: { min: 18 } }), { age: 30 }, 'a-verifier'],
    ['… ni quand il attend zéro', inconnu({}, 0), {}, 'a-verifier'],
    ['n’empêche pas un non', inconnu({ age: { min: 18 } }), { age: 12 }, 'non'],
    ['… ni quand il attend « faux »', inconnu({}, false), {}, 'a-verifier'],
    [
      '… ni quand un champ connu en dit plus',
      cond({ age: { min: 18, revolus: true } as never }),
      { age: 30 },
      'a-verifier',
    ],
    [
      '… ni un niveau inconnu',
      cond({ niveau_francais: { min: 'A0' as never } }),
      { niveau_francais: 'C2' },
      'a-verifier',
    ],
    ['… ni un permis inconnu', cond({ permis: 'c' as never }), { permis: 'b' }, 'a-verifier'],
    ['… ni un public inconnu', { publics: ['de-demain' as never] }, {}, 'a-verifier'],
    ['laisse compter le public', { ...inconnu({}), publics: ['jeunes'] }, { age: 45 }, 'non'],
    [
      'se vérifie dans un groupe',
      cond({ au_moins_une: [{ critere_de_demain: true } as never, { permis: 'b' }] }),
      { permis: 'aucun' },
      'a-verifier',
    ],
    [
      '… sauf si l’autre groupe suffit',
      cond({ au_moins_une: [{ critere_de_demain: true } as never, { permis: 'b' }] }),
      { permis: 'b' },
      'oui',
    ],
  ])('%s', (_, plus, situation, attendu) => {
    expect(evaluate(plus, situation).verdict).toBe(attendu);
  });

  test('se dit, et ne fait poser aucune question', () => {
    const evaluation = evaluate(inconnu({ permis: 'b' }));
    const phrases = evaluation.raisons.filter(({ sujet }) => sujet === 'critere').map(describeRaison);
    expect(phrases).toEqual(['Avoir le permis B.', 'Une autre condition est à vérifier.']);
    expect(listInconnues(evaluation, { commune: saintClaude })).toEqual(['permis']);
  });
});

describe('les raisons', () => {
  const find = (sujet: string, plus: Partial<OffreEvaluable>, situation?: Situation) =>
    evaluate(plus, situation).raisons.find((raison) => raison.sujet === sujet);

  test('nomment la condition qui décide et ce qui la changerait', () => {
    expect(find('critere', cond({ age: { min: 18, max: 25 } }), { age: 16 })).toEqual({
      sujet: 'critere',
      etat: 'non',
      critere: 'age',
      condition: { age: { min: 18, max: 25 } },
      changement: { kind: 'age', a_partir_de: 18 },
    });
    expect(find('critere', cond({ age: { max: 25 } }), { age: 40 })).not.toHaveProperty('changement');
    expect(find('critere', cond({ permis: 'b' }), { permis: 'code' })).toMatchObject({
      changement: { kind: 'obtenir', quoi: 'permis' },
    });
    expect(find('critere', cond({ permis: 'aucun' }), { permis: 'b' })).not.toHaveProperty('changement');
  });

  test('ne disent rien d’un critère que l’offre ne demande pas', () => {
    expect(find('critere', cond({ handicap: false }))).toBeUndefined();
  });

  test('disent comment entrer dans un des groupes', () => {
    const groupes = cond({ au_moins_une: [{ age: { max: 25 } }, { accompagne_par: ['siae'] }] });
    expect(find('au-moins-une', groupes, { age: 40, accompagne_par: ['personne'] })).toMatchObject({
      etat: 'non',
      changement: { kind: 'obtenir', quoi: 'accompagne_par' },
    });
    expect(find('au-moins-une', groupes, { age: 20 })).not.toHaveProperty('changement');
  });

  test('donnent la date et la remplaçante d’une offre fermée', () => {
    expect(
      find('etat', { statut: 'suspendue', statut_jusqu_au: '2026-12-01', remplacee_par: ['autre'] }),
    ).toMatchObject({
      etat: 'non',
      changement: { kind: 'date', date: '2026-12-02' },
      remplacee_par: ['autre'],
    });
    expect(find('etat', { valide_au: '2026-01-01' })).not.toHaveProperty('changement');
    expect(find('etat', {})).toBeUndefined();
  });

  test('disent qui, parmi ceux qui suivent la personne, peut prescrire', () => {
    const plus: Partial<OffreEvaluable> = { prescription: { par: ['siae', 'mission-locale'] } };
    expect(find('prescription', plus, { accompagne_par: ['mission-locale', 'france-travail'] })).toEqual({
      sujet: 'prescription',
      etat: 'sans-effet',
      obligatoire: false,
      par: ['siae', 'mission-locale'],
      suivie_par: ['mission-locale'],
    });
    expect(find('prescription', { mobilisable_par: ['professionnels'] })).toMatchObject({
      obligatoire: true,
    });
    expect(find('prescription', { mobilisable_par: ['usagers'] })).toBeUndefined();
  });

  test('demandent de confirmer une fiche vieille de six mois', () => {
    expect(find('fraicheur', { verifie_le: '2026-05-21' })).toEqual({
      sujet: 'fraicheur',
      etat: 'sans-effet',
      date: '2026-05-21',
    });
    expect(find('fraicheur', { verifie_le: '2026-05-22' })).toBeUndefined();
  });

  test('vont de l’état de l’offre aux étapes', () => {
    const { raisons } = evaluate({
      statut: 'liste-attente',
      conditions: {
        autres: ['Texte.'],
        permis: 'b',
        age: { min: 18 },
        au_moins_une: [{ permis: 'b' }, { permis: 'am' }],
      },
      prescription: {},
      verifie_le: undefined,
    });
    expect(raisons.map(({ sujet }) => sujet)).toEqual([
      'etat',
      'zone',
      'critere',
      'critere',
      'au-moins-une',
      'autre',
      'prescription',
      'fraicheur',
    ]);
  });

  test('les papiers viennent de la fiche', () => {
    expect(evaluate({ pieces: ['Une pièce d’identité'] }).pieces).toEqual(['Une pièce d’identité']);
    expect(evaluate({}).pieces).toEqual([]);
  });
});
