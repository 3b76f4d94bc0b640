import type { Chemin } from './erreurs.ts';

const LONGUEUR = 60;

/** Une valeur entre guillemets, sur une ligne, coupée à 60 caractères. */
export function cite(valeur: unknown): string {
  const texte = (typeof valeur === 'string' ? valeur : (JSON.stringify(valeur) ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  return `« ${texte.length > LONGUEUR ? `${texte.slice(0, LONGUEUR)}…` : texte} »`;
}

/** Le nom d’un champ entre guillemets, avec son rang dans une liste : « zone » (n° 2). */
export function citeChamp(chemin: Chemin): string {
  const champ = chemin.findLast((etape) => typeof etape === 'string') ?? 'fichier';
  const rang = chemin.at(-1);
  return typeof rang === 'number' ? `« ${champ} » (n° ${rang + 1})` : `« ${champ} »`;
}
