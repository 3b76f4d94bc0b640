// Vocabulaires fermés des offres. Les valeurs de publics, frais, modes d’accueil, modes de mobilisation
// et personnes mobilisatrices sont celles de data·inclusion v1 (schema/v1/extra/*.json).

import type { Terme } from './terme.ts';

// À part : l’état et l’âge d’une offre sont sur chaque page, et ne doivent pas amener tous les vocabulaires avec eux.
export { publics } from './publics.ts';
export { type Statut, statuts } from './statuts.ts';
export { getLibelle, getValues, type Terme } from './terme.ts';
export { moyensDeVerification, verificateurs } from './verifications.ts';

export const frais = [
  { value: 'gratuit', libelle: 'Gratuit' },
  { value: 'payant', libelle: 'Payant' },
] as const satisfies readonly Terme[];

export const modesAccueil = [
  { value: 'en-presentiel', libelle: 'Sur place' },
  { value: 'a-distance', libelle: 'À distance' },
] as const satisfies readonly Terme[];

export const modesMobilisation = [
  { value: 'telephoner', libelle: 'Téléphoner' },
  { value: 'se-presenter', libelle: 'Se présenter sur place' },
  { value: 'envoyer-un-courriel', libelle: 'Envoyer un courriel' },
  { value: 'utiliser-lien-mobilisation', libelle: 'Passer par le site internet' },
] as const satisfies readonly Terme[];

export const personnesMobilisatrices = [
  { value: 'usagers', libelle: 'Vous-même' },
  { value: 'professionnels', libelle: 'Un professionnel (conseiller, travailleur social…)' },
] as const satisfies readonly Terme[];

export const vehicules = [
  { value: 'voiture', libelle: 'Voiture' },
  { value: 'voiture-sans-permis', libelle: 'Voiture sans permis' },
  { value: 'scooter', libelle: 'Scooter ou mobylette' },
  { value: 'velo', libelle: 'Vélo' },
  { value: 'velo-electrique', libelle: 'Vélo électrique' },
  { value: 'trottinette', libelle: 'Trottinette' },
  { value: 'minibus', libelle: 'Minibus' },
  { value: 'bus', libelle: 'Bus ou car' },
  { value: 'train', libelle: 'Train' },
] as const satisfies readonly Terme[];

export const situations = [
  { value: 'collegien-lyceen', libelle: 'collégien ou lycéen' },
  { value: 'etudiant', libelle: 'étudiant' },
  { value: 'apprenti', libelle: 'apprenti ou alternant' },
  { value: 'demandeur-emploi', libelle: 'en recherche d’emploi' },
  { value: 'salarie', libelle: 'salarié' },
  { value: 'interimaire', libelle: 'intérimaire' },
  { value: 'salarie-siae', libelle: 'salarié d’une structure d’insertion' },
  { value: 'beneficiaire-rsa', libelle: 'au RSA' },
  { value: 'sans-statut', libelle: 'sans statut' },
  { value: 'retraite', libelle: 'retraité' },
] as const satisfies readonly Terme[];

export const accompagnants = [
  { value: 'mission-locale', libelle: 'la mission locale' },
  { value: 'france-travail', libelle: 'France Travail' },
  { value: 'cap-emploi', libelle: 'Cap emploi' },
  { value: 'departement', libelle: 'le département (travailleur social, référent RSA)' },
  { value: 'siae', libelle: 'une structure d’insertion (SIAE)' },
  { value: 'centre-social', libelle: 'un centre social ou un CCAS' },
  { value: 'autre', libelle: 'un autre professionnel' },
  { value: 'personne', libelle: 'personne' },
] as const satisfies readonly Terme[];

export const permis = [
  { value: 'aucun', libelle: 'pas de permis' },
  { value: 'code', libelle: 'le code' },
  { value: 'am', libelle: 'le permis AM (BSR)' },
  { value: 'b', libelle: 'le permis B' },
] as const satisfies readonly Terme[];

export const niveauxFrancais = [
  { value: 'A1', libelle: 'A1' },
  { value: 'A2', libelle: 'A2' },
  { value: 'B1', libelle: 'B1' },
  { value: 'B2', libelle: 'B2' },
  { value: 'C1', libelle: 'C1' },
  { value: 'C2', libelle: 'C2' },
] as const satisfies readonly Terme[];

export const motifs = [
  { value: 'emploi', libelle: 'aller travailler' },
  { value: 'formation', libelle: 'aller en formation' },
  { value: 'entretien', libelle: 'passer un entretien' },
  { value: 'sante', libelle: 'aller se soigner' },
  { value: 'demarches', libelle: 'faire des démarches' },
  { value: 'courses', libelle: 'faire des courses' },
  { value: 'loisirs', libelle: 'voir du monde, se distraire' },
] as const satisfies readonly Terme[];

export const destinataires = [
  { value: 'employeurs', libelle: 'Employeurs' },
] as const satisfies readonly Terme[];

/** Ce que fait, pour une offre ou une structure, quelqu’un d’autre qu’elle. */
export const rolesDeRelais = [
  { value: 'prescrit', libelle: 'peut faire la demande avec vous' },
  { value: 'renseigne', libelle: 'peut vous renseigner' },
] as const satisfies readonly Terme[];

export const confiances = [
  { value: 'haute', libelle: 'haute' },
  { value: 'moyenne', libelle: 'moyenne' },
  { value: 'faible', libelle: 'faible' },
] as const satisfies readonly Terme[];
