import type { Situation } from './situation.ts';

/** Une situation courante, en un mot : sa liste est toute faite, pour qui n’a pas de script et pour les moteurs. */
export interface Profil {
  readonly value: string;
  readonly libelle: string;
  readonly situation: Omit<Situation, 'commune' | 'destination'>;
}

export const profils: readonly Profil[] = [
  { value: 'sans-permis', libelle: 'Je n’ai pas le permis', situation: { permis: 'aucun' } },
  { value: 'moins-de-18-ans', libelle: 'J’ai moins de 18 ans', situation: { age: 17 } },
  { value: 'jeune', libelle: 'J’ai de 18 à 25 ans', situation: { age: 20 } },
  {
    value: 'recherche-emploi',
    libelle: 'Je cherche un emploi',
    situation: { situations: ['demandeur-emploi'] },
  },
  { value: 'rsa', libelle: 'Je suis au RSA', situation: { situations: ['beneficiaire-rsa'] } },
  { value: 'apprenti', libelle: 'Je suis apprenti', situation: { situations: ['apprenti'] } },
  { value: 'salarie', libelle: 'Je suis salarié', situation: { situations: ['salarie'] } },
  { value: 'interimaire', libelle: 'Je suis intérimaire', situation: { situations: ['interimaire'] } },
  { value: 'insertion', libelle: 'Je travaille en insertion', situation: { situations: ['salarie-siae'] } },
  { value: 'eleve', libelle: 'Je suis collégien ou lycéen', situation: { situations: ['collegien-lyceen'] } },
  { value: 'etudiant', libelle: 'Je suis étudiant', situation: { situations: ['etudiant'] } },
  { value: 'retraite', libelle: 'Je suis à la retraite', situation: { situations: ['retraite'] } },
  { value: 'handicap', libelle: 'J’ai un handicap', situation: { handicap: true } },
  {
    value: 'nouvel-arrivant',
    libelle: 'Je suis arrivé en France depuis peu',
    situation: { primo_arrivant: true },
  },
];
