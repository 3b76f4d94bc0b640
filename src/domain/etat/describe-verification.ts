import type { Offre } from '../catalogue/catalogue.ts';
import { getFraicheurStatique } from './fraicheur.ts';

/** Quand la fiche a été vérifiée, et ce que vaut sa source. */
export function describeVerification({
  verifie_le,
  confiance,
}: Pick<Offre, 'verifie_le' | 'confiance'>): string {
  const verification = verifie_le
    ? `${getFraicheurStatique(verifie_le)}.`
    : 'Personne n’a encore vérifié cette fiche.';
  return confiance ? `${verification} Confiance dans la source\u00a0: ${confiance}.` : verification;
}
