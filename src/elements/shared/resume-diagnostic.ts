import { keepOnglet, readOnglet } from './onglet.ts';

const toCle = (territoire: string) => `guichet-resume-diagnostic-${territoire}`;

/** Le résumé du dernier entretien de cet onglet, pour la fiche d’orientation ; vide s’il n’y en a pas. */
export const readResumeDiagnostic = (territoire: string): string => readOnglet(toCle(territoire));

/** Garde le résumé d’un entretien, ou l’oublie. */
export const keepResumeDiagnostic = (territoire: string, resume: string): boolean =>
  keepOnglet(toCle(territoire), resume);

/** Sous quel nom l’onglet retient les réponses d’un entretien. */
export const toCleDEntretien = (territoire: string): string => `guichet-diagnostic-${territoire}`;

/** Oublie l’entretien de la personne, réponses et résumé ; ce qu’elle rend les remet. */
export function forgetDiagnostic(territoire: string): () => void {
  const cles = [toCle(territoire), toCleDEntretien(territoire)];
  const gardes = cles.map((cle) => [cle, readOnglet(cle)] as const);
  for (const cle of cles) keepOnglet(cle, '');
  return () => {
    for (const [cle, texte] of gardes) keepOnglet(cle, texte);
  };
}
