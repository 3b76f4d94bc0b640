import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { findOffresChoisies } from '@/domain/selection/find-offres-choisies.ts';
import { formatSelection } from '@/domain/selection/fragment.ts';
import { MAX_COMPAREES, type Selection } from '@/domain/selection/selection.ts';
import { addJours } from '@/domain/temps/add-jours.ts';
import { today } from '../shared/today.ts';
import { createCarte } from './carte.ts';
import { setEnvois } from './envois.ts';

/** Montre les offres choisies et prépare leurs envois ; rend celles que l’on connaît encore. */
export function showChoisies(
  racine: HTMLElement,
  selection: Selection,
  offres: readonly OffreEnBref[],
): readonly OffreEnBref[] {
  const { fiche = '', programme = '' } = racine.dataset;
  const liste = racine.querySelector('[data-liste]');
  const modele = racine.querySelector<HTMLTemplateElement>('[data-modele]');
  const choisies = findOffresChoisies(selection.offres, offres);
  const reglages = { fiche, aujourdhui: today() };
  if (liste && modele)
    liste.replaceChildren(...choisies.map((choisie) => createCarte(modele, choisie, reglages)));
  const connues = choisies.flatMap(({ offre }) => offre ?? []);
  setEnvois(racine, selection, connues, programme);
  const jour = racine.querySelector<HTMLInputElement>('[data-jour]');
  if (jour && jour.min === '') {
    jour.min = reglages.aujourdhui;
    jour.value = addJours(reglages.aujourdhui, 1);
  }
  const comparer = racine.querySelector<HTMLAnchorElement>('[data-comparer]');
  if (comparer) {
    const fragment = formatSelection({ offres: selection.offres.slice(0, MAX_COMPAREES), note: '' });
    comparer.href = `${comparer.href.split('#')[0]}#${fragment}`;
    comparer.hidden = selection.offres.length < 2;
  }
  const orienter = racine.querySelector<HTMLAnchorElement>('[data-orienter]');
  if (orienter) orienter.hash = `offres=${connues.map(({ id }) => id).join(',')}`;
  return connues;
}
