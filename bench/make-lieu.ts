import type { Commune } from '../src/domain/commune/commune.ts';
import type { Hasard } from './hasard.ts';
import { rues } from './mots.ts';

// Tranches que l’ARCEP réserve aux fictions : ces numéros n’appartiennent à personne.
const FICTIFS = ['01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49', '06 39 98'] as const;

const deux = (nombre: number) => String(nombre).padStart(2, '0');

export const makeTelephone = (h: Hasard) =>
  `${h.parmi(FICTIFS)} ${deux(h.entier(0, 99))} ${deux(h.entier(0, 99))}`;

const decale = (h: Hasard, degres: number) => Math.round((degres + h.entier(-900, 900) / 1e5) * 1e5) / 1e5;

/** Une adresse dans une des communes ; une sur quatre n’a pas de position, comme dans les vraies fiches. */
export function makeLieu(h: Hasard, communes: readonly Commune[]) {
  const commune = h.parmi(communes);
  const { latitude, longitude } = commune;
  const situee = h.chance(0.75) && latitude !== null && longitude !== null;
  return {
    adresse: `${h.entier(1, 90)} ${h.parmi(rues)}`,
    commune: commune.nom,
    code_postal: h.parmi(commune.codes_postaux),
    code_insee: commune.code_insee,
    ...(situee && { latitude: decale(h, latitude), longitude: decale(h, longitude) }),
  };
}
