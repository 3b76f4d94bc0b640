import { type Criteres, listValeurs, parseCriteres, toCodeInsee } from '@/domain/annuaire/criteres.ts';
import type { Localisation } from '@/domain/commune/is-in-zone.ts';
import { formatLieu, parseLieu } from '@/domain/commune/lieu.ts';

/** Les critères posés dans le formulaire, lus comme une adresse. */
export function readForm(form: HTMLFormElement): Criteres {
  const parametres = new URLSearchParams();
  for (const champ of form.querySelectorAll('input'))
    if (champ.name !== '' && (champ.type !== 'checkbox' || champ.checked))
      // La commune choisie s’écrit entière : de quoi la nommer et la situer ailleurs.
      parametres.append(champ.name, champ.dataset['lieu'] || champ.value);
  return parseCriteres(parametres);
}

/** Pose des critères dans le formulaire, et ouvre les groupes qui en portent un. */
export function writeForm(form: HTMLFormElement, criteres: Criteres): void {
  for (const champ of form.querySelectorAll('input')) {
    if (champ.type === 'checkbox')
      champ.checked = listValeurs(criteres, champ.name as keyof Criteres).includes(champ.value);
    else if (champ.name === 'q') champ.value = criteres.q;
    else if (champ.name === 'commune' && champ.value !== toCodeInsee(criteres.commune)) {
      champ.value = toCodeInsee(criteres.commune);
      champ.dataset['lieu'] = criteres.commune.includes('_') ? criteres.commune : '';
      // Le champ visible suit, s’il est là.
      champ.dispatchEvent(new CustomEvent('valeur-posee'));
    }
  }
  // Au téléphone, le grand volet reste fermé : il cacherait la réponse ; son titre dit combien de critères sont posés.
  for (const groupe of form.querySelectorAll<HTMLDetailsElement>('details:not([data-volet])'))
    if (groupe.querySelector(':checked')) groupe.open = true;
}

/** Vrai pour le champ de recherche. */
export function isChampTexte(cible: EventTarget | null): boolean {
  return cible instanceof HTMLInputElement && cible.name === 'q';
}

/** Vrai pour ce qui se choisit d’un geste : une case, ou la commune retenue. */
export function isChoix(cible: EventTarget | null): cible is HTMLInputElement {
  return cible instanceof HTMLInputElement && (cible.type === 'checkbox' || cible.type === 'hidden');
}

/** La commune d’un critère. */
interface CommuneChoisie {
  /** Où elle est, si ce territoire la sert ; sinon elle ne retire rien de la liste. */
  readonly lieu?: Localisation & { readonly nom: string };
  /** Le nom d’une commune d’ailleurs. */
  readonly hors?: string;
  /** Telle qu’on l’écrit pour la retenir ; absente quand on ne sait pas la dire en entier. */
  readonly ecrit?: string;
}

/** Situe la commune d’un critère parmi celles du territoire ; si leur liste manque, on n’en sait rien. */
export async function loadLieuChoisi(racine: ParentNode, commune: string): Promise<CommuneChoisie> {
  if (commune === '') return { ecrit: '' };
  const entiere = commune.includes('_') ? { ecrit: commune } : {};
  try {
    const { loadCommunes } = await import('../shared/communes.ts');
    const code = toCodeInsee(commune);
    const lieu = (await loadCommunes(racine)).find(({ code_insee }) => code_insee === code);
    return lieu
      ? { ecrit: formatLieu(lieu), ...entiere, lieu }
      : { ...entiere, hors: parseLieu(commune)?.nom ?? code };
  } catch {
    return entiere;
  }
}
