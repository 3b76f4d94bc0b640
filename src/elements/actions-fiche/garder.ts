import { MAX_OFFRES } from '@/domain/selection/selection.ts';
import { announce } from '../shared/announce.ts';
import { isOngletFidele } from '../shared/onglet.ts';
import { getSelectionGardee, keepSelection } from '../shared/selection-gardee.ts';

/** Montre « Garder », ou la phrase qui dit pourquoi on ne peut pas. */
export function offerGarder(actions: HTMLElement): void {
  const fidele = isOngletFidele();
  actions.querySelector('[data-action="garder"]')?.closest('li')?.toggleAttribute('hidden', !fidele);
  actions.querySelector('[data-oublieux]')?.toggleAttribute('hidden', fidele);
}

/** Dit si la fiche est gardée, et combien le sont. */
export function showGardee(actions: HTMLElement): void {
  const { territoire = '', offre = '' } = actions.dataset;
  const { offres } = getSelectionGardee(territoire);
  const gardee = offres.includes(offre);
  const libelle = actions.querySelector('[data-action="garder"] [data-libelle]');
  if (libelle) libelle.textContent = gardee ? 'Ne plus garder' : 'Garder cette fiche';
  const lien = actions.querySelector<HTMLElement>('[data-selection]');
  if (lien) lien.hidden = offres.length === 0;
  const ancre = lien?.querySelector('a');
  if (ancre) ancre.textContent = `Ma sélection (${offres.length})`;
}

/** Garde la fiche, ou l’enlève. */
export function toggleGardee(actions: HTMLElement): void {
  const { territoire = '', offre = '' } = actions.dataset;
  const selection = getSelectionGardee(territoire);
  const gardee = selection.offres.includes(offre);
  if (!gardee && selection.offres.length >= MAX_OFFRES) {
    announce(`Votre sélection a déjà ${MAX_OFFRES} fiches. Enlevez-en une d’abord.`);
    return;
  }
  const offres = gardee ? selection.offres.filter((id) => id !== offre) : [...selection.offres, offre];
  if (!keepSelection(territoire, { ...selection, offres })) {
    announce('Votre navigateur ne garde rien. Copiez l’adresse de la page.');
    return;
  }
  showGardee(actions);
  announce(
    gardee ? 'Fiche enlevée de votre sélection.' : `Fiche gardée. Votre sélection\u00a0: ${offres.length}.`,
  );
}
