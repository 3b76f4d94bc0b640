// Ce que l’onglet retient : fermé, il n’en reste rien.

/** Ce qui est retenu sous ce nom ; vide quand le navigateur ne retient rien. */
export function readOnglet(cle: string): string {
  try {
    return sessionStorage.getItem(cle) ?? '';
  } catch {
    return '';
  }
}

/** Retient un texte, ou l’oublie s’il est vide ; vrai quand c’est bien ce qu’on relit. */
export function keepOnglet(cle: string, texte: string): boolean {
  try {
    if (texte === '') sessionStorage.removeItem(cle);
    else sessionStorage.setItem(cle, texte);
  } catch {
    // La relecture le dira.
  }
  return readOnglet(cle) === texte;
}

/** Le navigateur retient ce qu’on lui confie : ni refusé, ni plein, ni muet. */
export const isOngletFidele = (): boolean => keepOnglet('essai', '1') && keepOnglet('essai', '');
