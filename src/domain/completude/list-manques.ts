import type { OffreServie, Territoire } from '../catalogue/catalogue.ts';
import { getContact } from '../contact/get-contact.ts';
import { MOIS_DE_CONFIANCE } from '../etat/fraicheur.ts';
import { listVivantes } from '../offre/is-vivante.ts';
import { countMois } from '../temps/count-mois.ts';

export interface Manque {
  readonly champ: string;
  readonly libelle: string;
}

export interface FicheIncomplete {
  readonly servie: OffreServie;
  readonly manques: readonly Manque[];
  /** Ce que les éditeurs ont noté eux-mêmes. */
  readonly aVerifier: readonly string[];
}

type Test = readonly [string, string, (servie: OffreServie, aujourdhui: string) => boolean];

// Ce dont une personne a besoin pour se décider ; dans l’ordre où elle le cherche.
const TESTS: readonly Test[] = [
  [
    'telephone',
    'le téléphone',
    (servie) => !getContact(servie).telephone && !servie.offre.reservation?.telephone,
  ],
  ['zone_eligibilite', 'les communes servies', ({ offre }) => offre.zone_eligibilite === undefined],
  ['publics', 'pour qui', ({ offre }) => offre.publics === undefined],
  [
    'conditions',
    'les conditions',
    // Un public connu et rien de plus : c’est qu’il n’y a pas d’autre condition.
    ({ offre }) =>
      offre.publics === undefined && offre.conditions === undefined && offre.conditions_acces === undefined,
  ],
  [
    'frais',
    'le prix',
    ({ offre }) => offre.frais === undefined && offre.tarif === undefined && offre.aide === undefined,
  ],
  ['modes_mobilisation', 'comment la demander', ({ offre }) => offre.modes_mobilisation === undefined],
  ['mobilisable_par', 'qui peut la demander', ({ offre }) => offre.mobilisable_par === undefined],
  [
    'adresse',
    'l’adresse',
    ({ offre, structure }) =>
      offre.modes_accueil?.includes('en-presentiel') === true && !offre.adresse && !structure.adresse,
  ],
  ['horaires_accueil', 'les horaires', (servie) => !getContact(servie).horaires_accueil],
  [
    'verifie_le',
    'une vérification de moins de six mois',
    ({ offre }, aujourdhui) =>
      offre.verifie_le === undefined || countMois(offre.verifie_le, aujourdhui) >= MOIS_DE_CONFIANCE,
  ],
];

/** Les fiches vivantes auxquelles il manque quelque chose, les plus incomplètes d’abord. */
export function listIncompletes(
  offres: readonly OffreServie[],
  aujourdhui: string,
): readonly FicheIncomplete[] {
  return listVivantes(offres)
    .map((servie) => ({
      servie,
      manques: TESTS.filter(([, , manque]) => manque(servie, aujourdhui)).map(([champ, libelle]) => ({
        champ,
        libelle,
      })),
      aVerifier: servie.offre.a_verifier ?? [],
    }))
    .filter(({ manques, aVerifier }) => manques.length + aVerifier.length > 0)
    .sort((a, b) => b.manques.length - a.manques.length || (a.servie.offre.id < b.servie.offre.id ? -1 : 1));
}

/** Combien de fiches manquent de chaque chose, la plus fréquente d’abord. */
export function countManques(
  fiches: readonly FicheIncomplete[],
): readonly (Manque & { readonly nombre: number })[] {
  return TESTS.map(([champ, libelle]) => ({
    champ,
    libelle,
    nombre: fiches.filter(({ manques }) => manques.some((manque) => manque.champ === champ)).length,
  }))
    .filter(({ nombre }) => nombre > 0)
    .sort((a, b) => b.nombre - a.nombre);
}

/** Ce qui manque au guichet lui-même. */
export function listManquesDuGuichet({
  telephone,
  accueil,
  horaires_accueil,
  courriel,
}: Territoire): readonly string[] {
  return [
    telephone ? '' : 'le téléphone du guichet',
    accueil?.adresse ? '' : 'l’adresse de l’accueil',
    horaires_accueil ? '' : 'les horaires d’ouverture',
    courriel ? '' : 'le courriel',
  ].filter((manque) => manque !== '');
}
