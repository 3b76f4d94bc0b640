import type { VilleDuFond } from '@/domain/geo/fond-de-carte.ts';
import { type Boite, placeNoms } from '@/domain/geo/place-noms.ts';
import { type Carte, divIcon, layerGroup, marker } from './leaflet.ts';

const PIXELS_PAR_LETTRE = 7;
/** D’un point à son nom ; et quand une offre est posée sur la ville. */
const ECARTS = [8, 28];
const GRANDE = 50_000;
const MOYENNE = 10_000;

function createNom([nom, , , habitants, desservie]: VilleDuFond, dx: number, dy: number): HTMLElement {
  const texte = document.createElement('span');
  texte.textContent = nom;
  texte.ariaHidden = 'true';
  texte.style.transform = `translate(${Math.round(dx)}px, calc(${Math.round(dy)}px - 50%))`;
  texte.className = [
    habitants >= GRANDE ? 'grande' : habitants >= MOYENNE ? 'moyenne' : '',
    desservie ? 'desservie' : '',
  ].join(' ');
  return texte;
}

const LOIN = 1e9;
/** La place des boutons de zoom, dans le coin. */
const BOUTONS = { largeur: 64, hauteur: 108 };

/** Ce qui borne la vue : un nom coupé par un bord ou caché par un bouton ne se lit pas. */
function listBords(carte: Carte): readonly Boite[] {
  const vue = carte.getPixelBounds();
  const { x: gauche, y: haut } = vue.getTopLeft();
  const { x: droite, y: bas } = vue.getBottomRight();
  const partout = { gauche: -LOIN, droite: LOIN, haut: -LOIN, bas: LOIN };
  return [
    { ...partout, droite: gauche },
    { ...partout, gauche: droite },
    { ...partout, bas: haut },
    { ...partout, haut: bas },
    { gauche, droite: gauche + BOUTONS.largeur, haut, bas: haut + BOUTONS.hauteur },
  ];
}

/** Écrit les noms des villes, les plus peuplées d’abord, là où ils ne touchent ni un autre nom ni une offre. */
export function buildDrawNoms(carte: Carte, villes: readonly VilleDuFond[]) {
  carte.createPane('noms').style.zIndex = '160';
  const groupe = layerGroup().addTo(carte);
  return (obstacles: readonly Boite[]): void => {
    groupe.clearLayers();
    const places = placeNoms(
      villes.map(([nom, lat, lon]) => {
        const { x, y } = carte.project([lat, lon]);
        return { x, y, largeur: nom.length * PIXELS_PAR_LETTRE, ecarts: ECARTS, point: 4 };
      }),
      [...obstacles, ...listBords(carte)],
    );
    for (const { rang, dx, dy } of places) {
      const ville = villes[rang];
      if (!ville) continue;
      const icon = divIcon({ html: createNom(ville, dx, dy), iconSize: [0, 0], className: 'fond-nom' });
      marker([ville[1], ville[2]], { icon, pane: 'noms', interactive: false, keyboard: false }).addTo(groupe);
    }
  };
}
