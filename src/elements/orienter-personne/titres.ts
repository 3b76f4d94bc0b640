import type { Sujet } from '@/domain/eligibilite/list-inconnues.ts';

/** Le nom de chaque fait sur la fiche d’orientation. */
export const TITRES: Readonly<Record<Sujet, string>> = {
  commune: 'Commune',
  age: 'Âge',
  situations: 'Situation',
  permis: 'Permis',
  motif: 'Motif du déplacement',
  accompagne_par: 'Accompagnement',
  niveau_francais: 'Niveau de français',
  primo_arrivant: 'Arrivée en France',
  handicap: 'Handicap',
};
