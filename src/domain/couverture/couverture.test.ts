import { describe, expect, test } from 'vitest';
import type { Offre, OffreServie, Portee } from '../catalogue/catalogue.ts';
import type { Commune } from '../commune/commune.ts';
import { toCsvCouverture } from '../echange/to-csv-couverture.ts';
import { formatPart } from '../text/format-part.ts';
import { categorieIds } from '../vocabulaire/categories.ts';
import type { Absence } from './couverture.schema.ts';
import { buildCouverture, countEtats } from './couverture.ts';
import {
  describeAbsence,
  describeCases,
  describeCellule,
  describeCouverture,
  listEnBref,
} from './describe-couverture.ts';
import { getEtatDuGroupe, getUnite, groupCouverture } from './group-couverture.ts';
import { listBilans, listRangs } from './tableau-couverture.ts';

const toCommune = (code_insee: string, epci: string | null = 'E1', population = 100) =>
  ({ code_insee, nom: `Commune ${code_insee}`, epci, population }) as Commune;
const AUJOURDHUI = '2026-11-28';
const communes = [toCommune('39001'), toCommune('39002', 'E2', 300), toCommune('39003', null)];
const servie = (id: string, portee: Portee, codes: readonly string[], champs: Partial<Offre> = {}) =>
  ({
    offre: { id, nom: id, categorie: 'velo', statut: 'ouverte', source_le: '2026', ...champs },
    portee,
    communes_servies: codes,
  }) as unknown as OffreServie;
const absence = (champs: Partial<Absence>): Absence => ({
  categorie: 'velo',
  verifie_le: '2026-03-01',
  par: 'la mission locale',
  ...champs,
});
const TOUTES = ['39001', '39002', '39003'];
const build = (offres: readonly OffreServie[], absences: readonly Absence[] = []) =>
  buildCouverture({ communes, offres, absences }, AUJOURDHUI);
const etats = (offres: readonly OffreServie[], absences: readonly Absence[] = []) =>
  build(offres, absences).lignes.map(
    ({ cellules }) => cellules.find(({ categorie }) => categorie === 'velo')?.etat,
  );
const bilan = (offres: readonly OffreServie[]) =>
  build(offres).categories.find(({ categorie }) => categorie === 'velo');

describe('l’état d’une commune', () => {
  test('confirmée d’après une preuve de moins de douze mois, annoncée sinon, non confirmée sur une vieille trace', () => {
    expect(
      etats([
        servie('sure', 'locale', ['39001'], { source_le: '2025-12' }),
        servie('vieille', 'locale', ['39002'], { source_le: '2018' }),
        servie('trace', 'locale', ['39003'], { statut: 'non-confirmee', source_le: '2026' }),
      ]),
    ).toEqual(['confirmee', 'annoncee', 'non-confirmee']);
    expect(etats([servie('a', 'locale', ['39001'], { source_le: undefined })])[0]).toBe('annoncee');
  });

  test('le plus sûr l’emporte, et lui seul se compte', () => {
    const offres = [
      servie('vieille', 'locale', ['39001'], { source_le: '2018' }),
      servie('sure', 'locale', ['39001']),
    ];
    const cellule = build(offres).lignes[0]?.cellules.find(({ categorie }) => categorie === 'velo');
    expect(cellule?.etat).toBe('confirmee');
    expect(cellule?.offres.map(({ id }) => id)).toEqual(['sure']);
  });

  test('une vieille trace n’efface pas une absence vérifiée ; une suspension qui a fini n’est qu’annoncée', () => {
    const trace = servie('trace', 'locale', ['39001'], { statut: 'non-confirmee' });
    expect(etats([trace], [absence({})])[0]).toBe('aucune');
    const finie = servie('f', 'locale', ['39001'], { statut: 'suspendue', statut_jusqu_au: '2026-11-01' });
    expect(etats([finie])[0]).toBe('annoncee');
  });

  test('confirmée là où une offre locale ou départementale passe, inconnue ailleurs', () => {
    expect(etats([servie('a', 'locale', ['39001']), servie('b', 'departementale', ['39002'])])).toEqual([
      'confirmee',
      'confirmee',
      'inconnue',
    ]);
  });

  test('une offre régionale ou nationale ne sert pas la commune : elle est comptée à part', () => {
    const offres = [servie('r', 'regionale', TOUTES), servie('n', 'nationale', TOUTES)];
    expect(etats(offres)).toEqual(['inconnue', 'inconnue', 'inconnue']);
    expect(bilan(offres)?.larges.map(({ id }) => id)).toEqual(['r', 'n']);
  });

  test('une offre terminée ne compte plus, une offre en construction ne sert pas encore', () => {
    expect(
      etats([
        servie('fini', 'locale', ['39001'], { statut: 'terminee' }),
        servie('projet', 'locale', ['39002'], { statut: 'en-construction' }),
        servie('attente', 'locale', ['39003'], { statut: 'liste-attente' }),
      ]),
    ).toEqual(['inconnue', 'interrompue', 'confirmee']);
  });

  test('une zone inconnue ne dit rien d’aucune commune', () => {
    const offres = [servie('z', 'inconnue', [])];
    expect(etats(offres)).toEqual(['inconnue', 'inconnue', 'inconnue']);
    expect(bilan(offres)?.zoneInconnue.map(({ id }) => id)).toEqual(['z']);
  });

  test('une absence vérifiée vaut pour ses communes, ou pour toutes', () => {
    expect(etats([], [absence({ communes: ['39002'] })])).toEqual(['inconnue', 'aucune', 'inconnue']);
    expect(etats([], [absence({})])).toEqual(['aucune', 'aucune', 'aucune']);
    expect(etats([], [absence({ categorie: 'covoiturage' })])).toEqual(['inconnue', 'inconnue', 'inconnue']);
  });

  test('une offre connue l’emporte sur une absence notée', () => {
    expect(etats([servie('a', 'locale', ['39001'])], [absence({})])).toEqual([
      'confirmee',
      'aucune',
      'aucune',
    ]);
  });
});

