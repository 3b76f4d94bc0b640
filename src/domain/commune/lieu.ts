import { CODE_INSEE } from './code-insee.ts';
import type { Localisation } from './is-in-zone.ts';
import { toDepartement } from './to-departement.ts';

/** Une commune que la personne a choisie : de quoi la situer et la nommer, sans rien relire. */
export interface Lieu extends Localisation {
  readonly nom: string;
}

const SIREN = /^\d{9}$/;
const MAX_NOM = 60;

/** « 39478_200026573_Saint-Claude », à mettre dans un fragment d’adresse. */
export function formatLieu({ code_insee, epci, nom }: Pick<Lieu, 'code_insee' | 'epci' | 'nom'>): string {
  return [code_insee, epci ?? '', nom].join('_');
}

/** L’inverse de formatLieu ; undefined quand ce n’est pas un code INSEE. Le nom vient de l’adresse : à montrer comme un texte. */
export function parseLieu(texte: string): Lieu | undefined {
  const [code_insee = '', epci = '', ...reste] = texte.split('_');
  if (!CODE_INSEE.test(code_insee)) return undefined;
  const nom = [...reste.join('_').trim()].slice(0, MAX_NOM).join('');
  return {
    code_insee,
    departement: toDepartement(code_insee),
    epci: SIREN.test(epci) ? epci : null,
    nom: nom || code_insee,
  };
}
