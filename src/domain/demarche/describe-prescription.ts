import type { Offre } from '../catalogue/catalogue.ts';
import type { Prescription } from '../offre/prescription.schema.ts';
import { upperFirst } from '../text/casse.ts';
import { formatQuantite } from '../text/format-quantite.ts';
import {
  accompagnants,
  getLibelle,
  modesAccueil,
  modesMobilisation,
  personnesMobilisatrices,
  type Terme,
  vehicules,
} from '../vocabulaire/vocabulaires.ts';
import { describeAttente, describeComite, describePlaces, describeRendezVous } from './describe-places.ts';
import { type Demandeurs, getDemandeurs } from './get-demandeurs.ts';

/** De quoi nommer une question sans passer par ses mots. */
export type IdDePrescription =
  | 'demandeurs'
  | 'obligation'
  | 'prescripteurs'
  | 'comment'
  | 'formulaire'
  | 'moyens'
  | 'delai'
  | 'comite'
  | 'places'
  | 'attente'
  | 'rendez-vous'
  | 'engagement'
  | 'refus'
  | 'accueil'
  | 'vehicules'
  | 'pieces';

/** Une question qu’un professionnel se pose avant de prescrire ; sans valeur, la réponse est à vérifier. */
export interface LigneDePrescription {
  readonly id: IdDePrescription;
  readonly nom: string;
  readonly valeurs: readonly string[];
  /** La valeur est une adresse web. */
  readonly lien?: string;
}

type Prescrite = Pick<
  Offre,
  'prescription' | 'mobilisable_par' | 'modes_mobilisation' | 'modes_accueil' | 'vehicules' | 'pieces'
>;

const seul = (texte: string | undefined) => (texte === undefined ? [] : [texte]);

const enumerate = (termes: readonly Terme[], valeurs: readonly string[] | undefined) =>
  seul(valeurs && upperFirst(valeurs.map((valeur) => getLibelle(termes, valeur)).join(', ')));

const SOI = 'La personne elle-même';
const PROFESSIONNEL = getLibelle(personnesMobilisatrices, 'professionnels');
const NON = 'Non\u00a0: la personne peut demander elle-même';

/** Qui peut demander, et s’il faut passer par un professionnel. */
const DEMANDES: Readonly<Record<Demandeurs, { readonly qui?: string; readonly obligation?: string }>> = {
  soi: { qui: SOI, obligation: NON },
  professionnel: { qui: PROFESSIONNEL, obligation: 'Obligatoire' },
  'les-deux': { qui: `${SOI}\u00a0; ${PROFESSIONNEL}`, obligation: NON },
  inconnu: {},
};

const toDelai = (jours: number | undefined) =>
  seul(jours === undefined ? undefined : formatQuantite(jours, 'jour'));

/**
 * Tout ce qu’il faut pour prescrire une offre, dans l’ordre où l’on se le demande ; `sauf` : ce qui se dit ailleurs. Le
 * contact réservé aux professionnels n’y est pas.
 */
export function describePrescription(
  offre: Prescrite,
  sauf: readonly IdDePrescription[] = [],
): readonly LigneDePrescription[] {
  return listLignes(offre).filter(({ id }) => !sauf.includes(id));
}

/** Les créneaux, puis où prendre rendez-vous : un lien a sa ligne à lui. */
function listRendezVous(rendezVous: Prescription['rendez_vous']): readonly LigneDePrescription[] {
  const valeurs = describeRendezVous(rendezVous);
  const lien = rendezVous?.lien;
  return [
    ...(valeurs.length > 0 ? [{ id: 'rendez-vous', nom: 'Rendez-vous', valeurs } as const] : []),
    ...(lien
      ? [{ id: 'rendez-vous', nom: 'Prendre rendez-vous', valeurs: ['Choisir un créneau'], lien } as const]
      : []),
  ];
}

function listLignes(offre: Prescrite): readonly LigneDePrescription[] {
  const { prescription } = offre;
  const { qui, obligation } = DEMANDES[getDemandeurs(offre)];
  return [
    { id: 'demandeurs', nom: 'Qui peut demander', valeurs: seul(qui) },
    { id: 'obligation', nom: 'Passer par un professionnel', valeurs: seul(obligation) },
    { id: 'prescripteurs', nom: 'Qui peut prescrire', valeurs: enumerate(accompagnants, prescription?.par) },
    { id: 'comment', nom: 'Comment prescrire', valeurs: seul(prescription?.comment) },
    {
      id: 'formulaire',
      nom: 'Formulaire',
      valeurs: prescription?.formulaire ? ['Ouvrir le formulaire de prescription'] : [],
      ...(prescription?.formulaire && { lien: prescription.formulaire }),
    },
    { id: 'moyens', nom: 'Par quel moyen', valeurs: enumerate(modesMobilisation, offre.modes_mobilisation) },
    { id: 'delai', nom: 'Délai habituel', valeurs: toDelai(prescription?.delai_jours) },
    { id: 'comite', nom: 'Comité', valeurs: describeComite(prescription?.comite) },
    { id: 'places', nom: 'Places', valeurs: describePlaces(prescription?.places) },
    // Une offre sans liste d’attente ni rendez-vous connus n’en a peut-être pas : ce n’est pas un manque.
    ...(prescription?.attente
      ? [{ id: 'attente', nom: 'Liste d’attente', valeurs: describeAttente(prescription.attente) } as const]
      : []),
    ...listRendezVous(prescription?.rendez_vous),
    { id: 'engagement', nom: 'En retour, la structure', valeurs: seul(prescription?.engagement) },
    { id: 'refus', nom: 'Refus fréquents', valeurs: prescription?.refus_frequents ?? [] },
    { id: 'accueil', nom: 'Accueil', valeurs: enumerate(modesAccueil, offre.modes_accueil) },
    ...(offre.vehicules
      ? [{ id: 'vehicules', nom: 'Véhicules', valeurs: enumerate(vehicules, offre.vehicules) } as const]
      : []),
    { id: 'pieces', nom: 'Pièces', valeurs: offre.pieces ?? [] },
  ];
}
