import type { OffreServie, Territoire } from '../catalogue/catalogue.ts';
import { getContact } from '../contact/get-contact.ts';
import { getDemandeurs } from '../demarche/get-demandeurs.ts';
import { getAge } from '../etat/age.ts';
import { getPreuve } from '../etat/get-preuve.ts';
import type { ChampSorti } from '../offre/champs-de-l-offre.ts';
import { listVivantes } from '../offre/is-vivante.ts';

interface Manque {
  readonly champ: ChampUtile;
  readonly libelle: string;
}

export interface FicheIncomplete {
  readonly servie: OffreServie;
  readonly manques: readonly Manque[];
  /** Ce que les éditeurs ont noté eux-mêmes. */
  readonly aVerifier: readonly string[];
}

type ChampUtile = ChampSorti<'completude'>;

interface Test {
  readonly libelle: string;
  readonly manque: (servie: OffreServie, aujourdhui: string) => boolean;
}

// Ce dont une personne a besoin pour se décider ; dans l’ordre où elle le cherche.
const tests: Readonly<Record<ChampUtile, Test>> = {
  telephone: {
    libelle: 'le téléphone',
    manque: (servie) => getContact(servie).telephone === undefined,
  },
  zone_eligibilite: {
    libelle: 'les communes servies',
    manque: ({ offre }) => offre.zone_eligibilite === undefined,
  },
  publics: { libelle: 'pour qui', manque: ({ offre }) => offre.publics === undefined },
  conditions: {
    libelle: 'les conditions',
    // Un public connu et rien de plus : c’est qu’il n’y a pas d’autre condition.
    manque: ({ offre }) =>
      offre.publics === undefined && offre.conditions === undefined && offre.conditions_acces === undefined,
  },
  frais: {
    libelle: 'le prix',
    manque: ({ offre }) => offre.frais === undefined && offre.tarif === undefined && offre.aide === undefined,
  },
  modes_mobilisation: {
    libelle: 'comment la demander',
    manque: ({ offre }) => offre.modes_mobilisation === undefined,
  },
  mobilisable_par: {
    libelle: 'qui peut la demander',
    manque: ({ offre }) => getDemandeurs(offre) === 'inconnu',
  },
  adresse: {
    libelle: 'l’adresse',
    manque: ({ offre, structure }) =>
      offre.modes_accueil?.includes('en-presentiel') === true && !offre.adresse && !structure.adresse,
  },
  horaires_accueil: { libelle: 'les horaires', manque: (servie) => !getContact(servie).horaires_accueil },
  verifie_le: {
    libelle: 'une vérification de moins de six mois',
    manque: ({ offre }, aujourdhui) => {
      const preuve = getPreuve({ verifie_le: offre.verifie_le, verifie_par: offre.verifie_par });
      return !preuve?.verifiee || getAge(preuve, aujourdhui) !== 'recente';
    },
  },
};

const CHAMPS = Object.keys(tests) as readonly ChampUtile[];

/** Les fiches vivantes auxquelles il manque quelque chose, les plus incomplètes d’abord. */
export function listIncompletes(
  offres: readonly OffreServie[],
  aujourdhui: string,
): readonly FicheIncomplete[] {
  return listVivantes(offres)
    .map((servie) => ({
      servie,
      manques: CHAMPS.filter((champ) => tests[champ].manque(servie, aujourdhui)).map((champ) => ({
        champ,
        libelle: tests[champ].libelle,
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
  return CHAMPS.map((champ) => ({
    champ,
    libelle: tests[champ].libelle,
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
