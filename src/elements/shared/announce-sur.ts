import { announce } from './announce.ts';

const DUREE_MS = 4000;
const noms = new WeakMap<ChildNode, string | null>();

/** Dit ce qu’un bouton vient de faire, à voix haute et un instant à la place de son nom, qu’il reprend ensuite. */
export function announceSur(bouton: Element | null, mot: string): void {
  announce(mot);
  const libelle = bouton?.lastChild;
  if (!libelle) return;
  // Touché deux fois : son nom reste le premier.
  const nom = noms.get(libelle) ?? libelle.textContent;
  noms.set(libelle, nom);
  libelle.textContent = ` ${mot}`;
  setTimeout(() => {
    libelle.textContent = nom;
  }, DUREE_MS);
}
