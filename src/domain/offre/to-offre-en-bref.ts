import type { Offre, OffreServie } from '../catalogue/catalogue.ts';
import { formatPrixCourt } from './tarif.ts';

/** Les champs d’une offre que les outils du navigateur relisent tels quels. */
const CHAMPS = [
  'id',
  'nom',
  'resume',
  'categorie',
  'conditions',
  'zone_eligibilite',
  'mobilisable_par',
  'tarif',
  'pieces',
  'desserte',
  'reservation',
  'statut',
  'statut_jusqu_au',
  'valide_du',
  'valide_au',
  'remplacee_par',
  'anciens_identifiants',
  'verifie_le',
] as const satisfies readonly (keyof Offre)[];

/**
 * Une offre telle que les outils du navigateur la reçoivent : de quoi juger, comparer, calculer un trajet et nommer.
 * La fiche dit le reste.
 */
export interface OffreEnBref extends Pick<Offre, (typeof CHAMPS)[number]> {
  readonly structure: string;
  /** Celui de l’offre, sinon celui de sa structure, comme dans la liste. */
  readonly telephone?: string;
  /** « dès 6 € par jour » ; absent quand on ne sait pas. */
  readonly prix?: string;
  readonly prescription?: Pick<NonNullable<Offre['prescription']>, 'obligatoire' | 'par' | 'delai_jours'>;
}

/** Ce que le fichier offres.json d’un territoire dit d’une offre. */
export function toOffreEnBref({ offre, structure }: OffreServie): OffreEnBref {
  const telephone = offre.telephone ?? structure.telephone;
  const prix = formatPrixCourt(offre);
  const { obligatoire, par, delai_jours } = offre.prescription ?? {};
  const champs = CHAMPS.filter((champ) => offre[champ] !== undefined).map((champ) => [champ, offre[champ]]);
  return {
    ...(Object.fromEntries(champs) as Pick<Offre, (typeof CHAMPS)[number]>),
    structure: structure.nom,
    ...(telephone !== undefined && { telephone }),
    ...(prix !== undefined && { prix }),
    ...(offre.prescription && {
      prescription: {
        ...(obligatoire !== undefined && { obligatoire }),
        ...(par && { par }),
        ...(delai_jours !== undefined && { delai_jours }),
      },
    }),
  };
}
