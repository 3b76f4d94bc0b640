/** Un point, dans l’ordre de GeoJSON : longitude puis latitude, en degrés. */
export type Position = readonly [longitude: number, latitude: number];

/** Le contour d’un polygone ; le premier point est répété à la fin, comme dans GeoJSON. */
export type Anneau = readonly Position[];

/** Contour extérieur, puis trous. */
export type Polygone = readonly Anneau[];

/** Ouest, sud, est, nord, en degrés, comme dans GeoJSON. */
export type Bbox = readonly [ouest: number, sud: number, est: number, nord: number];

/** Un lieu ponctuel, comme les fiches l’écrivent. */
export interface Coordonnees {
  readonly latitude: number;
  readonly longitude: number;
}

/** Un lieu dont la position n’est pas toujours sue. */
export interface LieuPlace {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}
