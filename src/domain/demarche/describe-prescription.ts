import type { Offre } from '../catalogue/catalogue.ts';
import { lowerFirst, upperFirst } from '../text/casse.ts';
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
import { type Demandeurs, getDemandeurs } from './get-demandeurs.ts';

/** Une question qu’un professionnel se pose avant de prescrire ; sans valeur, la réponse est à vérifier. */
export interface LigneDePrescription {
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

const formatDelai = (jours: number | undefined) =>
  seul(jours === undefined ? undefined : formatQuantite(jours, 'jour'));

/** Tout ce qu’il faut pour prescrire une offre, dans l’ordre où l’on se le demande. Le contact réservé aux professionnels n’y est pas. */
export function describePrescription(offre: Prescrite): readonly LigneDePrescription[] {
  const { prescription } = offre;
  const { qui, obligation } = DEMANDES[getDemandeurs(offre)];
  return [
    { nom: 'Qui peut demander', valeurs: seul(qui) },
    { nom: 'Passer par un professionnel', valeurs: seul(obligation) },
    { nom: 'Qui peut prescrire', valeurs: enumerate(accompagnants, prescription?.par) },
    { nom: 'Comment prescrire', valeurs: seul(prescription?.comment) },
    {
      nom: 'Formulaire',
      valeurs: prescription?.formulaire ? ['Ouvrir le formulaire de prescription'] : [],
      ...(prescription?.formulaire && { lien: prescription.formulaire }),
    },
    { nom: 'Par quel moyen', valeurs: enumerate(modesMobilisation, offre.modes_mobilisation) },
    { nom: 'Délai habituel', valeurs: formatDelai(prescription?.delai_jours) },
    { nom: 'Comité', valeurs: seul(prescription?.comite) },
    { nom: 'Capacité', valeurs: seul(prescription?.capacite) },
    { nom: 'En retour, la structure', valeurs: seul(prescription?.engagement) },
    { nom: 'Refus fréquents', valeurs: prescription?.refus_frequents ?? [] },
    { nom: 'Accueil', valeurs: enumerate(modesAccueil, offre.modes_accueil) },
    ...(offre.vehicules ? [{ nom: 'Véhicules', valeurs: enumerate(vehicules, offre.vehicules) }] : []),
    { nom: 'Pièces', valeurs: offre.pieces ?? [] },
  ];
}

/** La prescription d’une offre, prête à montrer. */
export interface PrescriptionDecrite {
  readonly sues: readonly LigneDePrescription[];
  /** Le nom de ce que l’on ne sait pas, en une ligne ; vide quand tout est su. */
  readonly aVerifier: string;
}

/** Ce qui est su, ligne à ligne, puis ce qui reste à vérifier ; `sauf` : ce que la page ou la feuille dit déjà ailleurs. */
export function groupPrescription(offre: Prescrite, sauf: readonly string[] = []): PrescriptionDecrite {
  const lignes = describePrescription(offre).filter(({ nom }) => !sauf.includes(nom));
  const { sues = [], inconnues = [] } = Object.groupBy(lignes, ({ valeurs }) =>
    valeurs.length > 0 ? 'sues' : 'inconnues',
  );
  return { sues, aVerifier: inconnues.map(({ nom }) => lowerFirst(nom)).join(' · ') };
}
