import type { FondDeCarte } from '@/domain/geo/fond-de-carte.ts';
import type { Bbox } from '@/domain/geo/geometrie.ts';
import { parseTraceGeo, type TraceGeo } from '@/domain/geo/trace-geo.ts';
import { type Carte, layerGroup, polygon, polyline, svg } from './leaflet.ts';

type Coin = [latitude: number, longitude: number];

// Leaflet écrit latitude puis longitude ; GeoJSON, l’inverse.
const toLatLngs = (trace: TraceGeo) =>
  parseTraceGeo(trace).map((anneau) => anneau.map(([lon, lat]): Coin => [lat, lon]));
/** Les frontières d’un tracé, sans le bord du fond où il est coupé. */
function listFrontieres(anneaux: readonly (readonly Coin[])[], [ouest, sud, est, nord]: Bbox): Coin[][] {
  const isBord = ([lat, lon]: Coin, [lat2, lon2]: Coin) =>
    (lon === lon2 && (lon === ouest || lon === est)) || (lat === lat2 && (lat === sud || lat === nord));
  return anneaux.flatMap((anneau) => {
    const lignes: Coin[][] = [[]];
    anneau.forEach((coin, i) => {
      const avant = anneau[i - 1];
      if (avant && isBord(avant, coin)) lignes.push([]);
      lignes[lignes.length - 1]?.push(coin);
    });
    return lignes.filter((ligne) => ligne.length > 1);
  });
}

const getCoins = ([ouest, sud, est, nord]: Bbox): Coin[] => [
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
  for (const [trace, className] of [
    [fond.pays, 'fond-voisin'],
    [fond.departements, 'fond-terre'],
  ] as const) {
    const terres = toLatLngs(trace);
    polygon(terres, { ...couche, className }).addTo(carte);
    polyline(listFrontieres(terres, fond.cadre), { ...couche, className: 'fond-frontiere' }).addTo(carte);
  }
  const className = fond.exact ? 'fond-territoire' : 'fond-territoire approche';
  polygon(toLatLngs(fond.territoire), { ...contour, className }).addTo(carte);
}

/** Montre l’étendue qu’une offre sert dans le territoire, et rend ses bornes ; rien quand elle le sert tout entier. */
export function buildShowZone(carte: Carte, { zones, zoneDe }: Pick<FondDeCarte, 'zones' | 'zoneDe'>) {
  const groupe = layerGroup().addTo(carte);
  const couche = addCouche(carte, 'zone', 360);
  return (offre: string | undefined) => {
    groupe.clearLayers();
    const trace = zones[zoneDe[offre ?? ''] ?? -1];
    return trace
      ? polygon(toLatLngs(trace), { ...couche, className: 'fond-zone' })
          .addTo(groupe)
          .getBounds()
      : undefined;
  };
}
