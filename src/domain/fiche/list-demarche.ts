import type { Offre } from '../catalogue/catalogue.ts';
import { describeDemarche, describeObtention } from '../demarche/describe-demarche.ts';
import { describePrescription, type IdDePrescription } from '../demarche/describe-prescription.ts';
import { type Bloc, toEcrits, toLignes, toListe, toTexte } from './bloc.ts';
import type { Sujet } from './section.ts';

/** Comment obtenir l’offre, étape par étape, et qui peut y aider. */
export const listDemarche = ({ servie: { offre, structure } }: Sujet): readonly Bloc[] => [
  ...toListe('etape', describeDemarche(offre, structure)),
  ...toTexte(describeObtention(offre)),
];

/** Ce qu’un professionnel se demande avant de prescrire ; `sauf` : ce que la page dit ailleurs. */
export const listQuestions = (offre: Offre, sauf: readonly IdDePrescription[]): readonly Bloc[] =>
  toLignes(`Comment prescrire ${offre.nom}`, describePrescription(offre, sauf));

/** Comment prescrire l’offre, puis la démarche de la personne ; les pièces ont leur rubrique. */
export const listPrescription = ({ servie: { offre, structure } }: Sujet): readonly Bloc[] => [
  ...listQuestions(offre, ['pieces']),
  { genre: 'titre', ecrits: toEcrits('La démarche') },
  ...toListe('rang', describeDemarche(offre, structure)),
];
