import { announce } from './announce.ts';

const DUREE_MS = 4000;

/** Dit à voix haute ce qu’un bouton vient de faire, et un instant à la suite de son nom : « Partager : lien copié ». */
export function announceSur(bouton: Element | null, mot: string): void {
  const place = bouton?.querySelector('span') ?? bouton;
  const nom = place?.firstChild?.textContent ?? '';
  announce(`${nom}\u00a0: ${mot}.`);
  const suite = document.createTextNode(`\u00a0: ${mot}`);
  // Touché deux fois, il ne le dit qu’une.
  while (place?.firstChild?.nextSibling) place.firstChild.nextSibling.remove();
  place?.append(suite);
  setTimeout(() => suite.remove(), DUREE_MS);
}
