import { type Criteres, listValeurs, parseCriteres } from '@/domain/annuaire/criteres.ts';

/** Les critères posés dans le formulaire, lus comme une adresse. */
export function readForm(form: HTMLFormElement): Criteres {
  const parametres = new URLSearchParams();
  for (const [nom, valeur] of new FormData(form))
    if (typeof valeur === 'string') parametres.append(nom, valeur);
  return parseCriteres(parametres);
}

/** Pose des critères dans le formulaire, et ouvre les groupes qui en portent un. */
export function writeForm(form: HTMLFormElement, criteres: Criteres): void {
  for (const champ of form.querySelectorAll('input')) {
    if (champ.type === 'checkbox')
      champ.checked = listValeurs(criteres, champ.name as keyof Criteres).includes(champ.value);
    else if (champ.name === 'q') champ.value = criteres.q;
    else if (champ.name === 'commune' && champ.value !== criteres.commune) {
      champ.value = criteres.commune;
      // Le champ visible suit, s’il est là.
      champ.dispatchEvent(new CustomEvent('valeur-posee'));
    }
  }
  // Au téléphone, le grand volet reste fermé : il cacherait la réponse ; son titre dit qu’un critère est posé.
  for (const groupe of form.querySelectorAll<HTMLDetailsElement>('details:not([data-volet])'))
    if (groupe.querySelector(':checked')) groupe.open = true;
}

/** Vrai pour le champ de recherche. */
export function isChampTexte(cible: EventTarget | null): boolean {
  return cible instanceof HTMLInputElement && cible.name === 'q';
}

/** Vrai pour ce qui se choisit d’un geste : une case, ou la commune retenue. */
export function isChoix(cible: EventTarget | null): boolean {
  return cible instanceof HTMLInputElement && (cible.type === 'checkbox' || cible.type === 'hidden');
}

/** Où est la commune choisie ; undefined sans elle, ou si la liste des communes manque : rien n’est alors retiré. */
export async function loadLieuChoisi(racine: ParentNode, code: string) {
  if (code === '') return undefined;
  return import('../shared/communes.ts')
    .then(({ loadLieu }) => loadLieu(racine, code))
    .catch(() => undefined);
}
