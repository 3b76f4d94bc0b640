import type { Offre } from '../domain/catalogue/catalogue.ts';
import { describeAge } from '../domain/etat/describe-preuve.ts';
import { getEtat } from '../domain/etat/statut.ts';

/** L’état et l’âge d’une fiche le jour de l’impression ; une offre ouverte ne le dit pas. */
export function listEtats(offre: Offre, aujourdhui: string): readonly string[] {
  const etat = getEtat(offre, aujourdhui);
  return [...(etat.statut === 'ouverte' ? [] : [etat.libelle]), describeAge(offre, aujourdhui)];
}
