/** Un fichier coupé en deux : son en-tête YAML, et le texte qui suit. */
export interface Decoupe {
  readonly entete: string;
  readonly corps: string;
  /** Nombre de lignes avant l’en-tête. */
  readonly decalage: number;
  readonly ligneDuCorps: number;
  readonly defaut?: { readonly message: string; readonly ligne: number };
}

/** Sépare l’en-tête (entre deux lignes « --- ») du corps d’un fichier Markdown ou MDX. */
export function splitEntete(texte: string): Decoupe {
  const debut = /^---[ \t]*\n/.exec(texte);
  if (!debut)
    return {
      entete: '',
      corps: texte,
      decalage: 0,
      ligneDuCorps: 1,
      defaut: {
        ligne: 1,
        message:
          'L’en-tête manque : commencez le fichier par une ligne « --- », puis les champs, puis une autre ligne « --- ».',
      },
    };
  const suite = texte.slice(debut[0].length);
  // Sans le drapeau « m » : pour lui, U+2028 aussi commence une ligne.
  const fin = /(?<=^|\n)---[ \t]*(?=\n|$)/.exec(suite);
  if (!fin)
    return {
      entete: suite,
      corps: '',
      decalage: 1,
      ligneDuCorps: texte.split('\n').length,
      defaut: {
        ligne: 1,
        message: 'L’en-tête n’est pas fermé : ajoutez une ligne « --- » après le dernier champ.',
      },
    };
  const entete = suite.slice(0, fin.index);
  return {
    entete,
    corps: suite.slice(fin.index + fin[0].length + 1),
    decalage: 1,
    ligneDuCorps: entete.split('\n').length + 2,
  };
}
