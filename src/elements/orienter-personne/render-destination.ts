import type { Prescription } from '@/domain/demarche/to-prescriptions.ts';
import type { OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { createRaison, createVerdict } from '../shared/create-verdict.ts';
import { cloneModele, toFiche } from '../shared/modeles.ts';

function createItem(texte: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = texte;
  return item;
}

/** Ce que la fiche dit d’une offre choisie : à qui l’envoyer, ce qui décide, les papiers, comment prescrire. */
export function renderDestination(
  racine: HTMLElement,
  { offre, evaluation }: OffreEvaluee<OffreEnBref>,
  { lignes, telephone, courriel }: Prescription,
): DocumentFragment {
  const copie = cloneModele(racine, 'offre-choisie');
  const find = (nom: string) => copie.querySelector<HTMLElement>(`[data-${nom}]`);
  const write = (nom: string, texte: string) => {
    const place = find(nom);
    if (place) place.textContent = texte;
  };
  write('nom', offre.nom);
  write('structure', offre.structure);
  write('joindre', [offre.joindre?.chez, offre.joindre?.texte].filter(Boolean).join(' '));
  const reserve = [telephone?.affiche, courriel].filter(Boolean).join(' · ');
  write('reserve', reserve && `Réservé aux professionnels\u00a0: ${reserve}`);
  find('verdict')?.replaceWith(createVerdict(evaluation));
  find('raisons')?.append(...evaluation.raisons.map(createRaison));
  const papiers = find('papiers');
  if (evaluation.pieces.length > 0) papiers?.append(...evaluation.pieces.map(createItem));
  else papiers?.replaceWith('À vérifier auprès de la structure.');
  find('prescription')?.append(
    ...lignes.flatMap(({ nom, valeurs, lien }) => {
      const terme = document.createElement('dt');
      const reponse = document.createElement('dd');
      terme.textContent = nom;
      reponse.textContent = lien ?? valeurs.join('\u00a0; ');
      return [terme, reponse];
    }),
  );
  write('adresse', new URL(toFiche(racine.dataset['fiche'], offre.id), location.href).href);
  return copie;
}