test('le bilan d’une catégorie compte les communes et leurs habitants', () => {
  expect(bilan([servie('a', 'locale', ['39001', '39002'])])).toMatchObject({
    communes: { confirmee: 2, interrompue: 0, aucune: 0, inconnue: 1 },
    habitants: 400,
  });
});

test('les groupes suivent les intercommunalités, les communes sans elle à la fin', () => {
  const { lignes } = build([servie('a', 'locale', ['39001', '39003'])]);
  const noms = new Map([
    ['E1', { nom: 'Zèbres' }],
    ['E2', { nom: 'Abeilles' }],
  ]);
  const groupes = groupCouverture(lignes, noms);
  expect(groupes.map(({ nom }) => nom)).toEqual(['Abeilles', 'Zèbres', 'Communes hors intercommunalité']);
  const rang = categorieIds.indexOf('velo');
  expect(groupes.map(({ comptes }) => comptes[rang]?.confirmee)).toEqual([0, 1, 1]);
});

test('l’état d’un groupe : un arrêt connu n’est pas « inconnu »', () => {
  const compte = countEtats([]);
  expect(getEtatDuGroupe({ ...compte, confirmee: 2 }, 2)).toBe('confirmee');
  expect(getEtatDuGroupe({ ...compte, confirmee: 1, interrompue: 1 }, 2)).toBe('partie');
  expect(getEtatDuGroupe({ ...compte, interrompue: 1, inconnue: 1 }, 2)).toBe('interrompue');
  expect(getEtatDuGroupe({ ...compte, aucune: 2 }, 2)).toBe('aucune');
  expect(getEtatDuGroupe({ ...compte, aucune: 1, inconnue: 1 }, 2)).toBe('inconnue');
});

describe('le tableau', () => {
  const getCases = (offres: readonly OffreServie[], siennes: readonly Commune[]) =>
    listRangs(
      buildCouverture(
        { communes: siennes, offres, absences: [absence({ communes: ['39002'] })] },
        AUJOURDHUI,
      ),
      new Map([['E1', { nom: 'Haut-Jura' }]]),
    ).map(({ nom, code_insee, cases }) => ({ nom, code_insee, ...cases[categorieIds.indexOf('velo')] }));

  test('une commune par rang, et qui s’est assuré d’une absence', () => {
    expect(getCases([servie('a', 'locale', ['39001'])], communes)).toEqual([
      { nom: 'Commune 39001', code_insee: '39001', mot: '1\u00a0offre', etat: 'confirmee', absence: '' },
      {
        nom: 'Commune 39002',
        code_insee: '39002',
        mot: 'aucune',
        etat: 'aucune',
        absence: 'vérifié le 1er mars 2026 par la mission locale',
      },
      { nom: 'Commune 39003', code_insee: '39003', mot: 'inconnu', etat: 'inconnue', absence: '' },
    ]);
  });

  test('une intercommunalité par rang quand il y a trop de communes', () => {
    const nombreuses = Array.from({ length: 160 }, (_, i) => toCommune(String(1000 + i)));
    expect(getUnite(nombreuses)).toBe('intercommunalité');
    const partie = { etat: 'confirmee', absence: '', nom: 'Haut-Jura', code_insee: undefined };
    expect(getCases([servie('a', 'locale', ['1000', '1001'])], nombreuses)).toEqual([
      { ...partie, mot: '2 sur 160' },
    ]);
    const arretee = servie('a', 'locale', ['1000'], { statut: 'suspendue' });
    expect(getCases([arretee], nombreuses)).toEqual([{ ...partie, mot: 'arrêtée', etat: 'interrompue' }]);
  });

  test('le bilan d’une catégorie compte ses communes et ses habitants, ou dit que l’on ne sait pas', () => {
    const bilans = listBilans(build([servie('a', 'locale', ['39001', '39002'])]));
    expect(bilans.find(({ categorie }) => categorie === 'velo')).toMatchObject({
      confirmees: '2 sur 3',
      habitants: '80\u00a0%',
      larges: 0,
    });
    expect(bilans.find(({ categorie }) => categorie === 'covoiturage')).toMatchObject({
      confirmees: 'inconnu',
      habitants: '—',
    });
  });
});

