import type { LieuDeCarte } from './group-lieux.ts';
import { type Carte, type Popup, popup } from './leaflet.ts';

const DECALAGE_ADRESSE = 40;
const DECALAGE_APPROCHE = 16;
/** Ce que les boutons de zoom, la pointe, les marges et la mention occupent autour d’une bulle. */
const LARGEUR_PRISE = 112;
const HAUTEUR_PRISE = 120;

/** Ouvre les bulles : focus dedans, Échap ou la croix ferment et rendent le focus au signe. */
export function buildOpenBulle(carte: Carte, onFermee: () => void) {
  const conteneur = carte.getContainer();
  let ouverte: Popup | undefined;
  let origine: HTMLElement | undefined;

  const restoreFocus = () => (origine?.isConnected ? origine : conteneur).focus({ preventScroll: true });

  carte.on('popupclose', ({ popup: fermee }) => {
    if (fermee !== ouverte) return;
    const actif = document.activeElement;
    ouverte = undefined;
    onFermee();
    // Sans fondu, Leaflet a déjà retiré la bulle : le focus est retombé sur la page.
    if (actif === document.body || fermee.getElement()?.contains(actif)) restoreFocus();
  });
  conteneur.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape' || !ouverte) return;
    e.stopPropagation();
    carte.closePopup(ouverte);
  });

  return (lieu: LieuDeCarte, contenu: HTMLElement, signe: HTMLElement): void => {
    const decalage = lieu.approche ? DECALAGE_APPROCHE : DECALAGE_ADRESSE;
    const { x: largeur, y: hauteur } = carte.getSize();
    const bulle = popup({
      offset: [0, -decalage],
      maxWidth: Math.min(320, largeur - LARGEUR_PRISE),
      minWidth: 160,
      maxHeight: Math.min(320, hauteur - HAUTEUR_PRISE),
      // À gauche, la place des boutons de zoom.
      autoPanPaddingTopLeft: [64, 12],
      autoPanPaddingBottomRight: [12, 12],
    });
    carte.closePopup();
    origine = signe;
    ouverte = bulle;
    bulle.setLatLng([lieu.lat, lieu.lon]).setContent(contenu).openOn(carte);
    const cadre = bulle.getElement();
    const titre = contenu.querySelector('.bulle-titre');
    cadre?.setAttribute('role', 'dialog');
    cadre?.setAttribute('aria-label', titre?.textContent ?? 'Offres');
    const fermer = cadre?.querySelector('.leaflet-popup-close-button');
    fermer?.setAttribute('aria-label', 'Fermer');
    if (cadre) {
      cadre.tabIndex = -1;
      cadre.focus({ preventScroll: true });
    }
  };
}
