import { formatNombre } from './format-nombre.ts';

/** « 1 jour », « 2 jours », avec une espace insécable ; `plusieurs` quand le pluriel n’est pas un simple « s ». */
export const formatQuantite = (nombre: number, un: string, plusieurs = `${un}s`): string =>
  `${formatNombre(nombre)}\u00a0${nombre > 1 ? plusieurs : un}`;
