import { describe, expect, test } from 'vitest';
import type { Offre, Structure } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import { describeAction } from './describe-action.ts';
import { findAppel, getAction, type Joignable } from './joignable.ts';
import type { LieuAccueil } from './lieu-d-accueil.ts';
import { listJoignables } from './list-joignables.ts';
import { type Guichet, listJoignablesDuGuichet } from './list-joignables-du-guichet.ts';

const SOURCES = [
  { titre: 'Annuaire', date: '2019-10', champs: ['telephone'] },
  { titre: 'Site', date: '2024' },
];
const toStructure = (id: string, champs: Partial<Structure> = {}) =>
  ({ id, nom: id, sources: SOURCES, ...champs }) as Structure;

const STRUCTURES = [
  toStructure('garage'),
  toStructure('mission-locale', { telephone: '01 99 00 00 03' }),
  toStructure('association', { telephone: '01 99 00 00 04' }),
  toStructure('porteuse', { site_web: 'https://porteuse.exemple.fr' }),
  toStructure('france-travail', { telephone: '3949', ligne_nationale: 'tous' }),
  toStructure('agefiph', { telephone: '0 800 11 10 09', ligne_nationale: 'handicap' }),
];
const MAIRIE: LieuAccueil = {
  type: 'mairie',
  code_insee: '39478',
  lieu: 'Étampes',
  telephone: '01 99 00 00 05',
  courriel: undefined,
  adresse: '1 place Haute',
  code_postal: '91150',
  etat: '2019-10',
};
const getVoisinage = (plus: readonly Structure[] = [], accueil: LieuAccueil | null = MAIRIE) => ({
  structures: new Map([...STRUCTURES, ...plus].map((structure) => [structure.id, structure])),
  findAccueil: () => accueil ?? undefined,
});
const getGuichet = (champs: Partial<Guichet> = {}): Guichet =>
  ({
    programme: 'Le guichet',
    sources: SOURCES,
    structure_porteuse: STRUCTURES[3]!,
    communes: [{ code_insee: '39478', nom: 'Étampes' } as Commune],
    accueil: { nom: 'Accueil', commune: 'Étampes' },
    ...champs,
  }) as Guichet;

function list(
  offre: Partial<Offre> = {},
  { garage = {}, guichet = {}, accueil = MAIRIE as LieuAccueil | null } = {},
): readonly Joignable[] {
  return listJoignables(
    { structure: 'garage', sources: SOURCES, ...offre } as unknown as Offre,
    getGuichet(guichet),
    getVoisinage([toStructure('garage', garage)], accueil),
  );
}
const porteurs = (joignables: readonly Joignable[]) => joignables.map(({ porteur }) => porteur);

describe('l’ordre', () => {
  test('elle, sa structure, le relais qui prescrit puis celui qui renseigne, le guichet, la mairie, la ligne nationale', () => {
    const joignables = list(
      {
        telephone: '01 99 00 00 01',
        relais: [
          { structure: 'association', role: 'renseigne' },
          { structure: 'mission-locale', role: 'prescrit' },
        ],
      },
      { garage: { telephone: '01 99 00 00 02' } },
    );
    expect(joignables.map(({ porteur, nom }) => `${porteur} ${nom}`)).toEqual([
      'offre garage',
      'structure garage',
      'relais mission-locale',
      'relais association',
      'guichet Le guichet',
      'accueil Mairie d’Étampes',
      'nationale france-travail',
    ]);
  });

  test('une offre dont on ne sait rien finit toujours sur quelqu’un', () => {
    expect(porteurs(list())).toEqual(['guichet', 'accueil', 'nationale']);
    const nue = { guichet: { structure_porteuse: toStructure('nue') }, accueil: null };
    expect(porteurs(list({}, nue))).toEqual(['nationale']);
  });

  test('ce qui est déjà proposé ne l’est pas deux fois', () => {
    const telephone = '01 99 00 00 01';
    expect(porteurs(list({ telephone }, { garage: { telephone } }))).toEqual([
      'offre',
      'guichet',
      'accueil',
      'nationale',
    ]);
  });

  test('une personne handicapée a sa ligne nationale', () => {
    const [derniere] = list({ publics: ['personnes-en-situation-de-handicap'] }).toReversed();
    expect(derniere?.nom).toBe('agefiph');
  });
});

