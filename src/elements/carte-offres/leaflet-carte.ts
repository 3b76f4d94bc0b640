import type { OffresGeoJson } from '@/domain/echange/to-geojson.ts';
import type { FondDeCarte } from '@/domain/geo/fond-de-carte.ts';
import type { Bbox } from '@/domain/geo/geometrie.ts';
import { loadStyle } from '../shared/load-style.ts';
import { addTuiles, type Tuiles } from './add-tuiles.ts';
import { buildMarqueurs } from './build-marqueurs.ts';
import styles from './carte-offres.css?url';
import type { Compter } from './compter.ts';
import { createBulle } from './create-bulle.ts';
import { buildShowZone, drawFond } from './draw-fond.ts';
import { buildDrawNoms } from './draw-noms.ts';
import { groupLieux, type LieuDeCarte } from './group-lieux.ts';
import { type Carte, control, latLngBounds, map } from './leaflet.ts';
import type { Legende } from './legende.ts';
import { buildOpenBulle } from './open-bulle.ts';
import { tameMolette } from './tame-molette.ts';

interface Reglages {
  readonly conteneur: HTMLElement;
  readonly offres: OffresGeoJson;
  readonly fond: FondDeCarte | undefined;
  readonly tuiles: Tuiles | undefined;
  readonly legende: Legende;
  readonly compter: Compter;
  /** Adresse d’une fiche, avec {id}. */
  readonly fiche: string | undefined;
  /** Sans mouvement : la personne l’a demandé. */
  readonly immobile: boolean;
}

const getMention = (exact: boolean) =>
  `Contours\u00a0: ${exact ? 'IGN, ' : ''}Natural Earth · Communes\u00a0: GeoNames (CC BY 4.0), IGN`;
const LEAFLET = '<a href="https://leafletjs.com/">Leaflet</a>';
const ZOOM_D_UNE_ADRESSE = 14;
const ZOOM_D_UNE_COMMUNE = 11;
const FRANCE = { centre: [46.6, 2.5] as [number, number], zoom: 5 };

function createCarte({ conteneur, fond, tuiles, immobile }: Reglages): Carte {
  const carte = map(conteneur, {
    zoomControl: false,
    scrollWheelZoom: false,
    minZoom: tuiles?.minZoom ?? 5,
    maxZoom: tuiles?.maxZoom ?? 18,
    // Au plus près de l’étendue du territoire : une carte à moitié vide ne montre rien.
    zoomSnap: 0.25,
    ...(immobile && {
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      inertia: false,
    }),
  });
  if (immobile) {
    const panBy = carte.panBy.bind(carte);
    carte.panBy = (decalage, options) => panBy(decalage, { ...options, animate: false });
  }
  control.zoom({ zoomInTitle: 'Agrandir la carte', zoomOutTitle: 'Réduire la carte' }).addTo(carte);
  carte.attributionControl.setPrefix(LEAFLET).addAttribution(getMention(fond?.exact ?? false));
  tameMolette(carte);
  return carte;
}

type Coin = [number, number];
const getPoints = (lieux: readonly LieuDeCarte[]) => lieux.map(({ lat, lon }): Coin => [lat, lon]);

function getCoins([ouest, sud, est, nord]: Bbox): [Coin, Coin] {
  return [
    [sud, ouest],
    [nord, est],
  ];
}

/** Cadre les communes desservies et les lieux voisins ; sans fond, tous les lieux ; une fiche, son seul lieu. */
function frame(
  carte: Carte,
  fond: FondDeCarte | undefined,
  lieux: readonly LieuDeCarte[],
  seule: boolean,
): void {
  const [premier] = lieux;
  const padding: [number, number] = [24, 32];
  if (seule && premier)
    carte.setView([premier.lat, premier.lon], premier.approche ? ZOOM_D_UNE_COMMUNE : ZOOM_D_UNE_ADRESSE);
  else if (fond) {
    const alentour = latLngBounds(getCoins(fond.bbox)).pad(0.15);
    const voisins = getPoints(lieux).filter((point) => alentour.contains(point));
    carte.fitBounds([...getCoins(fond.bbox), ...voisins], { padding });
  } else if (premier) carte.fitBounds(getPoints(lieux), { padding, maxZoom: ZOOM_D_UNE_COMMUNE });
  else carte.setView(FRANCE.centre, FRANCE.zoom);
}

/** Ouvre la carte dans son conteneur ; rend de quoi lui faire suivre la liste. */
export async function openCarte(reglages: Reglages) {
  await loadStyle(styles);
  const { offres, fond, legende, compter, fiche, tuiles } = reglages;
  const parId = new Map(offres.features.map((f) => [f.properties.id, f]));

  const carte = createCarte(reglages);
  const lieux = groupLieux(offres.features);
  frame(carte, fond, lieux, offres.features.length === 1);
  if (fond) drawFond(carte, fond);
  if (tuiles) addTuiles(carte, tuiles);
  else reglages.conteneur.dataset['fond'] = 'vecteur';

  const showZone = buildShowZone(carte, fond ?? { zones: [], zoneDe: {} });
  // La carte d’une fiche montre toujours où son offre sert ; celle d’une liste, l’offre que l’on ouvre.
  const [premiere, ...autres] = offres.features;
  const seule = autres.length === 0 ? premiere?.properties.id : undefined;
  const zone = showZone(seule);
  if (zone && lieux.length === 0) carte.fitBounds(zone.pad(0.3));
  const openBulle = buildOpenBulle(carte, () => showZone(seule));
  const marqueurs = buildMarqueurs(carte, {
    legende,
    compter,
    onPoses: buildDrawNoms(carte, fond?.villes ?? []),
    onLieu: (lieu, signe) => {
      openBulle(lieu, createBulle(lieu, { legende, compter, fiche, onOffre: (o) => showZone(o.id) }), signe);
      if (lieu.offres.length === 1) showZone(lieu.offres[0]?.id);
    },
  });

  return {
    /** Montre ces offres, dans cet ordre, ou toutes. */
    show(ids: readonly string[] = [...parId.keys()]): void {
      carte.closePopup();
      marqueurs.show(groupLieux(ids.flatMap((id) => parId.get(id) ?? [])));
    },
    resize: () => carte.invalidateSize(),
  };
}
