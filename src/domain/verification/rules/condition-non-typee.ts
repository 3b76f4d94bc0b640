import type { Offre } from '../../catalogue/catalogue.ts';
import { isVivante } from '../../offre/is-vivante.ts';
import { cite } from '../cite.ts';
import { hasCritere, listConditionsEcrites } from '../conditions-ecrites.ts';
import type { ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

interface Prose {
  /** Ce qu’une phrase dit d’un critère. */
  readonly dit: RegExp;
  readonly champ: string;
  readonly isTypee: (offre: Offre) => boolean;
}

// Seulement ce qu’un champ sait dire à coup sûr : un âge en chiffres, un plafond en chiffres.
const PROSES: readonly Prose[] = [
  {
    dit: /\b\d{1,2}(?:\s(?:ans|à)\b|-\d{1,2}\sans\b)|\bmajeure?s?\b/i,
    champ: 'age: { min: 18 }',
    isTypee: (offre) => hasCritere(offre, 'age') || hasCritere(offre, 'ne_avant'),
  },
  {
    dit: /\b(?:quotient|revenu fiscal)\b.*\d{3}\s?€/i,
    champ: 'ressources: { sur: quotient-familial, max: 800 }',
    isTypee: (offre) => hasCritere(offre, 'ressources'),
  },
];

/** `publics_precisions` se lit, mais aucun verdict n’en tient compte : ce qu’un champ sait dire s’y écrit aussi. */
export const conditionNonTypee: Regle = ({ offres }) =>
  offres.filter(isVivante).flatMap((offre): readonly ErreurDeChamp[] => {
    const { publics_precisions: precisions, fichier } = offre;
    const phrases = [
      ...(precisions === undefined ? [] : [{ chemin: ['publics_precisions'], texte: precisions }]),
      ...listConditionsEcrites(offre),
    ];
    return PROSES.flatMap(({ dit, champ, isTypee }) => {
      const phrase = isTypee(offre) ? undefined : phrases.find(({ texte }) => dit.test(texte));
      if (!phrase) return [];
      const message = `${cite(phrase.texte)} : un champ de conditions sait le dire, et le verdict en tiendra compte. Écrivez par exemple « ${champ} ».`;
      return [{ code: 'condition-non-typee' as const, fichier, chemin: phrase.chemin, message }];
    });
  });
