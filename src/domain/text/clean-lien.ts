// Ce qu’une messagerie ou une page fait d’un « & » : « &amp; », « %26 », « &#38; » ; devant « nom= », il sépare.
const SEPARATEUR = /(?:&|%26)(?:amp;|#0*38;)*(?=[a-z_]+=)/gi;
// Ce qu’elle colle derrière : la ponctuation de la phrase, une espace insécable, une apostrophe, « &gt; », codés ou non.
const FIN = /(?:&#?\w+;|%(?:[23].|C2%..|E2%80%..)|[^\p{L}\p{M}\p{N}_-])+$/u;

/** Codé d’un bloc, « = » compris, par un outil qui réécrit les liens. */
const decodeBloc = (texte: string): string =>
  !texte.includes('=') && /%3D/i.test(texte)
    ? texte.replace(/%(?:26|2C|2F|3A|3D|25)/gi, decodeURIComponent)
    : texte;

/**
 * Un fragment d’adresse, ou une de ses valeurs, sans ce qu’une messagerie y a changé. Rien de ce que nous écrivons ne
 * finit par un signe, hors d’une commune comme « Bors (Canton de Charente-Sud) ».
 */
export function cleanLien(texte: string): string {
  const separe = decodeBloc(texte).replace(SEPARATEUR, '&');
  return separe.includes('(') ? separe : separe.replace(FIN, '');
}
