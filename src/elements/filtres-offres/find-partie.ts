/** Une partie que l’annuaire doit porter. Son absence est une faute de développement, dite là ; en ligne, on s’en passe. */
export function findPartie(racine: ParentNode, selecteur: string): HTMLElement | null {
  const partie = racine.querySelector<HTMLElement>(selecteur);
  if (!partie && import.meta.env.DEV)
    throw new Error(`Il manque «\u00a0${selecteur}\u00a0» dans <filtres-offres>.`);
  return partie;
}
