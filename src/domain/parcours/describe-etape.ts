import type { ActionEcrite } from '../contact/describe-action.ts';
import { formatDate } from '../temps/format-date.ts';
import { lowerFirst } from '../text/casse.ts';
import { type Acteur, acteurs, type Etape, getEcheance } from './parcours.ts';

interface OffreADemander {
  readonly structure: string;
  readonly joindre?: ActionEcrite | undefined;
}

/** « avant le 5 décembre 2026 » : vrai quel que soit le jour où on le lit. */
export const describeEcheance = (quand: string, etabli_le: string): string =>
  `avant le ${formatDate(getEcheance(quand, etabli_le))}`;

/** Qui fait l’étape, dit à la personne. */
export function describeActeur(qui: Acteur, structure = 'La structure'): string {
  const acteur = acteurs.find(({ value }) => value === qui);
  return acteur && 'dit' in acteur ? acteur.dit : structure;
}

function describeDemande({ texte, lien }: ActionEcrite): string {
  if (lien === undefined) return 'Aller sur place';
  if (lien.startsWith('tel:')) return 'Appeler et demander comment faire';
  if (lien.startsWith('mailto:')) return 'Écrire un courriel';
  return texte.startsWith('Demander') ? 'Faire la demande sur internet' : 'Regarder le site internet';
}

/** Ce qu’il y a à faire, quand le parcours ne le dit pas : d’après la façon de joindre l’offre. */
export function describeQuoi(qui: Acteur, offre: OffreADemander | undefined): string {
  switch (qui) {
    case 'personne':
      return offre?.joindre ? describeDemande(offre.joindre) : 'Demander au guichet';
    case 'conseiller':
      return 'Faire la demande avec vous';
    case 'structure':
      return 'Vous répondre';
  }
}

/** « Vous : appeler et demander comment faire ». */
export const describeTache = ({ qui, quoi }: Etape, offre: OffreADemander | undefined): string =>
  `${describeActeur(qui, offre?.structure)}\u00a0: ${quoi || lowerFirst(describeQuoi(qui, offre))}`;
