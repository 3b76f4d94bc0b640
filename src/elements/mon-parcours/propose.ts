import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import type { Chemin } from '@/domain/parcours/chemin.ts';
import { makeEtapes, type OffreProposee } from '@/domain/parcours/make-etapes.ts';
import type { Etape, Parcours } from '@/domain/parcours/parcours.ts';
import { findOffresChoisies } from '@/domain/selection/find-offres-choisies.ts';
import { today } from '../shared/today.ts';

/** Les étapes proposées pour des offres ; d’`avant`, ce que l’on y a déjà dit. */
function propose(
  racine: HTMLElement,
  ids: readonly string[],
  offres: readonly OffreEnBref[],
  { etabli_le, etapes }: Parcours,
): readonly Etape[] {
  const chemin = JSON.parse(racine.dataset['chemin'] ?? '{}') as Chemin;
  // Une offre que le site ne connaît plus vient en tête : c’est elle qu’il faut régler d’abord.
  const choisies = findOffresChoisies(ids, offres).map(
    ({ id, offre }): OffreProposee => ({ ...(offre ?? { categorie: '', besoins: [] }), id }),
  );
  return makeEtapes(choisies, etabli_le, chemin, etapes);
}

/** Ajoute à la suite les offres qui n’y sont pas, dans l’ordre conseillé. */
export function addOffres(
  racine: HTMLElement,
  ids: readonly string[],
  offres: readonly OffreEnBref[],
  parcours: Parcours,
): Parcours {
  const connues = new Set(parcours.etapes.map(({ offre }) => offre));
  const etabli_le = parcours.etabli_le || today();
  const nouvelles = ids.filter((id) => !connues.has(id));
  return {
    etabli_le,
    etapes: [...parcours.etapes, ...propose(racine, nouvelles, offres, { etabli_le, etapes: [] })],
  };
}

/** Refait l’ordre et les dates, depuis aujourd’hui ; qui et quoi restent. */
export function sortParcours(
  racine: HTMLElement,
  offres: readonly OffreEnBref[],
  { etapes }: Parcours,
): Parcours {
  const etabli_le = today();
  const ids = etapes.map(({ offre }) => offre);
  return { etabli_le, etapes: propose(racine, ids, offres, { etabli_le, etapes }) };
}
