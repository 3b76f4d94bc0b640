import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts';
import { computeFinancement } from '../src/domain/financement/compute-financement.ts';
import { listAides } from '../src/domain/financement/list-aides.ts';
import { listPrixConnus } from '../src/domain/financement/list-prix-connus.ts';
import { PROJETS } from '../src/domain/financement/projets.ts';
import { environnement } from '../src/site.ts';

const { territoires } = loadCatalogue({ ...environnement, territoires: [] });
const [permis, vehicule, velo] = PROJETS;
const get = (slug: string) => {
  const territoire = territoires.find((t) => t.slug === slug);
  if (!territoire) throw new Error(`Pas de territoire ${slug}.`);
  return territoire.offres;
};
const ids = (slug: string, projet: Parameters<typeof listAides>[0]) =>
  listAides(projet, get(slug)).map(({ aide }) => aide.id);

describe('les aides que nous avons', () => {
  test('Sud Essonne : le chèque de la Région se demande avant le fonds d’aide aux jeunes, les prêts à la fin', () => {
    const aides = ids('sud-essonne', permis);
    expect(aides.indexOf('cheque-permis-ile-de-france')).toBeLessThan(
      aides.indexOf('fonds-aide-aux-jeunes-essonne'),
    );
    expect(aides.slice(-2)).toEqual(['permis-1-euro-par-jour', 'microcredit-personnel']);
    expect(aides).not.toContain('aide-permis-france-travail');
  });

  test('Haut-Jura : l’aide de la Région et celle du Jura s’ajoutent, 300 + 225 = 525 €', () => {
    const voulues = ['aide-permis-bourgogne-franche-comte', 'aide-permis-departement-jura'];
    const demandees = listAides(permis, get('haut-jura-saint-claude'))
      .filter(({ aide }) => voulues.includes(aide.id))
      .map(({ aide }) => ({ aide, suite: 'accordee' as const }));
    expect(computeFinancement(1500, demandees, 24)).toMatchObject({ acquis: 525, a_confirmer: [] });
  });

  test('partout, la prime électrique et le leasing social s’excluent, qu’on lise l’une ou l’autre', () => {
    for (const { slug, offres } of territoires) {
      const aides = new Map(listAides(vehicule, offres).map(({ aide }) => [aide.id, aide]));
      expect(aides.get('leasing-social-electrique')?.sauf, slug).toEqual(['prime-coup-de-pouce-electrique']);
      expect(aides.get('prime-coup-de-pouce-electrique')?.sauf, slug).toEqual(['leasing-social-electrique']);
    }
  });

  test('une aide au vélo n’est proposée que pour un vélo, et chaque guichet a un prêt pour un permis', () => {
    for (const { slug } of territoires) {
      expect(
        ids(slug, vehicule).filter((id) => id.includes('velo')),
        slug,
      ).toEqual([]);
      expect(ids(slug, permis), slug).toContain('microcredit-personnel');
    }
    expect(ids('territoire-de-belfort', velo)).toContain('aide-velo-electrique-belfort');
  });

  test('les voitures à vendre disent leur prix et son année', () => {
    const connus = listPrixConnus(vehicule, get('territoire-de-belfort'));
    expect(
      connus.map(({ offre, prix, tarif }) => [offre.id, prix.replace(/\s/g, ' '), tarif?.annee]),
    ).toContainEqual([
      'la-roue-de-secours-montbeliard',
      'voiture d’occasion, en moyenne 3 500 € à l’achat',
      '2026',
    ]);
    expect(listPrixConnus(velo, get('territoire-de-belfort'))).toEqual([]);
  });
});
