import type { Besoin } from './categories.ts';
import { nomsDeBesoins } from './noms-de-besoins.ts';

/** Les six besoins : l’entrée en mots simples de l’espace particuliers ; la couleur vient du besoin. */
export interface BesoinDecrit {
  readonly value: Besoin;
  readonly libelle: string;
  readonly question: string;
  readonly resume: string;
  /** Jeton de couleur de styles/tokens.css. */
  readonly couleur: 'lac' | 'terre' | 'prune' | 'garance' | 'mousse' | 'ardoise';
  readonly pictogramme: string;
}

const SUITES: Readonly<Record<Besoin, Omit<BesoinDecrit, 'value' | 'libelle'>>> = {
  'se-deplacer': {
    question: 'Comment aller quelque part sans voiture\u00a0?',
    resume: 'Bus, covoiturage, transport à réserver, vélo.',
    couleur: 'lac',
    pictogramme: 'transport-en-commun',
  },
  'avoir-un-vehicule': {
    question: 'Où louer ou emprunter un véhicule\u00a0?',
    resume: 'Louer ou emprunter, quelques jours ou quelques mois.',
    couleur: 'terre',
    pictogramme: 'location-voiture',
  },
  'passer-le-permis': {
    question: 'Comment passer le code et le permis\u00a0?',
    resume: 'Code, conduite, permis à petit prix.',
    couleur: 'prune',
    pictogramme: 'auto-ecole-solidaire',
  },
  reparer: {
    question: 'Qui peut réparer ma voiture à petit prix\u00a0?',
    resume: 'Garages solidaires, entretien, achat d’occasion.',
    couleur: 'garance',
    pictogramme: 'garage-solidaire',
  },
  financer: {
    question: 'Qui peut m’aider à payer\u00a0?',
    resume: 'Aides, bourses et petits prêts.',
    couleur: 'mousse',
    pictogramme: 'aide-financiere',
  },
  'etre-accompagne': {
    question: 'À qui parler de mes déplacements\u00a0?',
    resume: 'Conseillers, ateliers, permanences.',
    couleur: 'ardoise',
    pictogramme: 'conseil-mobilite',
  },
};

export const besoins: readonly BesoinDecrit[] = nomsDeBesoins.map((nom) => ({
  ...nom,
  ...SUITES[nom.value],
}));

export function getBesoin(id: Besoin): BesoinDecrit {
  const besoin = besoins.find((b) => b.value === id);
  if (!besoin) throw new Error(`Besoin inconnu\u00a0: ${id}`);
  return besoin;
}

/** Les quatre étapes du parcours et leurs deux familles, dans l’ordre de la route. */
export const etapes = [
  {
    value: 'apprendre',
    libelle: 'Apprendre à bouger',
    court: 'Apprendre',
    resume: 'S’informer, faire le point, préparer le code.',
  },
  {
    value: 'donner-envie',
    libelle: 'Donner envie de bouger',
    court: 'Donner envie',
    resume: 'Essayer, en groupe, sans risque.',
  },
  {
    value: 'donner-les-moyens',
    libelle: 'Donner les moyens de bouger',
    court: 'Donner les moyens',
    resume: 'Un véhicule, un trajet, une aide.',
  },
  {
    value: 'autonomie',
    libelle: 'Autonomie',
    court: 'Autonomie',
    resume: 'Se déplacer seul, avec le réseau ordinaire.',
  },
] as const;

export const familles = [
  { value: 'savoir-bouger', libelle: 'Savoir bouger' },
  { value: 'pouvoir-bouger', libelle: 'Pouvoir bouger' },
] as const;
