/** Écrit à la place de ce que la police ne sait pas dessiner. */
export const NON_IMPRIMABLE = '[signes non imprimables]';

// Espaces et coupures que Typst rend sans dessin.
const SANS_DESSIN = new Set([0x20, 0xa0, 0x2009, 0x200b, 0x202f]);
const VOISINS: Readonly<Record<string, string>> = { '‐': '-', '‑': '-', '→': '>', '⇒': '>', '←': '<' };
const INVISIBLES = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;
// Typst coupe de lui-même une adresse, sans rien y ajouter.
const LONG = /(?<!\S)(?!https?:\/\/|www\.)\S{36,}/gu;
const COUPURE = '\u200b';

function replaceSigne(signe: string, signes: ReadonlySet<number>): string {
  const isConnu = (s: string) => {
    const code = s.codePointAt(0) ?? 0;
    return SANS_DESSIN.has(code) || signes.has(code);
  };
  if (isConnu(signe)) return signe;
  const voisin = VOISINS[signe] ?? signe.normalize('NFKD').replace(/\p{M}/gu, '');
  return voisin !== '' && [...voisin].every(isConnu) ? voisin : NON_IMPRIMABLE;
}

/**
 * Rend un texte imprimable avec les caractères connus : un signe sans dessin devient son voisin le plus proche, ou
 * une mention claire ; un mot sans fin reçoit des coupures.
 */
export function toImprimable(texte: string, signes: ReadonlySet<number>): string {
  const propre = texte
    .replace(/\s*[\n\t]\s*/g, ' ')
    .replace(INVISIBLES, '')
    .normalize('NFC');
  const ecrit = [...propre].map((signe) => replaceSigne(signe, signes)).join('');
  return ecrit
    .replace(/(?:\s*\[signes non imprimables\])+/g, ` ${NON_IMPRIMABLE}`)
    .replace(/^ (?=\[)/, '')
    .replace(LONG, (mot) => [...mot].map((s, i) => (i > 0 && i % 12 === 0 ? COUPURE + s : s)).join(''));
}

// Ce qu’une machine lit, pas une personne.
const CLES_EXACTES = new Set(['trace', 'traces', 'url', 'couleur', 'lien']);

/** Écrit des données en JSON, chaque texte rendu imprimable ; ce qui manque devient null, que Typst sait lire. */
export function toJsonImprimable(donnees: object, signes: ReadonlySet<number>): string {
  return JSON.stringify(donnees, (cle, valeur: unknown) =>
    CLES_EXACTES.has(cle) || typeof valeur !== 'string' ? (valeur ?? null) : toImprimable(valeur, signes),
  );
}
