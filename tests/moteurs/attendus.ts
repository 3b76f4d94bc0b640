import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCatalogue } from '../../src/catalogue/get-catalogue.ts';
import { AUCUN_CRITERE, type Criteres } from '../../src/domain/annuaire/criteres.ts';
import { filterOffres } from '../../src/domain/annuaire/filter-offres.ts';
import { toFiltrable } from '../../src/domain/annuaire/to-filtrable.ts';
import type { Espace, Territoire } from '../../src/domain/catalogue/catalogue.ts';
import { evaluateOffres, foldGroupes, groupEvaluees } from '../../src/domain/eligibilite/group-evaluees.ts';
import type { Rang } from '../../src/domain/eligibilite/rang.ts';
import type { Reponses } from '../../src/domain/eligibilite/reponses.ts';
import type { OffreEnBref } from '../../src/domain/offre/to-offre-en-bref.ts';
import { toChemin } from '../../src/domain/plan/adresses.ts';
import { createChercheur } from '../../src/domain/recherche/answer-recherche.ts';
import type { FicheCherchable } from '../../src/domain/recherche/fiche-cherchable.ts';
import { formatJour } from '../../src/domain/temps/format-jour.ts';

// Ce que chaque moteur doit montrer : calculé ici par le domaine, sur ce que le site sert.

/** Le site construit que les parcours visitent. */
export const DIST = process.env['DIST_ESSAIS'] ?? 'dist';

export const today = () => formatJour(new Date());

/** Les offres d’un territoire, telles que les pages les lisent. */
export const readOffresServies = (slug: string) =>
  JSON.parse(readFileSync(join(DIST, slug, 'offres.json'), 'utf8')) as readonly OffreEnBref[];

/** Les offres d’un territoire pour une personne, par rang, dans l’ordre où les pages les montrent ; un groupe tient sur une place. */
export function getVerdicts(slug: string, { besoin, situation }: Reponses) {
  const utiles = readOffresServies(slug).filter(
    ({ besoins }) => besoin === undefined || besoins.includes(besoin),
  );
  const groupes = groupEvaluees(evaluateOffres(utiles, situation, today()));
  const listPlaces = (rang: Rang) =>
    foldGroupes(groupes[rang]).map((place) => place.map(({ offre }) => offre.id));
  return {
    oui: listPlaces('oui'),
    'sans-doute': listPlaces('sans-doute'),
    'a-verifier': listPlaces('a-verifier'),
    'non-confirmee': listPlaces('non-confirmee'),
    non: listPlaces('non'),
  } satisfies Record<Rang, unknown>;
}

/** Les offres d’un territoire qui répondent à des critères, dans l’ordre de l’annuaire. */
export function filterAnnuaire(slug: string, criteres: Partial<Criteres>): readonly string[] {
  const { offres, communes } = getTerritoire(slug);
  const filtrables = offres.map((servie) => toFiltrable(servie, { communes }));
  const lieu = communes.find(({ code_insee }) => code_insee === criteres.commune);
  return filterOffres(filtrables, { ...AUCUN_CRITERE, ...criteres }, lieu).map(({ id }) => id);
}

export function getTerritoire(slug: string): Territoire {
  const trouve = getCatalogue().territoires.find((territoire) => territoire.slug === slug);
  if (!trouve) throw new Error(`Aucun territoire « ${slug} ».`);
  return trouve;
}

/** Les offres qu’un mot fait trouver dans un espace, la plus proche d’abord : ce que le site sert, cherché ici. */
export function searchOffres(slug: string, espace: Espace, mot: string): readonly string[] {
  const fiches = JSON.parse(
    readFileSync(join(DIST, toChemin('recherche.json', { territoire: slug, espace })), 'utf8'),
  ) as readonly FicheCherchable[];
  return createChercheur(fiches)(mot).offres.map((rang) => fiches[rang]?.cle ?? '');
}
