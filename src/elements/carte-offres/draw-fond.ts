import { isInZone } from '@/domain/commune/is-in-zone.ts';
import { toDepartement } from '@/domain/commune/to-departement.ts';
import { computeEnveloppe } from '@/domain/geo/compute-enveloppe.ts';
import type { FondDeCarte, PointDeCommune } from '@/domain/geo/fond-de-carte.ts';
import type { Bbox, Polygone, Position } from '@/domain/geo/geometrie.ts';
import { placeNoms } from '@/domain/geo/place-noms.ts';
import {
  type Carte,
  circleMarker,
  divIcon,
  type LayerGroup,
  layerGroup,
  type Marker,
  marker,
  polygon,
  svg,
} from './leaflet.ts';

const MARGE_CONTOUR_KM = 3;
const PIXELS_PAR_LETTRE = 7;
/** Demi-largeur d’un signe : le nom d’une commune se range à côté de lui. */
const ECART = 24;

// Leaflet écrit latitude puis longitude ; GeoJSON, l’inverse.
const toLatLng = ([longitude, latitude]: Position): [number, number] => [latitude, longitude];
const toLatLngs = (polygone: Polygone) => polygone.map((anneau) => anneau.map(toLatLng));
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

/** Le point d’une commune comme le fond l’arrondit : reconnaît le centre où un signe est posé. */
export const toCentre = (lat: number, lon: number): string => `${lat.toFixed(3)} ${lon.toFixed(3)}`;

type Centres = ReadonlySet<string>;

function createNom([nom, , lat, lon, , desservie]: PointDeCommune, centres: Centres): Marker {
  const texte = document.createElement('span');
  texte.textContent = nom;
  texte.ariaHidden = 'true';
  const classes = [
    'fond-nom',
    desservie && 'fond-nom-desservi',
    centres.has(toCentre(lat, lon)) && 'fond-nom-ecarte',
  ];
  const icon = divIcon({ html: texte, iconSize: [0, 0], className: classes.filter(Boolean).join(' ') });
  return marker([lat, lon], { icon, pane: 'noms', interactive: false, keyboard: false });
}

function drawNoms(
  carte: Carte,
  communes: readonly PointDeCommune[],
  centres: Centres,
  noms: LayerGroup,
): void {
  noms.clearLayers();
  const places = placeNoms(
    communes.map(([nom, , lat, lon]) => {
      const { x, y } = carte.project([lat, lon]);
      const ecart = centres.has(toCentre(lat, lon)) ? ECART : 0;
      return { x: x - ecart, y, largeur: 8 + 2 * ecart + nom.length * PIXELS_PAR_LETTRE };
    }),
  );
  for (const rang of places) {
    const commune = communes[rang];
    if (commune) createNom(commune, centres).addTo(noms);
  }
}

/** Dessine le fond embarqué, sous les tuiles ; seul le contour du territoire passe au-dessus d’elles. */
export function drawFond(carte: Carte, fond: FondDeCarte, centres: Centres): void {
  const couche = addCouche(carte, 'fond', 150);
  const contour = addCouche(carte, 'territoire', 350);
  carte.createPane('noms').style.zIndex = '160';
  // Les couleurs viennent de la feuille de style : elles suivent le thème sans être relues.
  polygon(getCoins(fond.cadre), { ...couche, className: 'fond-eau' }).addTo(carte);
  for (const pays of fond.pays)
    polygon(toLatLngs(pays), { ...couche, className: 'fond-voisin' }).addTo(carte);
  for (const { polygones } of fond.departements)
    polygon(polygones.map(toLatLngs), { ...couche, className: 'fond-terre' }).addTo(carte);
  for (const [, , lat, lon, , desservie] of fond.communes) {
    const className = desservie ? 'fond-commune fond-commune-desservie' : 'fond-commune';
    circleMarker([lat, lon], { ...couche, radius: desservie ? 4 : 2.5, className }).addTo(carte);
  }
  const desservies = fond.communes.filter((c) => c[5] === 1).map((c): Position => [c[3], c[2]]);
  polygon(computeEnveloppe(desservies, MARGE_CONTOUR_KM).map(toLatLng), {
    ...contour,
    className: 'fond-territoire',
  }).addTo(carte);

  const noms = layerGroup().addTo(carte);
  // Les communes desservies d’abord, puis les plus peuplées.
  const rangees = [...fond.communes].sort((a, b) => b[5] - a[5]);
  const draw = () => drawNoms(carte, rangees, centres, noms);
  carte.on('zoomend', draw);
  draw();
}

/** Montre les communes qu’une offre sert ; sans zone, n’en montre aucune. */
export function buildShowZone(carte: Carte, communes: readonly PointDeCommune[]) {
  const groupe = layerGroup().addTo(carte);
  const couche = addCouche(carte, 'zone', 360);
  return (zone: readonly string[] | undefined): void => {
    groupe.clearLayers();
    if (!zone) return;
    for (const [, code_insee, lat, lon, , desservie, epci = null] of communes)
      if (desservie && isInZone(zone, { code_insee, departement: toDepartement(code_insee), epci }))
        circleMarker([lat, lon], { ...couche, radius: 14, className: 'fond-zone' }).addTo(groupe);
  };
}
