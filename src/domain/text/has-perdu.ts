interface Lisible {
  getAll(nom: string): string[];
}

/** Vrai quand ce que l’on a relu d’une adresse porte moins qu’elle : le lien a été abîmé, il faut le dire. */
export function hasPerdu(noms: readonly string[], lu: Lisible, relu: Lisible): boolean {
  const count = (ou: Lisible, nom: string) => ou.getAll(nom).join().split(',').filter(Boolean).length;
  return noms.some((nom) => count(relu, nom) < count(lu, nom));
}
