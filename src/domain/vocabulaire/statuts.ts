import type { Terme } from './terme.ts';
import type { Ternaire } from './ternaire.ts';

interface TermeDeStatut extends Terme {
  /** Peut-on demander l’offre ? */
  readonly ouverte: Ternaire;
  /** Ce qui est « à vérifier » quand la fin d’un statut provisoire est passée : rien ne dit que l’offre a repris. */
  readonly suite?: string;
}

/** Où en est une offre, tel que l’éditeur l’écrit. */
export const statuts = [
  { value: 'ouverte', libelle: 'Ouverte', ouverte: 'oui' },
  { value: 'complete', libelle: 'Complet', ouverte: 'non', suite: 'Places' },
  {
    value: 'liste-attente',
    libelle: 'Complet — liste d’attente',
    ouverte: 'inconnu',
    suite: 'Places',
  },
  {
    value: 'enveloppe-epuisee',
    libelle: 'Enveloppe épuisée',
    ouverte: 'non',
    suite: 'Nouvelle enveloppe',
  },
  { value: 'suspendue', libelle: 'Suspendue', ouverte: 'non', suite: 'Reprise' },
  {
    value: 'saisonniere',
    libelle: 'Saisonnière',
    ouverte: 'inconnu',
    suite: 'Saison finie, reprise',
  },
  { value: 'en-construction', libelle: 'En construction', ouverte: 'non', suite: 'Ouverture' },
  { value: 'non-confirmee', libelle: 'Non confirmée', ouverte: 'inconnu' },
  { value: 'terminee', libelle: 'Terminée', ouverte: 'non' },
] as const satisfies readonly TermeDeStatut[];

export type Statut = (typeof statuts)[number]['value'];

/** La ligne d’un statut ; un statut que ce script ne connaît pas est à vérifier. */
export const getStatut = (statut: Statut): TermeDeStatut =>
  statuts.find(({ value }) => value === statut) ?? {
    value: statut,
    libelle: statut,
    ouverte: 'inconnu',
  };
