/** Garde la réponse d’une fonction qui ne dépend que de son texte : mêmes horaires et numéros reviennent de fiche en fiche. */
export function memoize<R>(read: (texte: string) => R): (texte: string) => R {
  const connus = new Map<string, { readonly v: R }>();
  return (texte) => {
    const connu = connus.get(texte) ?? { v: read(texte) };
    connus.set(texte, connu);
    return connu.v;
  };
}
