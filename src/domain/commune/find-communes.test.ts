import { describe, expect, test } from 'vitest';
import { loadReferentiel } from '../../catalogue/load-referentiel.ts';
import type { Commune } from './commune.ts';
import { parseDemandes } from './demande-de-commune.ts';
import { findCommunes, findNommee, listNommees } from './find-communes.ts';
import { formatCommune } from './format-commune.ts';
import { toCle } from './to-cle.ts';
import { widenDemande } from './widen-demande.ts';

const { communes, autrefois, departements } = loadReferentiel();
const codes = new Map([...departements.values()].map(({ code, nom }) => [toCle(nom), code]));
const avecAutrefois = (commune: Commune) => ({
  ...commune,
  autrefois: autrefois.get(commune.code_insee) ?? [],
});
const france = [...communes.values()].map(avecAutrefois);
const hautJura = france.filter(({ epci }) => epci === '200026573');
const belfort = france.filter(({ departement }) => departement === '90');
const grandEst = france.filter(({ region }) => region === '44');

/** Ce que proposent les lectures d’un texte : la première qui donne quelque chose. */
function find(liste: typeof france, texte: string, rankLieu?: (commune: Commune) => number) {
  const sures = parseDemandes(texte, codes);
  for (const demande of [...sures, ...sures.slice(0, 1).flatMap(widenDemande)]) {
    const reponses = findCommunes(liste, demande, rankLieu);
    if (reponses.length > 0) return { reponses, nommees: listNommees(reponses, demande), demande };
  }
  return { reponses: [], nommees: [], demande: undefined };
}
const listCodes = (texte: string, nombre = 5) =>
  find(france, texte)
    .reponses.slice(0, nombre)
    .map(({ commune }) => commune.code_insee);

describe('dans toute la France, la première réponse', () => {
  test.each([
    ['Ajaccio', '2A004'],
    ['20000', '2A004'],
    ['20200', '2B033'],
    ['75001', '75056'],
    ['paris', '75056'],
    ['Paris 13', '75056'],
    ['Paris 1er', '75056'],
    ['Lyon 3e arrondissement', '69123'],
    ['69003', '69123'],
    ['97400', '97411'],
    ['fort de france', '97209'],
    ['cayenne', '97302'],
    ['Mamoudzou', '97611'],
    ['nouméa', '98818'],
    ['ETAMPES', '91223'],
    ['étampes', '91223'],
    ['oeuilly', '51410'],
    ['L’Haÿ-les-Roses', '94038'],
    ["l'hay les roses", '94038'],
    ['le mans', '72181'],
    ['mans', '72181'],
    ['st-etienne', '42218'],
    ['ste marie la mer', '66182'],
    ['bischwiller', '67046'],
    ['belfort', '90010'],
    ['39200 Saint-Claude', '39478'],
    ['saint claude 39200', '39478'],
    ['  Haguenau  ', '67180'],
    ['Saint-Claude, Jura', '39478'],
    ['saint-claude dans le jura', '39478'],
    ['Saint-Claude (39)', '39478'],
    ['Étampes, Essonne', '91223'],
    ['Villers-le-Sec, Marne', '51635'],
    ['Fontaine 90', '90047'],
    ['Fontaine, Territoire de Belfort', '90047'],
    ['Bonifacio 2A', '2A041'],
    ['Saint-Denis, La Réunion', '97411'],
    ['Belfort cedex', '90010'],
    ['90007 BELFORT CEDEX 9', '90010'],
    ['39206', '39478'],
    ['67504 Haguenau Cedex', '67180'],
    ['75000', '75056'],
    ['Belfort ville', '90010'],
    ['mairie de Delle', '90033'],
    ['Molinges', '39339'],
    ['Les Molunes', '39510'],
    ['Saint-Lupicin', '39491'],
    ['Cuttura', '39491'],
    ['Mézières', '08105'],
    ['39 200 Saint-Claude', '39478'],
    ['Saint-Claude39200', '39478'],
    ['12 rue de la Gare, 90100 Delle', '90033'],
    ['BP 123, 39206 Saint-Claude Cedex', '39478'],
    ['lhay les roses', '94038'],
    ['Roissy-en-France', '95527'],
  ])('à « %s » est %s', (texte, code) => {
    expect(listCodes(texte, texte === 'Mézières' ? 12 : 1)).toContain(code);
  });
});

