import Supercluster from 'supercluster';
import type { Boite } from '@/domain/geo/place-noms.ts';
import { formatQuantite } from '@/domain/text/format-quantite.ts';
import { announce } from '../shared/announce.ts';
import type { Compter } from './compter.ts';
import { createSigneGroupe, createSigneLieu } from './create-signe.ts';
import type { LieuDeCarte } from './group-lieux.ts';
import { type Carte, divIcon, layerGroup, type Marker, marker } from './leaflet.ts';
import type { Legende } from './legende.ts';

type Index = Supercluster<Point, Compte>;
type Element = ReturnType<Index['getClusters']>[number];

interface Compte {
  offres: number;
}

type Point = { readonly rang: number } & Compte;

const TAILLE = 44;
const TUILE = 256;
const DEVANT = 1000;

interface Reglages {
  readonly legende: Legende;
  readonly compter: Compter;
  readonly onLieu: (lieu: LieuDeCarte, signe: HTMLElement) => void;
  /** La place que prennent les signes, en pixels de la carte entière. */
  readonly onPoses: (boites: readonly Boite[]) => void;
}

/** Tient les signes de la partie visible de la carte ; les lieux proches sont réunis en groupes. */
export function buildMarqueurs(carte: Carte, { legende, compter, onLieu, onPoses }: Reglages) {
  const couche = layerGroup().addTo(carte);
  let index: Index | undefined;
  let lieux: readonly LieuDeCarte[] = [];
  let poses = new Map<string, Marker>();

  const pose = (latLng: [number, number], bouton: HTMLElement, onClick: () => void, adresse = false) => {
    const anchor = adresse ? TAILLE + 4 : TAILLE / 2;
    const icon = divIcon({
      html: bouton,
      className: 'porte-signe',
      iconSize: [TAILLE, TAILLE],
      iconAnchor: [TAILLE / 2, anchor],
    });
    // Le bouton est lui-même atteint au clavier : le porteur de Leaflet ne doit pas l’être aussi.
    const marqueur = marker(latLng, { icon, keyboard: false, riseOnHover: true }).on('click', onClick);
    bouton.addEventListener('focus', () => marqueur.setZIndexOffset(DEVANT));
    bouton.addEventListener('blur', () => marqueur.setZIndexOffset(0));
    return marqueur.addTo(couche);
  };

  /** Les signes posés qui montrent un de ces lieux, seul ou dans un groupe. */
  const listSignes = (rangs: ReadonlySet<number>) =>
    [...poses].flatMap(([cle, marqueur]) => {
      const numero = Number(cle.slice(1));
      const sien = cle.startsWith('g') ? index?.getLeaves(numero, 1)[0]?.properties.rang : numero;
      const bouton = marqueur.getElement()?.querySelector('button');
      return bouton && sien !== undefined && rangs.has(sien) ? [bouton] : [];
    });

  // Le signe d’un groupe ouvert disparaît : ce qu’il contenait est dit, et le focus passe au premier signe.
  const openGroupe = (groupe: number, latLng: [number, number], bouton: HTMLElement) => {
    const avaitFocus = document.activeElement === bouton;
    const feuilles = index?.getLeaves(groupe, Infinity).map(({ properties }) => properties) ?? [];
    carte.once('moveend', () => {
      const signes = listSignes(new Set(feuilles.map(({ rang }) => rang)));
      const total = feuilles.reduce((somme, { offres }) => somme + offres, 0);
      const endroits = formatQuantite(signes.length, 'endroit');
      announce(`${compter(total)} maintenant visibles, en ${endroits}.`);
      if (avaitFocus) signes[0]?.focus({ preventScroll: true });
    });
    const zoom = index?.getClusterExpansionZoom(groupe) ?? carte.getZoom() + 1;
    carte.setView(latLng, Math.min(zoom, carte.getMaxZoom()));
  };

  const create = (element: Element) => {
    const [lon = 0, lat = 0] = element.geometry.coordinates;
    const { properties } = element;
    if ('cluster_id' in properties) {
      const groupe = createSigneGroupe(properties.offres, compter);
      return pose([lat, lon], groupe, () => openGroupe(properties.cluster_id, [lat, lon], groupe));
    }
    const lieu = lieux[properties.rang];
    if (!lieu) return undefined;
    const bouton = createSigneLieu(lieu, legende, compter);
    return pose([lat, lon], bouton, () => onLieu(lieu, bouton), !lieu.approche);
  };

  const refresh = () => {
    if (!index) return;
    const bords = carte.getBounds().pad(0.1);
    const cadre: [number, number, number, number] = [
      bords.getWest(),
      bords.getSouth(),
      bords.getEast(),
      bords.getNorth(),
    ];
    const visibles = new Map<string, Marker>();
    for (const element of index.getClusters(cadre, Math.round(carte.getZoom()))) {
      const cle =
        'cluster_id' in element.properties
          ? `g${element.properties.cluster_id}`
          : `l${element.properties.rang}`;
      const marqueur = poses.get(cle) ?? create(element);
      if (marqueur) visibles.set(cle, marqueur);
    }
    const perdFocus = isFocused(poses, visibles);
    for (const [cle, marqueur] of poses) if (!visibles.has(cle)) marqueur.remove();
    poses = visibles;
    onPoses([...poses.values()].map((marqueur) => getBoite(carte, marqueur)));
    if (perdFocus) carte.getContainer().focus({ preventScroll: true });
  };

  carte.on('moveend', refresh);
  return {
    show(nouveaux: readonly LieuDeCarte[]): void {
      lieux = nouveaux;
      couche.clearLayers();
      poses = new Map();
      index = new Supercluster<Point, Compte>({
        // Les groupes glissent vers leur milieu : plus large qu’un signe, pour que deux voisins se touchent sans se couvrir.
        radius: 64,
        extent: TUILE,
        // Au plus près, plus aucun groupe : chaque lieu doit pouvoir être atteint.
        maxZoom: carte.getMaxZoom() - 1,
        map: ({ offres }) => ({ offres }),
        reduce: (total, { offres }) => {
          total.offres += offres;
        },
      });
      index.load(
        lieux.map(({ lon, lat, offres }, rang) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [lon, lat] },
          properties: { rang, offres: offres.length },
        })),
      );
      refresh();
    },
  };
}

function getBoite(carte: Carte, marqueur: Marker): Boite {
  const { x, y } = carte.project(marqueur.getLatLng());
  const { iconAnchor } = marqueur.getIcon().options;
  const [gauche, haut] = [x - TAILLE / 2, y - (Array.isArray(iconAnchor) ? iconAnchor[1] : TAILLE / 2)];
  return { gauche, haut, droite: gauche + TAILLE, bas: haut + TAILLE };
}

/** Le focus est sur un signe qui va disparaître. */
function isFocused(poses: ReadonlyMap<string, Marker>, gardes: ReadonlyMap<string, Marker>): boolean {
  const actif = document.activeElement;
  return [...poses].some(([cle, marqueur]) => !gardes.has(cle) && marqueur.getElement()?.contains(actif));
}
