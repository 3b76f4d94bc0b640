import type { Offre } from '../catalogue/catalogue.ts';
import { describeDemarche, describeObtention } from '../demarche/describe-demarche.ts';
import { describePrescription, type IdDePrescription } from '../demarche/describe-prescription.ts';
import { type Bloc, type Morceau, toConnus, toEcrits, toLignes, toListe, toTexte } from './bloc.ts';
import type { Sujet } from './section.ts';

/** Comment obtenir l’offre, étape par étape, et qui peut y aider. */
export const listDemarche = ({ servie, espace }: Sujet): readonly Bloc[] => [
  ...toListe('etape', describeDemarche(servie, espace)),
  ...toTexte(describeObtention(servie.offre)),
];

const toLegende = ({ nom }: Offre) => `Comment prescrire ${nom}`;

/** Ce qu’un professionnel se demande avant de prescrire ; `sauf` : ce que la page dit ailleurs. */
export const listQuestions = (offre: Offre, sauf: readonly IdDePrescription[]): readonly Bloc[] =>
  toLignes(toLegende(offre), describePrescription(offre, sauf));

/** Comment prescrire l’offre, puis la démarche de la personne ; les pièces ont leur rubrique. */
export const listPrescription = ({ servie, espace }: Sujet): readonly Morceau[] => [
  ...toConnus(toLegende(servie.offre), describePrescription(servie.offre, ['pieces'])),
  // Les étapes d’un éditeur s’adressent à la personne.
  { genre: 'titre', ecrits: toEcrits(servie.offre.etapes ? 'Ce que lit la personne' : 'La démarche') },
  ...toListe('rang', describeDemarche(servie, espace)),
];
