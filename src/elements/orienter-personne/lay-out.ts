import { paginate } from '@/domain/orientation/paginate.ts';
import { cloneModele } from '../shared/modeles.ts';
import { formatTete } from './render-feuille.ts';

const PX_PAR_MM = 96 / 25.4;
const LARGEUR = '180mm';
// La page A4 sans ses marges ni sa tête (styles/print.css), et de quoi absorber l’arrondi d’une imprimante.
const HAUTEUR_MM = 252;

/** Les hauteurs que prennent des blocs qui se suivent, marges comprises, à la largeur du papier. */
function measure(place: HTMLElement, blocs: readonly HTMLElement[]): readonly number[] {
  const essai = document.createElement('div');
  essai.style.inlineSize = LARGEUR;
  essai.style.display = 'flow-root';
  essai.append(...blocs);
  place.append(essai);
  const haut = essai.getBoundingClientRect().top;
  const bas = blocs.map((bloc) => bloc.getBoundingClientRect().bottom - haut);
  essai.remove();
  return bas.map((fin, rang) => fin - (bas[rang - 1] ?? 0));
}

/** Une feuille en pages A4 ; chacune porte les initiales, la date et son rang. */
export function layOut(
  racine: HTMLElement,
  feuille: HTMLElement,
  blocs: readonly HTMLElement[],
  { initiales, jour }: { readonly initiales: string; readonly jour: string },
): void {
  const pages = paginate(measure(feuille, blocs), HAUTEUR_MM * PX_PAR_MM);
  feuille.replaceChildren(
    ...pages.map((rangs, page) => {
      const copie = cloneModele(racine, 'page');
      const section = copie.querySelector<HTMLElement>('.page');
      const tete = copie.querySelector('[data-page]');
      const place = copie.querySelector('[data-initiales]');
      if (place) place.textContent = initiales;
      if (tete) tete.textContent = formatTete(jour, page + 1, pages.length);
      section?.append(...rangs.flatMap((rang) => blocs[rang] ?? []));
      return copie;
    }),
  );
}
