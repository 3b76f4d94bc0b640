import type { LieuPlace } from '../geo/geometrie.ts';
import { toCoordonnees } from '../geo/to-coordonnees.ts';
import { CODE_INSEE } from './code-insee.ts';
import type { Localisation } from './is-in-zone.ts';
import { toDepartement } from './to-departement.ts';

/** Une commune que la personne a choisie : de quoi la situer et la nommer, sans rien relire. */
export interface Lieu extends Localisation {
  readonly nom: string;
}

const SIREN = /^\d{9}$/;
const DEGRES = /^(-?\d{1,3}(?:\.\d+)?)_(-?\d{1,3}(?:\.\d+)?)_/;
const MAX_NOM = 60;

/** « 39478_200026573_46.39_5.87_Saint-Claude », à mettre dans un fragment d’adresse ; sans position quand on ne la sait pas. */
export function formatLieu(lieu: Pick<Lieu, 'code_insee' | 'epci' | 'nom'> & LieuPlace): string {
  const { latitude, longitude } = toCoordonnees(lieu) ?? {};
  // Un kilomètre près suffit à une distance entre communes.
  const position = [latitude, longitude].flatMap((degres) =>
    degres === undefined ? [] : [degres.toFixed(2)],
  );
  return [lieu.code_insee, lieu.epci ?? '', ...position, lieu.nom].join('_');
}

/** L’inverse de formatLieu ; undefined quand ce n’est pas un code INSEE. Le nom vient de l’adresse : à montrer comme un texte. */
export function parseLieu(texte: string): Lieu | undefined {
  const [code_insee = '', epci = '', ...parties] = texte.split('_');
  if (!CODE_INSEE.test(code_insee)) return undefined;
  const reste = parties.join('_');
  const [debut = '', latitude, longitude] = DEGRES.exec(reste) ?? [];
  const nom = [...reste.slice(debut.length).trim()].slice(0, MAX_NOM).join('');
  return {
    code_insee,
    departement: toDepartement(code_insee),
    epci: SIREN.test(epci) ? epci : null,
    nom: nom || code_insee,
    ...(debut !== '' && { latitude: Number(latitude), longitude: Number(longitude) }),
  };
}
