import type { Prescription } from '@/domain/demarche/to-prescriptions.ts';
import type { OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { createRaison, createVerdict } from '../shared/create-verdict.ts';
import { setTexte } from '../shared/fill.ts';
import { cloneModele, toFiche } from '../shared/modeles.ts';

function createItem(texte: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = texte;
  return item;
}

/** Ce que la feuille dit d’une offre choisie, en blocs : qui joindre et ce qui décide, les papiers, comment prescrire. */
export function renderDestination(
  racine: HTMLElement,
  { offre, evaluation }: OffreEvaluee<OffreEnBref>,
  prescription: Prescription | undefined,
): readonly HTMLElement[] {
  const copie = cloneModele(racine, 'offre-choisie');
  const find = (nom: string) => copie.querySelector<HTMLElement>(`[data-${nom}]`);
  const { lignes = [], telephone, courriel } = prescription ?? {};
  const reserve = [telephone?.affiche, courriel].filter(Boolean).join(' · ');
  setTexte(copie, 'nom', offre.nom);
  setTexte(copie, 'joindre', [offre.joindre?.chez, offre.joindre?.texte].filter(Boolean).join(' '));
  setTexte(copie, 'reserve', reserve && `Réservé aux professionnels\u00a0: ${reserve}`);
  setTexte(copie, 'adresse', new URL(toFiche(racine.dataset['fiche'], offre.id), location.href).href);
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
  // Rien n’est connu : un titre seul ne dit rien.
  if (lignes.length === 0) find('titre-prescrire')?.remove();
  return [...copie.children] as HTMLElement[];
}
