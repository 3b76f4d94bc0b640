import type { OffresGeoJson } from '@/domain/echange/to-geojson.ts';
import type { FondDeCarte } from '@/domain/geo/fond-de-carte.ts';
import type { Bbox } from '@/domain/geo/geometrie.ts';
import { addTuiles, type Tuiles } from './add-tuiles.ts';
import { buildMarqueurs } from './build-marqueurs.ts';
import styles from './carte-offres.css?url';
import { createBulle } from './create-bulle.ts';
import { buildShowZone, drawFond, toCentre } from './draw-fond.ts';
import { groupLieux, type LieuDeCarte } from './group-lieux.ts';
import { type Carte, control, latLngBounds, map } from './leaflet.ts';
import type { Legende } from './legende.ts';
import { loadStyle } from './load-style.ts';
import { buildOpenBulle } from './open-bulle.ts';
import { tameMolette } from './tame-molette.ts';

interface Reglages {
  readonly conteneur: HTMLElement;
  readonly offres: OffresGeoJson;
  readonly fond: FondDeCarte | undefined;
  readonly tuiles: Tuiles | undefined;
  readonly legende: Legende;
  /** Adresse d’une fiche, avec {id}. */
  readonly fiche: string | undefined;
  /** Sans mouvement : la personne l’a demandé. */
  readonly immobile: boolean;
}

const MENTION = 'Contours\u00a0: Natural Earth · Communes\u00a0: GeoNames (CC BY 4.0), IGN';
const LEAFLET = '<a href="https://leafletjs.com/">Leaflet</a>';
const ZOOM_D_UNE_ADRESSE = 14;
const ZOOM_D_UNE_COMMUNE = 11;
const FRANCE = { centre: [46.6, 2.5] as [number, number], zoom: 5 };

function createCarte({ conteneur, tuiles, immobile }: Reglages): Carte {
  const carte = map(conteneur, {
    zoomControl: false,
    scrollWheelZoom: false,
    minZoom: tuiles?.minZoom ?? 5,
    maxZoom: tuiles?.maxZoom ?? 18,
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
  carte.attributionControl.setPrefix(LEAFLET).addAttribution(MENTION);
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
  const padding: [number, number] = [32, 48];
  if (seule && premier)
    carte.setView([premier.lat, premier.lon], premier.approche ? ZOOM_D_UNE_COMMUNE : ZOOM_D_UNE_ADRESSE);
  else if (fond) {
    const alentour = latLngBounds(getCoins(fond.bbox)).pad(0.4);
    const voisins = getPoints(lieux).filter((point) => alentour.contains(point));
    carte.fitBounds([...getCoins(fond.bbox), ...voisins], { padding });
  } else if (premier) carte.fitBounds(getPoints(lieux), { padding, maxZoom: ZOOM_D_UNE_COMMUNE });
  else carte.setView(FRANCE.centre, FRANCE.zoom);
}

/** Ouvre la carte dans son conteneur ; rend de quoi lui faire suivre la liste. */
export async function openCarte(reglages: Reglages) {
  await loadStyle(styles);
  const { offres, fond, legende, fiche, tuiles } = reglages;
  const parId = new Map(offres.features.map((f) => [f.properties.id, f]));
  const communes = fond?.communes ?? [];
  const noms = new Map(communes.map(([nom, code]) => [code, nom]));

  const carte = createCarte(reglages);
  const tousLesLieux = groupLieux(offres.features);
  frame(carte, fond, tousLesLieux, offres.features.length === 1);
  const centres = tousLesLieux.filter((lieu) => lieu.approche).map(({ lat, lon }) => toCentre(lat, lon));
  if (fond) drawFond(carte, fond, new Set(centres));
  if (tuiles) addTuiles(carte, tuiles);
  else reglages.conteneur.dataset['fond'] = 'vecteur';

  const showZone = buildShowZone(carte, communes);
  const openBulle = buildOpenBulle(carte, () => showZone(undefined));
  const marqueurs = buildMarqueurs(carte, legende, (lieu, signe) => {
    const contenu = createBulle(lieu, {
      legende,
      fiche,
      getNomCommune: (code) => noms.get(code),
      onOffre: (o) => showZone(o.zone),
    });
    openBulle(lieu, contenu, signe);
    if (lieu.offres.length === 1) showZone(lieu.offres[0]?.zone);
  });

  return {
    /** Montre ces offres, dans cet ordre, ou toutes ; rend le nombre de celles qui ont un lieu. */
    show(ids: readonly string[] = [...parId.keys()]): number {
      const lieux = groupLieux(ids.flatMap((id) => parId.get(id) ?? []));
      carte.closePopup();
      marqueurs.show(lieux);
      return lieux.reduce((total, lieu) => total + lieu.offres.length, 0);
    },
    resize: () => carte.invalidateSize(),
  };
}