describe('l’ordre des réponses', () => {
  test('le nom exact passe avant les noms plus longs, même plus peuplés', () => {
    expect(listCodes('saint-denis', 3)).toEqual(['97411', '93066', '11339']);
    expect(listCodes('l isle', 2)).toEqual(['87075', '84054']);
  });

  test('le début du nom passe avant le début d’un mot', () => {
    const noms = find(hautJura, 'st claude').reponses.map(({ commune }) => commune.nom);
    expect(noms.slice(0, 3)).toEqual(['Saint-Claude', 'Lavans-lès-Saint-Claude', 'Avignon-lès-Saint-Claude']);
  });

  test('les communes d’ici passent d’abord, le nom exact avant elles', () => {
    const isIci = ({ epci, departement }: Commune) => (epci === '200026573' || departement === '90' ? 0 : 1);
    const [saintClaude] = find(france, 'saint cl', isIci).reponses;
    expect(saintClaude?.commune.code_insee).toBe('39478');
    const [fontaine, autre] = find(france, 'fontaine', isIci).reponses;
    expect([fontaine?.commune.code_insee, autre?.commune.nom]).toEqual(['90047', 'Fontaine']);
    expect(find(france, 'Saint-Claude-de-Diray', isIci).reponses[0]?.commune.departement).toBe('41');
  });

  test('« charleville » propose Charleville-Mézières', () => {
    expect(listCodes('charleville')).toEqual(expect.arrayContaining(['51129', '08105']));
  });

  test('un début de code postal donne les plus peuplées d’abord', () => {
    expect(listCodes('39200', 1)).toEqual(['39478']);
    expect(listCodes('392').length).toBe(5);
  });

  test('un nom d’autrefois dit lequel', () => {
    expect(find(hautJura, 'saint lup').reponses).toEqual([
      expect.objectContaining({
        autrefois: 'Saint-Lupicin',
        commune: expect.objectContaining({ code_insee: '39491' }),
      }),
    ]);
  });
});

describe('sans réponse', () => {
  test.each(['', '   ', 'zzz', '00000', "'", '<script>', '('])('« %s » ne donne rien', (texte) => {
    expect(listCodes(texte)).toEqual([]);
  });

  test('un mot coupé au milieu n’est pas un début de mot', () => {
    expect(find(hautJura, 'laude').reponses).toEqual([]);
  });
});

describe('une commune n’est retenue que si le texte n’en nomme qu’une', () => {
  test.each([
    ['saint claude', '39478'],
    ['St-Claude', '39478'],
    ['Saint-Lupicin', '39491'],
    ['39310', undefined],
    ['39200', undefined],
    ['saint', undefined],
    ['Saint-Clau', undefined],
    ['', undefined],
  ])('dans le Haut-Jura, « %s »', (texte, code) => {
    expect(findNommee(hautJura, texte)?.code_insee).toBe(code);
  });

  test('deux homonymes restent deux, et le département tranche', () => {
    expect(find(grandEst, 'Villers-le-Sec').nommees.map(({ commune }) => commune.departement)).toEqual([
      '55',
      '51',
    ]);
    expect(findNommee(grandEst, 'Villers-le-Sec (51)')?.code_insee).toBe('51635');
  });

  test('une adresse finie par le pays nomme sa commune', () => {
    expect(find(france, 'Saint-Claude, Jura, France').nommees).toHaveLength(1);
    expect(find(france, '90100 Delle, France').nommees).toHaveLength(1);
  });

  test('un nom d’autrefois par lequel une autre commune commence ne suffit pas', () => {
    expect(find(france, 'Chalons').nommees).toEqual([]);
    expect(find(france, 'Cherbourg').nommees).toHaveLength(1);
  });

  test('un nom d’aujourd’hui et un nom d’autrefois restent deux', () => {
    const homonymes = find(belfort, 'Lepuix').nommees.map(({ commune }) => commune.nom);
    expect(homonymes).toEqual(['Lepuix', 'Lepuix-Neuf']);
    expect(findNommee(belfort, 'Lepuix (90)')?.nom).toBe('Lepuix');
  });
});

// Seules les communes qui partagent un nom peuvent se confondre : les comparer toutes prendrait une minute.
const parCle = Map.groupBy(
  france.flatMap((commune) =>
    [...new Set([commune.nom, ...commune.autrefois].map(toCle))].map((cle) => ({ cle, commune })),
  ),
  ({ cle }) => cle,
);

test('toute commune de France, relue comme le champ la montre, est la même', () => {
  const perdues = france.filter((commune) => {
    const confondables = (parCle.get(toCle(commune.nom)) ?? []).map((une) => une.commune);
    return findNommee(confondables, formatCommune(commune)) !== commune;
  });
  expect(perdues.map(formatCommune)).toEqual([]);
});

test('tout nom d’autrefois, seul ou non à le porter, nomme sa commune', () => {
  const perdus = france.flatMap((commune) =>
    commune.autrefois.filter((nom) => {
      const confondables = (parCle.get(toCle(nom)) ?? []).map((une) => une.commune);
      return !find(confondables, nom).nommees.some((reponse) => reponse.commune === commune);
    }),
  );
  expect(perdus).toEqual([]);
});
