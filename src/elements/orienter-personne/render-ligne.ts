import { describeIssue, describeRaison } from '@/domain/eligibilite/describe-raison.ts';
import type { OffreEvaluee } from '@/domain/eligibilite/group-evaluees.ts';
import type { Evaluation, Raison } from '@/domain/eligibilite/raison.ts';
import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';

export const MOTS = { oui: 'Oui', 'a-verifier': 'À vérifier', non: 'Non' } as const;

/** Ce qui décide du verdict. */
export function keepDecisives({ verdict, raisons }: Evaluation): readonly Raison[] {
  if (verdict === 'oui') return raisons.filter(({ etat }) => etat === 'oui' || etat === 'sans-effet');
  return raisons.filter(({ etat }) => etat === (verdict === 'non' ? 'non' : 'inconnu'));
}

/** Une raison en ligne de liste, avec ce qui la changerait. */
export function createRaison(raison: Raison): HTMLLIElement {
  const ligne = document.createElement('li');
  ligne.dataset['etat'] = raison.etat;
  ligne.textContent = [describeRaison(raison), describeIssue(raison)].filter(Boolean).join(' ');
  return ligne;
}

/** La pastille d’un verdict, en mots. */
export function createVerdict({ verdict }: Evaluation): HTMLElement {
  const pastille = document.createElement('span');
  pastille.className = 'verdict';
  pastille.dataset['verdict'] = verdict;
  pastille.textContent = MOTS[verdict];
  return pastille;
}

/** Une ligne du tableau, d’après le modèle que le serveur a écrit. */
export function renderLigne(
  racine: HTMLElement,
  { offre, evaluation }: OffreEvaluee<OffreEnBref>,
  choisie: boolean,
): DocumentFragment {
  const modele = racine.querySelector<HTMLTemplateElement>('[data-modele="ligne"]');
  const ligne = modele
    ? (modele.content.cloneNode(true) as DocumentFragment)
    : document.createDocumentFragment();
  const find = <T extends HTMLElement>(nom: string) => ligne.querySelector<T>(`[data-${nom}]`);
  const choix = find<HTMLInputElement>('choix');
  if (choix) {
    choix.value = offre.id;
    choix.checked = choisie;
    choix.setAttribute('aria-label', `Choisir ${offre.nom}`);
  }
  const nom = find<HTMLAnchorElement>('nom');
  if (nom) {
    nom.href = (racine.dataset['fiche'] ?? '').replace('{id}', encodeURIComponent(offre.id));
    nom.textContent = offre.nom;
  }
  const write = (place: string, texte: string) => find(place)?.append(texte);
  write('structure', offre.structure);
  find('verdict')?.append(createVerdict(evaluation));
  find('raisons')?.append(...keepDecisives(evaluation).slice(0, 3).map(createRaison));
  const delai = offre.prescription?.delai_jours;
  write('delai', delai === undefined ? 'À vérifier' : `${delai}\u00a0jours`);
  write('prix', offre.prix ?? 'À vérifier');
  return ligne;
}
