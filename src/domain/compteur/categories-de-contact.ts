import { nomsDeBesoins } from '../vocabulaire/noms-de-besoins.ts';
import type { Terme } from '../vocabulaire/terme.ts';

/** Par où le contact est venu. */
export const canaux = [
  { value: 'telephone', libelle: 'Téléphone' },
  { value: 'accueil', libelle: 'À l’accueil' },
  { value: 'site', libelle: 'Site ou courriel' },
  { value: 'partenaire', libelle: 'Par un partenaire' },
  { value: 'permanence', libelle: 'Permanence, hors les murs' },
] as const satisfies readonly Terme[];

/** Qui demandait, sans rien qui touche à la santé, à l’argent ou à l’origine : le guichet en compte trop peu pour cela. */
export const publicsComptes = [
  { value: 'jeune', libelle: 'Moins de 26 ans' },
  { value: 'adulte', libelle: '26 ans ou plus' },
  { value: 'professionnel', libelle: 'Professionnel qui oriente' },
  { value: 'entreprise', libelle: 'Entreprise' },
  { value: 'inconnu', libelle: 'Non précisé' },
] as const satisfies readonly Terme[];

export const besoinsComptes: readonly Terme[] = [
  ...nomsDeBesoins,
  { value: 'autre', libelle: 'Autre demande' },
];

/** Ce que le contact a donné. */
export const suites = [
  { value: 'offre', libelle: 'Orienté vers une offre' },
  { value: 'structure', libelle: 'Orienté vers une structure' },
  { value: 'rien', libelle: 'Informé, sans orientation' },
  { value: 'sans-reponse', libelle: 'Besoin resté sans réponse' },
] as const satisfies readonly Terme[];

export const SANS_REPONSE = 'sans-reponse';

/** À la place d’une commune du territoire. */
export const communesAutres = [
  { value: 'ailleurs', libelle: 'Une commune d’un autre territoire' },
  { value: 'inconnue', libelle: 'Commune non précisée' },
] as const satisfies readonly Terme[];
