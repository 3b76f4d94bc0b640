import type { Carte } from './leaflet.ts';

/** La molette fait défiler la page ; elle agrandit la carte quand celle-ci a le focus, ou avec Ctrl. */
export function tameMolette(carte: Carte): void {
  const conteneur = carte.getContainer();
  const isActive = () => conteneur.contains(document.activeElement);
  conteneur.addEventListener('focusin', () => carte.scrollWheelZoom.enable());
  conteneur.addEventListener(
    'wheel',
    (e) => {
      if (e.ctrlKey) e.preventDefault();
      if (e.ctrlKey || isActive()) carte.scrollWheelZoom.enable();
      else carte.scrollWheelZoom.disable();
    },
    { capture: true, passive: false },
  );
}
