import type { OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import { listDecisives } from '@/domain/eligibilite/list-decisives.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { createRaison, createVerdict } from '../shared/create-verdict.ts';
import { cloneModele, toFiche } from '../shared/modeles.ts';

/** Une ligne du tableau, d’après le modèle que le serveur a écrit. */
export function renderLigne(
  racine: HTMLElement,
  { offre, evaluation }: OffreEvaluee<OffreEnBref>,
  choisie: boolean,
  droit: string | undefined,
): DocumentFragment {
  const ligne = cloneModele(racine, 'ligne');
  const find = <T extends HTMLElement>(nom: string) => ligne.querySelector<T>(`[data-${nom}]`);
  const choix = find<HTMLInputElement>('choix');
  if (choix) {
    choix.value = offre.id;
    choix.checked = choisie;
    choix.setAttribute('aria-label', `Choisir ${offre.nom}`);
  }
  const nom = find<HTMLAnchorElement>('nom');
  if (nom) {
    nom.href = toFiche(racine.dataset['fiche'], offre.id);
    nom.textContent = offre.nom;
    nom.closest('th')?.setAttribute('abbr', offre.nom);
  }
  const write = (place: string, texte: string) => find(place)?.append(texte);
  write('structure', offre.structure);
  find('verdict')?.append(createVerdict(evaluation));
  find('raisons')?.append(...listDecisives(evaluation).slice(0, 3).map(createRaison));
  const delai = offre.prescription?.delai_jours;
  write('delai', delai === undefined ? 'À vérifier' : formatQuantite(delai, 'jour'));
  write('prix', offre.prix ?? 'À vérifier');
  write('droit', droit ?? 'À vérifier');
  return ligne;
}

/** Le bouton qui montre les autres offres d’un groupe replié. */
export function createDeplier(groupe: string, autres: number): HTMLButtonElement {
  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.className = 'bouton discret';
  bouton.dataset['deplier'] = groupe;
  bouton.textContent = `Et ${autres} ${autres === 1 ? 'autre' : 'autres'}\u00a0: ${groupe}`;
  return bouton;
}
