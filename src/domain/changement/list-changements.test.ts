import { describe, expect, test } from 'vitest';
import type { Offre, OffreServie, Page } from '../catalogue/catalogue.ts';
import { toAtom } from '../echange/to-atom.ts';
import { addJours } from '../temps/add-jours.ts';
import { formatMois } from '../temps/format-mois.ts';
import { buildLettre } from './lettre.ts';
import { type Changement, listChangements, mergeChangements } from './list-changements.ts';

const AUJOURDHUI = '2026-11-21';
const servie = (id: string, champs: Partial<Offre>) =>
  ({
    offre: { id, dossier: 'essai', nom: `Offre ${id}`, resume: 'Un résumé.', statut: 'ouverte', ...champs },
    structure: { id: 'garage' },
  }) as unknown as OffreServie;
const page = (id: string, champs: Partial<Page>) =>
  ({
    id,
    dossier: 'essai',
    rubrique: 'actualites',
    titre: `Nouvelle ${id}`,
    resume: 'Court.',
    ...champs,
  }) as unknown as Page;
const list = (offres: readonly OffreServie[], pages: readonly Page[] = []) =>
  listChangements({ offres, pages }, AUJOURDHUI);
const resume = (changements: readonly Changement[]) =>
  changements.map(({ date, genre, sujet }) => `${date} ${genre} ${sujet.id}`);

describe('ce qui a changé', () => {
  test('chaque date d’une offre donne un changement, du plus récent au plus ancien', () => {
    const offre = servie('a', {
      valide_du: '2025-01-01',
      valide_au: '2026-03-31',
      verifie_le: '2026-02-10',
      verifie_par: 'guichet',
    });
    expect(resume(list([offre]))).toEqual([
      '2026-04-01 fin a',
      '2026-02-10 verification a',
      '2025-01-01 ouverture a',
    ]);
  });

  test('la date d’une source n’est pas une vérification', () => {
    expect(list([servie('a', { verifie_le: '2026-02-10', source_le: '2026-03' })])).toEqual([]);
  });

  test('une structure dissoute se dit une fois, quel que soit le nombre de ses offres', () => {
    const structure = { id: 'mife', dossier: 'essai', nom: 'MIFE', dissoute_le: '2025-09-01' };
    const siennes = ['a', 'b'].map((id) => ({ ...servie(id, {}), structure }) as unknown as OffreServie);
    expect(resume(list(siennes))).toEqual(['2025-09-01 dissolution mife']);
  });

  test('une date à venir n’a encore rien changé', () => {
    expect(list([servie('a', { valide_du: '2026-11-22', valide_au: AUJOURDHUI })])).toEqual([]);
    expect(resume(list([servie('a', { valide_au: '2026-11-20' })]))).toEqual(['2026-11-21 fin a']);
  });

  test('une suspension passée est une reprise le lendemain ; un statut sans date ne dit rien', () => {
    expect(resume(list([servie('a', { statut: 'suspendue', statut_jusqu_au: '2026-08-31' })]))).toEqual([
      '2026-09-01 reprise a',
    ]);
    expect(list([servie('a', { statut: 'suspendue' })])).toEqual([]);
  });

  test('seules les actualités datées comptent, avant les offres du même jour', () => {
    const pages = [
      page('n', { date: '2026-02-10' }),
      page('sans-date', {}),
      page('guide', { rubrique: 'particuliers', date: '2026-02-10' }),
    ];
    expect(resume(list([servie('a', { verifie_le: '2026-02-10', verifie_par: 'guichet' })], pages))).toEqual([
      '2026-02-10 actualite n',
      '2026-02-10 verification a',
    ]);
  });

  test('l’identifiant ne dépend que du fait', () => {
    expect(list([servie('a', { verifie_le: '2026-02-10', verifie_par: 'guichet' })])[0]?.id).toBe(
      'essai/offres/a/verification/2026-02-10',
    );
  });

  test('deux territoires servis par la même offre ne la disent qu’une fois', () => {
    const un = list([servie('a', { verifie_le: '2026-02-10', verifie_par: 'guichet' })]);
    const deux = list([
      servie('a', { verifie_le: '2026-02-10', verifie_par: 'guichet' }),
      servie('b', { verifie_le: '2026-05-01', verifie_par: 'guichet' }),
    ]);
    expect(resume(mergeChangements([un, deux]))).toEqual([
      '2026-05-01 verification b',
      '2026-02-10 verification a',
    ]);
  });
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-28', 2, '2026-03-30'],
])('%s et %i jours : %s', (date, jours, attendu) => {
  expect(addJours(date, jours)).toBe(attendu);
});

