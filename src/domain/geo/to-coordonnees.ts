import type { Coordonnees, LieuPlace } from './geometrie.ts';

/** La position d’un lieu ; undefined quand on ne la sait pas. */
export const toCoordonnees = ({ latitude, longitude }: LieuPlace): Coordonnees | undefined =>
  typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;
