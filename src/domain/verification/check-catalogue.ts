import type { Saisie } from '../catalogue/catalogue.ts';
import type { ErreurDeChamp } from './erreurs.ts';
import type { ContexteRegles, Regle } from './regle.ts';
import { adresseReservee } from './rules/adresse-reservee.ts';
import { codePostalDifferent } from './rules/code-postal-different.ts';
import { communeInconnue } from './rules/commune-inconnue.ts';
import { composantInconnu } from './rules/composant-inconnu.ts';
import { conditionDouteuse } from './rules/condition-douteuse.ts';
import { conditionNonTypee } from './rules/condition-non-typee.ts';
import { contactManquant } from './rules/contact-manquant.ts';
import { couvertureFausse } from './rules/couverture-fausse.ts';
import { cumulContradictoire } from './rules/cumul-contradictoire.ts';
import { dateFuture } from './rules/date-future.ts';
import { datesInversees } from './rules/dates-inversees.ts';
import { datesManquantes } from './rules/dates-manquantes.ts';
import { demandeContradictoire } from './rules/demande-contradictoire.ts';
import { horairesInvalides } from './rules/horaires-invalides.ts';
import { identifiantEnDouble } from './rules/identifiant-en-double.ts';
import { imageInconnue } from './rules/image-inconnue.ts';
import { lexiqueFaux } from './rules/lexique-faux.ts';
import { mobilisationImpossible } from './rules/mobilisation-impossible.ts';
import { offreEnDouble } from './rules/offre-en-double.ts';
import { offreInconnue } from './rules/offre-inconnue.ts';
import { pageMdx } from './rules/page-mdx.ts';
import { permisNonDit } from './rules/permis-non-dit.ts';
import { positionEloignee } from './rules/position-eloignee.ts';
import { seanceInconnue } from './rules/seance-inconnue.ts';
import { sigleInconnu } from './rules/sigle-inconnu.ts';
import { sourceSansDateLisible } from './rules/source-sans-date-lisible.ts';
import { statutIncoherent } from './rules/statut-incoherent.ts';
import { structureDissoute } from './rules/structure-dissoute.ts';
import { structureInconnue } from './rules/structure-inconnue.ts';
import { telephoneInvalide } from './rules/telephone-invalide.ts';
import { territoireEnDouble } from './rules/territoire-en-double.ts';
import { tousPublics } from './rules/tous-publics.ts';
import { verificationIncomplete } from './rules/verification-incomplete.ts';
import { zoneAbsente } from './rules/zone-absente.ts';
import { zoneInconnue } from './rules/zone-inconnue.ts';
import { zoneSansSource } from './rules/zone-sans-source.ts';

const REGLES: readonly Regle[] = [
  structureInconnue,
  offreInconnue,
  communeInconnue,
  codePostalDifferent,
  positionEloignee,
  zoneAbsente,
  zoneInconnue,
  adresseReservee,
  territoireEnDouble,
  couvertureFausse,
  identifiantEnDouble,
  offreEnDouble,
  contactManquant,
  mobilisationImpossible,
  demandeContradictoire,
  cumulContradictoire,
  conditionDouteuse,
  conditionNonTypee,
  permisNonDit,
  zoneSansSource,
  tousPublics,
  datesInversees,
  datesManquantes,
  dateFuture,
  seanceInconnue,
  sourceSansDateLisible,
  verificationIncomplete,
  statutIncoherent,
  structureDissoute,
  telephoneInvalide,
  horairesInvalides,
  pageMdx,
  imageInconnue,
  composantInconnu,
  lexiqueFaux,
  sigleInconnu,
];

/** Vérifie ce qu’aucun fichier ne peut dire seul : les renvois, les lieux, les doublons, les contradictions. */
export function checkCatalogue(saisie: Saisie, contexte: ContexteRegles): readonly ErreurDeChamp[] {
  return REGLES.flatMap((regle) => regle(saisie, contexte));
}
