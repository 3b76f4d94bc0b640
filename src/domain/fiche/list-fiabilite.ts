import { describeFiabilite } from '../etat/describe-fiabilite.ts';
import { type Bloc, toListe, toTexte } from './bloc.ts';
import type { Sujet } from './section.ts';

/** Ce qui reste à vérifier, de quand date la fiche, et d’où viennent ses faits. */
export const listFiabilite = ({ servie: { offre } }: Sujet): readonly Bloc[] => [
  ...(offre.a_verifier
    ? [...toTexte('À vérifier avant de vous déplacer\u00a0:'), ...toListe('tiret', offre.a_verifier)]
    : []),
  ...toTexte(describeFiabilite(offre)),
  { genre: 'sources', titre: 'D’où viennent ces informations', sources: offre.sources },
];
