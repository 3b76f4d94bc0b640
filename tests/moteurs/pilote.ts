/** Un élément de la page : un sélecteur, et le début de son nom s’il en faut un. */
export interface Cible {
  readonly css: string;
  readonly nom: string;
}

export type Touche = 'ArrowDown' | 'Enter';

/** Un onglet neuf, de la taille d’un téléphone, qui ne sait rien de personne : tout ce qu’un moteur doit savoir faire. */
export interface Pilote {
  readonly open: (adresse: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly goBack: () => Promise<void>;
  /** Joue dans la page une fonction qui ne connaît que son argument. */
  readonly evaluate: <A, R>(fonction: (argument: A) => R, argument: A) => Promise<R>;
  /** Touche un élément en son milieu ; faux s’il n’est pas là, caché ou désactivé. */
  readonly touch: (cible: Cible) => Promise<boolean>;
  /** Frappe un texte, touche par touche, là où est le focus. */
  readonly type: (texte: string) => Promise<void>;
  readonly press: (touche: Touche) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Un navigateur lancé. */
export interface Navigation {
  readonly openPilote: () => Promise<Pilote>;
  readonly close: () => Promise<void>;
}

/** Lance un navigateur ; tout ce qui sort du site passe par `relais`, une adresse « hôte:port ». */
export type Launch = (
  navigateur: { readonly executablePath: string; readonly env: Readonly<Record<string, string>> },
  relais: string,
) => Promise<Navigation>;

export const TELEPHONE = { width: 390, height: 844 };

/** Joué dans la page : le premier élément visible et libre qui répond, amené au milieu de l’écran, et qui n’y bouge plus. */
export async function findCible({ css, nom }: Cible): Promise<Element | null> {
  const getNom = (element: Element) =>
    (
      element.getAttribute('aria-label') ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent ??
      ''
    )
      .replace(/\s+/g, ' ')
      .trim();
  const trouve = [...document.querySelectorAll(css)].find(
    (element) =>
      element.checkVisibility({ checkVisibilityCSS: true }) &&
      !element.matches(':disabled') &&
      getNom(element).startsWith(nom),
  );
  if (!trouve) return null;
  // La fenêtre seule : scrollIntoView ferait aussi glisser la carte dans son cadre.
  const { top, height } = trouve.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
  const readPlace = () => JSON.stringify(trouve.getBoundingClientRect());
  const place = readPlace();
  for (let images = 0; images < 3; images++) await new Promise(requestAnimationFrame);
  return readPlace() === place ? trouve : null;
}
