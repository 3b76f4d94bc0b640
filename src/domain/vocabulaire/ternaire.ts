/** Vrai, faux, ou pas encore su (logique de Kleene) : l’inconnu n’est jamais pris pour un non. */
export type Ternaire = 'oui' | 'non' | 'inconnu';

export const toTernaire = (vrai: boolean): Ternaire => (vrai ? 'oui' : 'non');

/** Toutes à la fois : un seul « non » suffit à dire non, un seul inconnu à ne pas dire oui. */
export function checkEvery(etats: readonly Ternaire[]): Ternaire {
  if (etats.includes('non')) return 'non';
  return etats.includes('inconnu') ? 'inconnu' : 'oui';
}

/** Une seule suffit ; aucune à remplir, c’est non. */
export function checkSome(etats: readonly Ternaire[]): Ternaire {
  if (etats.includes('oui')) return 'oui';
  return etats.includes('inconnu') ? 'inconnu' : 'non';
}
