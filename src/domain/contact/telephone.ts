/** Un numéro lu une fois, à la construction : comme il se lit (espaces insécables), et comme il se compose (E.164, ou court). */
export interface Telephone {
  readonly affiche: string;
  readonly lien: string;
}

/** Lit un numéro tel qu’un éditeur l’écrit ; undefined quand on ne pourrait pas le composer. */
export type ParseTelephone = (texte: string) => Telephone | undefined;

/** Le champ `telephone` d’un objet ; sans lui quand le numéro manque ou ne se compose pas. */
export function readTelephone(
  numero: string | undefined,
  parse: ParseTelephone,
): { readonly telephone?: Telephone } {
  const telephone = numero === undefined ? undefined : parse(numero);
  return telephone ? { telephone } : {};
}
