import { keepOnglet, readOnglet } from './onglet.ts';

const toCle = (territoire: string) => `guichet-resume-diagnostic-${territoire}`;

/** Le résumé du dernier entretien de cet onglet, pour la fiche d’orientation ; vide s’il n’y en a pas. */
export const readResumeDiagnostic = (territoire: string): string => readOnglet(toCle(territoire));

/** Garde le résumé d’un entretien, ou l’oublie. */
export const keepResumeDiagnostic = (territoire: string, resume: string): boolean =>
  keepOnglet(toCle(territoire), resume);
