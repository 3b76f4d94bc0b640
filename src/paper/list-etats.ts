import type { Offre } from '../domain/catalogue/catalogue.ts';
import { getFraicheur, getFraicheurStatique } from '../domain/etat/fraicheur.ts';
import { getEtat } from '../domain/etat/statut.ts';

/** L’état et l’âge d’une fiche le jour de l’impression ; une offre ouverte ne le dit pas. */
export function listEtats(offre: Offre, aujourdhui: string): readonly string[] {
  const etat = getEtat(offre, aujourdhui);
  const { niveau } = getFraicheur(offre.verifie_le, aujourdhui);
  const date = getFraicheurStatique(offre.verifie_le);
  return [
    ...(etat.statut === 'ouverte' ? [] : [etat.libelle]),
    niveau === 'a-confirmer' ? `À confirmer par téléphone (${date.toLowerCase()})` : date,
  ];
}
