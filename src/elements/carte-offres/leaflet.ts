/** La seule porte vers Leaflet : sa version en modules, dont l’inutile est retiré à la construction. */

export type { LayerGroup, Map as Carte, Marker, Popup, TileLayer } from 'leaflet';
export {
  control,
  divIcon,
  latLngBounds,
  layerGroup,
  map,
  marker,
  polygon,
  polyline,
  popup,
  svg,
  tileLayer,
} from 'leaflet/dist/leaflet-src.esm.js';
