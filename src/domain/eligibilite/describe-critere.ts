import { formatQuantite } from '../text/format-quantite.ts';
import { formatOu } from '../vocabulaire/format-ou.ts';
import { mesuresDeRessources } from '../vocabulaire/ressources.ts';
import { accompagnants, getLibelle, motifs, situations } from '../vocabulaire/vocabulaires.ts';
import { AUTRE_CONDITION } from './describe-raison-avec.ts';
import type { Critere, Groupe } from './raison.ts';

type Phrases = { readonly [C in Critere]: (attendu: NonNullable<Groupe[C]>) => string };

const PERMIS = {
  aucun: 'Ne pas avoir encore le permis.',
  code: 'Avoir le code.',
  am: 'Avoir le permis AM (BSR).',
  b: 'Avoir le permis B.',
};

// À part de leur table : le navigateur juge les conditions, la construction les dit (to-offre-en-bref.ts).
const phrases: Phrases = {
  age: ({ min, max, dans_l_annee }) => {
    const fin = dans_l_annee ? ' dans l’année.' : '.';
    if (min === undefined) return `Avoir ${max} ans ou moins${fin}`;
    return max === undefined ? `Avoir ${min} ans ou plus${fin}` : `Avoir entre ${min} et ${max} ans${fin}`;
  },
  ne_avant: (annee) => `Être né avant ${annee}.`,
  situations: (attendues) => `Être ${formatOu(situations, attendues)}.`,
  accompagne_par: (attendus) =>
    `Être suivi par ${formatOu(accompagnants, attendus)}${attendus.includes('autre') ? ' que le service accepte' : ''}.`,
  permis: (attendu) => PERMIS[attendu],
  niveau_francais: ({ min }) => `Parler français au niveau ${min} au moins.`,
  motifs: (attendus) => `Se déplacer pour ${formatOu(motifs, attendus)}.`,
  primo_arrivant: () => 'Être arrivé en France depuis peu.',
  handicap: () => 'Être en situation de handicap.',
  ressources: ({ sur, max }) =>
    `Avoir un ${getLibelle(mesuresDeRessources, sur)} de ${formatQuantite(max, '€', '€')} au plus.`,
};

/** Une condition, en une phrase ; l’aveu, quand ce code ne la connaît pas. */
export function describeCritere(critere: Critere, attendu: unknown): string {
  const connues: Readonly<Partial<Record<string, (attendu: never) => string>>> = phrases;
  return connues[critere]?.(attendu as never) ?? AUTRE_CONDITION;
}