describe('la lettre', () => {
  test('elle tient au dernier mois où quelque chose a changé', () => {
    const lettre = buildLettre(
      {
        offres: [
          servie('a', { verifie_le: '2026-08-19', verifie_par: 'guichet' }),
          servie('b', { verifie_le: '2026-08-01', verifie_par: 'guichet' }),
          servie('c', { verifie_le: '2026-07-31', verifie_par: 'guichet' }),
        ],
        pages: [],
      },
      AUJOURDHUI,
    );
    expect(lettre.mois).toBe('2026-08');
    expect(resume(lettre.changements)).toEqual(['2026-08-19 verification a', '2026-08-01 verification b']);
    expect(formatMois('2026-08')).toBe('août 2026');
  });

  test('elle rappelle les trois derniers changements d’avant, sans les vérifications', () => {
    const { rappels } = buildLettre(
      {
        offres: [
          servie('a', { verifie_le: '2026-08-19', verifie_par: 'guichet' }),
          servie('b', { verifie_le: '2026-07-01', verifie_par: 'guichet', valide_du: '2025-01-01' }),
        ],
        pages: ['1', '2', '3'].map((n) => page(n, { date: `2026-0${n}-01` })),
      },
      AUJOURDHUI,
    );
    expect(resume(rappels)).toEqual([
      '2026-03-01 actualite 3',
      '2026-02-01 actualite 2',
      '2026-01-01 actualite 1',
    ]);
  });

  test('elle annonce ce qui vient, pas ce qui est loin ni ce qui est fini', () => {
    const { mois, echeances } = buildLettre(
      {
        offres: [
          servie('fin', { valide_au: '2026-12-31' }),
          servie('loin', { valide_au: '2027-12-31' }),
          servie('finie', { statut: 'terminee', valide_au: '2026-12-01' }),
          servie('ouvre', { valide_du: '2026-12-01' }),
          servie('reprend', { statut: 'suspendue', statut_jusqu_au: '2026-11-30' }),
          servie('dernier-jour', { valide_au: AUJOURDHUI }),
        ],
        pages: [],
      },
      AUJOURDHUI,
    );
    expect(mois).toBeUndefined();
    expect(echeances.map(({ date, genre, offre }) => `${date} ${genre} ${offre.id}`)).toEqual([
      '2026-11-21 fin dernier-jour',
      '2026-12-01 ouverture ouvre',
      '2026-12-01 reprise reprend',
      '2026-12-31 fin fin',
    ]);
  });
});

describe('le flux Atom', () => {
  const FLUX = {
    titre: 'Ce qui a changé <ici> & là',
    auteur: 'Guichet',
    sujet: 'essai',
    url: 'https://exemple.fr/essai/changements.atom',
    page: 'https://exemple.fr/essai/prescripteurs/changements/',
    aujourdhui: AUJOURDHUI,
  };
  const entrees = list([
    servie('a', {
      nom: 'Vélo "R&D" <b>\u0007',
      verifie_le: '2026-02-10',
      verifie_par: 'guichet',
      valide_du: '2025-01-01',
    }),
  ]).map((changement) => ({ ...changement, url: 'https://exemple.fr/?a=1&b=2' }));

  test('chaque entrée a un identifiant stable, une date et une adresse échappée', () => {
    const atom = toAtom(FLUX, entrees);
    expect(atom).toContain('<id>tag:exemple.fr,2026:changements/essai/offres/a/verification/2026-02-10</id>');
    expect(atom).toContain('<title>Fiche vérifiée : Vélo &quot;R&amp;D&quot; &lt;b&gt;</title>');
    expect(atom).toContain('href="https://exemple.fr/?a=1&amp;b=2"');
    expect(atom).toContain('<updated>2026-02-10T00:00:00Z</updated>\n  <author>');
    expect(atom.match(/<entry>/g)).toHaveLength(2);
    expect(atom).not.toContain('\u0007');
  });

  test('un flux vide reste un flux, daté du jour', () => {
    const atom = toAtom(FLUX, []);
    expect(atom).toContain(`<updated>${AUJOURDHUI}T00:00:00Z</updated>`);
    expect(atom).not.toContain('<entry>');
  });

  test('le même contenu donne les mêmes octets, et cent entrées au plus', () => {
    expect(toAtom(FLUX, entrees)).toBe(toAtom(FLUX, entrees));
    const beaucoup = Array.from({ length: 150 }, () => entrees[0]!);
    expect(toAtom(FLUX, beaucoup).match(/<entry>/g)).toHaveLength(100);
  });
});
