import type { ThemeRepondu } from '@/domain/diagnostic/evaluate-diagnostic.ts';
import type { FaitDit } from '@/domain/diagnostic/to-situation.ts';
import { hasNir } from '@/domain/text/has-nir.ts';

type Champ = HTMLInputElement | HTMLTextAreaElement;

const getChamps = (racine: HTMLElement) => [...racine.querySelectorAll<Champ>('input[name], textarea[name]')];
/** Le champ du code d’entrée : il a son propre message. */
export const CODE = 'entree';

const isRadio = (champ: Champ): champ is HTMLInputElement => champ.type === 'radio';

/** Ce qui est répondu, nom par nom ; un texte refusé n’y est pas. */
export function readSaisie(racine: HTMLElement): URLSearchParams {
  const retenus = getChamps(racine).filter((champ) =>
    isRadio(champ) ? champ.checked : champ.value !== '' && !hasNir(champ.value),
  );
  return new URLSearchParams(retenus.map(({ name, value }) => [name, value]));
}

/** Remet les réponses à leur place ; un champ absent se vide. */
export function fillSaisie(racine: HTMLElement, saisie: URLSearchParams): void {
  for (const champ of getChamps(racine)) {
    const valeur = saisie.get(champ.name) ?? '';
    if (isRadio(champ)) champ.checked = champ.value === valeur;
    else champ.value = valeur;
  }
}

/** Marque les textes qui ressemblent à un numéro de sécurité sociale ; rend vrai s’il y en a. */
export function markRefus(racine: HTMLElement): boolean {
  const textes = getChamps(racine).filter((champ) => !isRadio(champ) && champ.name !== CODE);
  for (const champ of textes) {
    // Un seul message, toujours à l’écran, dit pourquoi pour tous.
    const refus = { 'aria-invalid': 'true', 'aria-describedby': 'refus-diagnostic' };
    for (const [nom, valeur] of Object.entries(refus))
      if (hasNir(champ.value)) champ.setAttribute(nom, valeur);
      else champ.removeAttribute(nom);
    const papier = racine.querySelector<HTMLElement>(`[data-papier="${champ.name}"]`);
    if (!papier) continue;
    papier.textContent = hasNir(champ.value) ? '' : champ.value;
    papier.hidden = papier.textContent === '';
  }
  return textes.some((champ) => hasNir(champ.value));
}

/** Marque ce qui est répondu : le papier d’une grille remplie ne garde que cela. */
export function markRepondus(racine: HTMLElement): void {
  for (const place of racine.querySelectorAll('[data-theme], fieldset, label'))
    place.toggleAttribute(
      'data-repondu',
      place.querySelector(':checked, [data-papier]:not([hidden])') !== null,
    );
}

/** Le poids de chaque réponse, thème par thème. */
export function listRepondus(racine: HTMLElement): readonly ThemeRepondu[] {
  return [...racine.querySelectorAll<HTMLElement>('[data-theme]')].map((theme) => ({
    id: theme.dataset['theme'] ?? '',
    poids: [...theme.querySelectorAll('[data-question]')].map((question) => {
      const choisie = question.querySelector<HTMLElement>('input:checked');
      return choisie ? Number(choisie.dataset['poids']) : undefined;
    }),
  }));
}

/** Ce que les réponses disent de la situation de la personne. */
export const listDits = (racine: HTMLElement): readonly FaitDit[] =>
  [...racine.querySelectorAll<HTMLElement>('input:checked[data-dit]')].map(
    ({ dataset }) => JSON.parse(dataset['dit'] ?? '{}') as FaitDit,
  );

/** Les titres des thèmes ; `sortables` : ceux seuls qui peuvent quitter l’entretien. */
export const getTitres = (racine: HTMLElement, sortables = false): ReadonlyMap<string, string> =>
  new Map(
    [...racine.querySelectorAll<HTMLElement>('[data-theme]')]
      .filter((theme) => !sortables || theme.dataset['sensible'] === undefined)
      .map((theme) => [theme.dataset['theme'] ?? '', theme.querySelector('h3')?.textContent ?? '']),
  );
