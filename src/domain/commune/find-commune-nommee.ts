import { type CommuneCherchable, findCommunes, toCle } from './find-communes.ts';

/** La commune dont c’est exactement le nom ou, s’il n’en désigne qu’une, le code postal. */
export function findCommuneNommee<C extends CommuneCherchable>(
  communes: readonly C[],
  texte: string,
): C | undefined {
  const trouvees = findCommunes(communes, texte, 2);
  const exacte = trouvees.find((commune) => toCle(commune.nom) === toCle(texte));
  return exacte ?? (/^\s*\d{5}\s*$/.test(texte) && trouvees.length === 1 ? trouvees[0] : undefined);
}