describe('qui ne répond plus, ou pas à tous', () => {
  const MORTE = { dissoute_le: '2025-09-01', telephone: '01 99 00 00 02' };

  test('une structure dissoute n’est jamais proposée, ni le numéro de ses offres', () => {
    expect(porteurs(list({ telephone: '01 99 00 00 01' }, { garage: MORTE }))).toEqual([
      'guichet',
      'accueil',
      'nationale',
    ]);
  });

  test('celle qui l’a reprise l’est à sa place', () => {
    const [premier] = list({}, { garage: { ...MORTE, reprise_par: 'association' } });
    expect(premier).toMatchObject({ porteur: 'structure', nom: 'association', telephone: '01 99 00 00 04' });
  });

  test('deux structures qui se disent reprises l’une par l’autre ne bloquent rien', () => {
    expect(porteurs(list({}, { garage: { ...MORTE, reprise_par: 'garage' } }))[0]).toBe('guichet');
  });

  test('le guichet d’une structure dissoute n’envoie personne à son adresse', () => {
    const accueil = { nom: 'Accueil', adresse: '2 rue Vide', commune: 'Étampes' };
    const ouvert = listJoignablesDuGuichet(getGuichet({ accueil }), getVoisinage());
    expect(ouvert[0]?.adresse?.adresse).toBe('2 rue Vide');
    const ferme = getGuichet({ accueil, structure_porteuse: toStructure('p', MORTE) });
    expect(porteurs(listJoignablesDuGuichet(ferme, getVoisinage()))).toEqual(['accueil', 'nationale']);
  });

  test('le numéro réservé aux professionnels n’y est jamais', () => {
    const prescription = { telephone: '01 99 00 00 09', courriel: 'pro@exemple.fr' };
    expect(JSON.stringify(list({ prescription }))).not.toMatch(/00 09|pro@/);
  });

  test('une commune sans rue n’est pas une adresse où aller', () => {
    expect(
      list({ commune: 'Étampes' }).some(({ adresse }) => adresse?.commune === 'Étampes' && !adresse.adresse),
    ).toBe(false);
  });
});

test('l’âge d’un numéro est celui de la source qui le garantit', () => {
  expect(list({ telephone: '01 99 00 00 01' })[0]?.telephone_le).toBe('2019-10');
  const reservation = { type: 'veille', telephone: '01 99 00 00 01' } as const;
  expect(list({ reservation })[0]?.telephone_le).toBe('2024');
});

describe('l’action principale', () => {
  const parse = (texte: string) => ({ affiche: texte, lien: texte });
  const describeOffre = (...args: Parameters<typeof list>) => describeAction(list(...args), parse);

  test('le premier qui marche, avec son numéro et l’année où il a été relevé', () => {
    expect(describeOffre({ telephone: '1' })).toEqual({ texte: '1', lien: 'tel:1', releve: '2019' });
    expect(describeOffre({ lien_mobilisation: 'https://www.exemple.fr/demande' })).toEqual({
      texte: 'Demander sur exemple.fr',
      lien: 'https://www.exemple.fr/demande',
    });
    expect(describeOffre({}, { garage: { courriel: 'a@exemple.fr' } })).toEqual({
      texte: 'a@exemple.fr',
      lien: 'mailto:a@exemple.fr',
    });
  });

  test('chez un autre, elle dit chez qui', () => {
    expect(describeOffre()).toEqual({
      texte: 'Voir porteuse.exemple.fr',
      lien: 'https://porteuse.exemple.fr',
      chez: 'Le guichet',
    });
  });

  test('une adresse seule ne vient qu’après qui se joint à distance', () => {
    const joignables = list({ adresse: '1 rue Haute' }, { garage: { telephone: '2' } });
    expect(getAction(joignables)).toMatchObject({ moyen: 'telephone', joignable: { porteur: 'structure' } });
    expect(findAppel(joignables)?.telephone).toBe('2');
  });
});
