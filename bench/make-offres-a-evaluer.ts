import type { OffreEvaluable } from '../src/domain/eligibilite/evaluate-offre.ts';
import type { Situation } from '../src/domain/eligibilite/situation.ts';
import {
  accompagnants,
  getValues,
  motifs,
  permis,
  publics,
  situations,
} from '../src/domain/vocabulaire/vocabulaires.ts';
import { createHasard, type Hasard } from './hasard.ts';

/** De quoi mesurer des verdicts : des offres à conditions, et une personne qui a tout dit. */
export interface EssaiDeVerdicts {
  readonly offres: readonly OffreEvaluable[];
  readonly situation: Situation;
}

const makeGroupe = (h: Hasard) => ({
  ...(h.chance(0.4) && { age: { min: h.entier(14, 20), max: h.entier(25, 60) } }),
  ...(h.chance(0.4) && { situations: [h.parmi(getValues(situations)), h.parmi(getValues(situations))] }),
  ...(h.chance(0.2) && { accompagne_par: [h.parmi(getValues(accompagnants))] }),
  ...(h.chance(0.3) && { permis: h.parmi(getValues(permis)) }),
  ...(h.chance(0.3) && { motifs: [h.parmi(getValues(motifs))] }),
});

const makeOffre = (h: Hasard): OffreEvaluable => ({
  statut: 'ouverte',
  zone_eligibilite: h.parmi([['39'], ['200026573'], ['39478', '39286'], ['france'], ['25', '70', '90']]),
  publics: [h.parmi(getValues(publics)), h.parmi(getValues(publics))],
  verifie_le: h.parmi(['2026-11-01', '2025-01-01']),
  ...(h.chance(0.8) && {
    conditions: {
      ...makeGroupe(h),
      ...(h.chance(0.3) && { au_moins_une: [makeGroupe(h), makeGroupe(h)] }),
      ...(h.chance(0.4) && { autres: ['Avoir un projet.'] }),
    },
  }),
});

/** Toujours les mêmes pour une graine. */
export function makeEssaiDeVerdicts(graine: number, nombre: number): EssaiDeVerdicts {
  const h = createHasard(graine);
  return {
    offres: Array.from({ length: nombre }, () => makeOffre(h)),
    situation: {
      commune: { code_insee: '39478', departement: '39', epci: '200026573' },
      age: 24,
      situations: ['demandeur-emploi'],
      accompagne_par: ['mission-locale'],
      permis: 'code',
      motif: 'emploi',
      handicap: false,
      primo_arrivant: false,
      niveau_francais: 'B1',
    },
  };
}
