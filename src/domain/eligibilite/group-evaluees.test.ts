import { expect, test } from 'vitest';
import type { OffreEvaluable } from './evaluate-offre.ts';
import { evaluateOffres, groupEvaluees } from './group-evaluees.ts';

const JOUR = '2026-11-21';
const NUE: OffreEvaluable & { readonly id: string } = {
  id: '',
  statut: 'ouverte',
  zone_eligibilite: ['39'],
  publics: ['tous-publics'],
  verifie_le: '2026-11-01',
};

test('à vérifier : ce qui demande le moins d’abord, un trajet qui passerait ailleurs en dernier', () => {
  const offres = [
    { ...NUE, id: 'loin', zone_eligibilite: ['68'], zone_porte_sur: 'trajet' } as const,
    { ...NUE, id: 'trois', conditions: { age: { min: 18 }, handicap: true, permis: 'b' } } as const,
    { ...NUE, id: 'une', conditions: { age: { min: 18 } } },
    { ...NUE, id: 'ici', zone_porte_sur: 'trajet', conditions: { permis: 'b' } } as const,
  ] as readonly (typeof NUE)[];
  const commune = { code_insee: '39478', departement: '39', epci: '200026573' };
  const { 'a-verifier': aVerifier } = groupEvaluees(evaluateOffres(offres, { commune }, JOUR));
  expect(aVerifier.map(({ offre }) => offre.id)).toEqual(['une', 'ici', 'trois', 'loin']);
});

test('à vérifier : ce qui est fait pour la personne passe devant, pas ce que son âge seul permet', () => {
  const autres = ['Avoir signé un contrat.'];
  const offres = [
    { ...NUE, id: 'une', conditions: { permis: 'b' } },
    { ...NUE, id: 'majeurs', conditions: { age: { min: 18 }, autres } },
    { ...NUE, id: 'faite', conditions: { primo_arrivant: true, autres } },
  ] as readonly (typeof NUE)[];
  const situation = {
    commune: { code_insee: '39478', departement: '39', epci: null },
    age: 30,
    primo_arrivant: true,
  };
  const { 'a-verifier': aVerifier } = groupEvaluees(evaluateOffres(offres, situation, JOUR));
  expect(aVerifier.map(({ offre }) => offre.id)).toEqual(['faite', 'une', 'majeurs']);
});
