/** Distance d’édition de Levenshtein, lettres interverties comptées pour une seule faute. */
function distance(a: string, b: string): number {
  let avantDerniere: number[] = [];
  let derniere = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const ligne = [i];
    for (let j = 1; j <= b.length; j++) {
      const cout = a[i - 1] === b[j - 1] ? 0 : 1;
      let meilleur = Math.min((derniere[j] ?? 0) + 1, (ligne[j - 1] ?? 0) + 1, (derniere[j - 1] ?? 0) + cout);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        meilleur = Math.min(meilleur, (avantDerniere[j - 2] ?? 0) + 1);
      ligne.push(meilleur);
    }
    avantDerniere = derniere;
    derniere = ligne;
  }
  return derniere[b.length] ?? 0;
}

const simplify = (texte: string) =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Une valeur acceptée et les autres mots par lesquels on la nomme. */
export interface Candidat {
  readonly value: string;
  readonly alias?: readonly string[];
}

/** La valeur acceptée la plus proche de ce qui est écrit, ou rien quand aucune ne ressemble assez. */
export function findNearest(ecrit: string, candidats: readonly Candidat[]): string | undefined {
  const mot = simplify(ecrit.slice(0, 80));
  if (mot === '') return undefined;
  let meilleur: { value: string; note: number } | undefined;
  for (const { value, alias = [] } of candidats) {
    for (const [rang, nom] of [value, ...alias].entries()) {
      const autre = simplify(nom);
      const contenu = Math.min(mot.length, autre.length) >= 3 && (autre.includes(mot) || mot.includes(autre));
      const note = mot === autre ? rang * 0.01 : contenu ? 1 + rang * 0.1 : distance(mot, autre) + (rang > 0 ? 0.5 : 0);
      const seuil = contenu ? Number.POSITIVE_INFINITY : Math.max(2, Math.floor(autre.length / 3));
      if (note <= seuil && (!meilleur || note < meilleur.note)) meilleur = { value, note };
    }
  }
  return meilleur?.value;
}
