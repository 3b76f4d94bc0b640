import type { LecteursDeCarte } from '../domain/echange/to-geojson.ts';
import { describeZone } from './describe-zone.ts';
import { loadReferentiel } from './load-referentiel.ts';
import { parseTelephone } from './telephone.ts';

/** De quoi écrire une offre pour la carte. */
export const getLecteursDeCarte = (): LecteursDeCarte => ({
  communes: loadReferentiel().communes,
  parseTelephone,
  describeZone,
});
