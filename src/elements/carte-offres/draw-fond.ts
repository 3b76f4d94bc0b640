import type { FondDeCarte } from '@/domain/geo/fond-de-carte.ts';
import type { Bbox } from '@/domain/geo/geometrie.ts';
import { parseTraceGeo, type TraceGeo } from '@/domain/geo/trace-geo.ts';
import { type Carte, layerGroup, polygon, svg } from './leaflet.ts';

// Leaflet écrit latitude puis longitude ; GeoJSON, l’inverse.
const toLatLngs = (trace: TraceGeo) =>
  parseTraceGeo(trace).map((anneau) => anneau.map(([lon, lat]): [number, number] => [lat, lon]));
const getCoins = ([ouest, sud, est, nord]: Bbox): [number, number][] => [
  [sud, ouest],
  [sud, est],
  [nord, est],
  [nord, ouest],
];

function addCouche(carte: Carte, nom: string, rang: number) {
  carte.createPane(nom).style.zIndex = String(rang);
  return { pane: nom, interactive: false, renderer: svg({ pane: nom, padding: 0.5 }) };
}

/** Dessine le fond embarqué, sous les tuiles ; seul le contour du territoire passe au-dessus d’elles. */
export function drawFond(carte: Carte, fond: FondDeCarte): void {
  const couche = addCouche(carte, 'fond', 150);
  const contour = addCouche(carte, 'territoire', 350);
  // Les couleurs viennent de la feuille de style : elles suivent le thème sans être relues.
  polygon(getCoins(fond.cadre), { ...couche, className: 'fond-eau' }).addTo(carte);
  polygon(toLatLngs(fond.pays), { ...couche, className: 'fond-voisin' }).addTo(carte);
  polygon(toLatLngs(fond.departements), { ...couche, className: 'fond-terre' }).addTo(carte);
  const className = fond.exact ? 'fond-territoire' : 'fond-territoire approche';
  polygon(toLatLngs(fond.territoire), { ...contour, className }).addTo(carte);
}

/** Montre l’étendue qu’une offre sert dans le territoire ; rien quand elle le sert tout entier. */
export function buildShowZone(carte: Carte, { zones, zoneDe }: Pick<FondDeCarte, 'zones' | 'zoneDe'>) {
  const groupe = layerGroup().addTo(carte);
  const couche = addCouche(carte, 'zone', 360);
  return (offre: string | undefined): void => {
    groupe.clearLayers();
    const trace = zones[zoneDe[offre ?? ''] ?? -1];
    if (trace) polygon(toLatLngs(trace), { ...couche, className: 'fond-zone' }).addTo(groupe);
  };
}