describe('les mots', () => {
  test('en bref, le territoire d’abord', () => {
    const couverture = build([]);
    expect(listEnBref({ programme: 'Bouger' }, couverture)).toEqual([
      'Bouger\u00a0: 3\u00a0communes, 500\u00a0habitants.',
      ...describeCouverture(couverture),
    ]);
  });

  test('chaque tableau dit ce que compte une case', () => {
    expect(describeCases('commune')).toContain('servent la commune');
    expect(describeCases('intercommunalité')).toContain('dans combien de communes');
  });

  test('chaque cellule se lit sans couleur', () => {
    const offres = [{ id: 'a' }, { id: 'b' }] as Offre[];
    expect(describeCellule({ etat: 'confirmee', offres })).toBe('2\u00a0offres');
    expect(describeCellule({ etat: 'aucune', offres: [] })).toBe('aucune');
    expect(describeCellule({ etat: 'annoncee', offres: [{ source_le: '2018-05' }] as Offre[] })).toBe(
      'annoncée, 2018',
    );
    expect(describeCellule({ etat: 'annoncee', offres })).toBe('annoncée, sans date');
    expect(describeCellule({ etat: 'inconnue', offres: [] })).toBe('inconnu');
    expect(describeAbsence({ absence: absence({}) })).toBe('vérifié le 1er mars 2026 par la mission locale');
    expect(describeAbsence({ absence: undefined })).toBe('');
  });

  test('la phrase pour un financeur dit le connu, l’absent et l’inconnu', () => {
    const [presence, larges, absentes, inconnues] = describeCouverture(
      build(
        [
          servie('a', 'locale', TOUTES),
          servie('b', 'locale', ['39001'], { categorie: 'covoiturage' }),
          servie('c', 'nationale', TOUTES, { categorie: 'micro-credit' }),
        ],
        [absence({ categorie: 'garage-solidaire' })],
      ),
    );
    expect(presence).toContain('1\u00a0est confirmée dans les 3\u00a0communes');
    expect(presence).toContain('et 1 dans une partie seulement');
    expect(larges).toContain('1\u00a0autre catégorie');
    expect(absentes).toContain('1\u00a0catégorie');
    // Toutes les cases, moins trois offres partout, une à une commune, et une absence dans les trois.
    const cases = 3 * categorieIds.length;
    expect(inconnues).toContain(formatPart(cases - (3 + 1 + 3), cases));
  });
});

test('rien nulle part se dit sans zéro ni faux négatif', () => {
  const [presence, absentes, inconnues] = describeCouverture(build([]));
  expect(presence).toContain('aucune n’est confirmée dans les 3\u00a0communes');
  expect(absentes).toBe('Aucune absence n’a encore été vérifiée sur place.');
  expect(inconnues).toContain('cela ne veut pas dire qu’il n’y a rien');
});

test('le CSV a une ligne par commune et une colonne par catégorie', () => {
  const [entete = '', ...lignes] = toCsvCouverture(
    build([servie('a', 'locale', ['39001'])], [absence({ communes: ['39002'] })]),
  )
    .trim()
    .split('\r\n')
    .map((ligne) => ligne.split(';'));
  const rang = entete.indexOf('velo');
  expect(entete).toHaveLength(4 + categorieIds.length + 1);
  expect(lignes.map((ligne) => [ligne[0], ligne[rang], ligne.at(-1)])).toEqual([
    ['39001', 'confirmee', ''],
    ['39002', 'aucune', 'velo : 2026-03-01, la mission locale'],
    ['39003', 'inconnue', ''],
  ]);
});
