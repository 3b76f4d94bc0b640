import { expect, test } from 'vitest';
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts';
import { readOffreEnBref } from '../src/catalogue/read-offre-en-bref.ts';
import { evaluateOffres, groupEvaluees } from '../src/domain/eligibilite/group-evaluees.ts';
import { parseReponses } from '../src/domain/eligibilite/reponses.ts';
import { getAge } from '../src/domain/etat/age.ts';
import { getPreuve } from '../src/domain/etat/get-preuve.ts';
import { sortParUtilite } from '../src/domain/offre/sort-par-utilite.ts';
import { readEnvironnement } from '../src/environment.ts';
import { personnes } from './personnes.ts';

const JOUR = '2026-11-28';
const { territoires } = loadCatalogue(
  readEnvironnement({ GUICHET_AUJOURDHUI: JOUR }, process.cwd(), new Date(0)),
);
const offres = new Map(
  territoires.map(({ slug, offres: servies }) => [slug, sortParUtilite(servies).map(readOffreEnBref)]),
);
const answer = ({ territoire, reponses }: (typeof personnes)[number]) =>
  groupEvaluees(
    evaluateOffres(
      offres.get(territoire) ?? [],
      parseReponses(new URLSearchParams(reponses)).situation,
      JOUR,
    ),
  );

test('cinquante-cinq personnes, dans cinq territoires', () => {
  expect(personnes).toHaveLength(55);
  expect(new Set(personnes.map(({ territoire }) => territoire)).size).toBe(5);
  expect(new Set(personnes.map(({ qui }) => qui)).size).toBe(55);
});

test('aucun oui ne repose sur une information de plus d’un an, ou sans date', () => {
  const vieux = personnes.flatMap((personne) =>
    answer(personne)
      .oui.filter(({ offre }) => !['recente', 'a-confirmer'].includes(getAge(getPreuve(offre), JOUR)))
      .map(({ offre }) => `${personne.qui} : ${offre.id}`),
  );
  expect(vieux).toEqual([]);
});

test('chacun a quelque chose à confirmer ou à demander, jamais une page vide', () => {
  const seuls = personnes.filter((personne) => {
    const { oui, 'sans-doute': sansDoute, 'a-verifier': aVerifier } = answer(personne);
    return oui.length + sansDoute.length + aVerifier.length === 0;
  });
  expect(seuls).toEqual([]);
});

test('une offre pour employeurs n’est proposée à personne', () => {
  const pourEmployeurs = [...offres.values()].flat().filter(({ destinataire }) => destinataire !== undefined);
  expect(pourEmployeurs.length).toBeGreaterThan(0);
  const proposees = personnes.flatMap((personne) =>
    Object.values(answer(personne))
      .flat()
      .filter(({ offre }) => offre.destinataire !== undefined),
  );
  expect(proposees).toEqual([]);
});
