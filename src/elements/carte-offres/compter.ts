import { formatQuantite } from '@/domain/text/format-quantite.ts';

/** « 12 solutions » : combien, de ce que cette carte montre. */
export type Compter = (nombre: number) => string;

/** `unite` est le nom de ce que la carte montre, au singulier. */
export const createCompter =
  (unite = 'solution'): Compter =>
  (nombre) =>
    formatQuantite(nombre, unite);
