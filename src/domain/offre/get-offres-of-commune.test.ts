import { expect, test } from 'vitest';
import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import { getOffresOfCommune } from './get-offres-of-commune.ts';

const SAINT_CLAUDE = { code_insee: '39478', departement: '39', epci: '200026573' };
const serve = (id: string, communes_servies: readonly string[], champs: Partial<Offre> = {}) =>
  ({
    offre: { id, statut: 'ouverte', zone_eligibilite: ['39'], ...champs },
    communes_servies,
  }) as OffreServie;
const { zone_eligibilite: _, ...sansZone } = serve('inconnue', []).offre;

const offres: readonly OffreServie[] = [
  serve('sert', ['39470', '39478']),
  serve('ailleurs', ['39470']),
  { ...serve('inconnue', []), offre: sansZone as Offre },
  serve('passe-ailleurs', ['39470', '39478'], { desserte: { origines: ['39470'] } }),
  serve('y-travailler', ['39478'], { zone_porte_sur: 'travail' }),
  serve('finie', ['39478'], { statut: 'terminee' }),
];

test('sert, ne sert pas, ou on ne sait pas ; une offre terminée ne sert plus personne', () => {
  const { servent, ailleurs, inconnues } = getOffresOfCommune(offres, SAINT_CLAUDE);
  const toIds = (liste: readonly OffreServie[]) => liste.map(({ offre }) => offre.id);
  expect([toIds(servent), toIds(ailleurs), toIds(inconnues)]).toEqual([
    ['sert'],
    ['ailleurs'],
    ['inconnue', 'passe-ailleurs', 'y-travailler'],
  ]);
});

test('sans offre, trois listes vides', () => {
  expect(getOffresOfCommune([], SAINT_CLAUDE)).toEqual({ servent: [], inconnues: [], ailleurs: [] });
});
