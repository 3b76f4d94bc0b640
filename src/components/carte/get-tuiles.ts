import type { Territoire } from '@/domain/catalogue/catalogue.ts';

/** Plan IGN v2 de la Géoplateforme : service public, sans clé ni compte, Licence Ouverte. */
const PLAN_IGN = {
  url: 'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&TILEMATRIXSET=PM&FORMAT=image/png&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
  attribution: '© IGN – Plan IGN',
  minZoom: 5,
  maxZoom: 18,
} as const;

/** Les tuiles du territoire, sinon celles de l’IGN. */
export function getTuiles({ fond_de_carte: fond }: Pick<Territoire, 'fond_de_carte'>) {
  if (!fond) return PLAN_IGN;
  const { url, attribution, min_zoom = PLAN_IGN.minZoom, max_zoom = PLAN_IGN.maxZoom } = fond;
  return { url, attribution, minZoom: min_zoom, maxZoom: max_zoom };
}
