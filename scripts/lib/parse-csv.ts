/** Lit un CSV à virgules, titres en première ligne ; une cellule entre guillemets peut contenir virgules et sauts de ligne. */
export function parseCsv(texte: string): readonly ReadonlyMap<string, string>[] {
  const lignes: string[][] = [[]];
  for (const [, citee, nue, fin] of texte.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    lignes.at(-1)?.push(citee?.replaceAll('""', '"') ?? nue ?? '');
    if (fin === '') break;
    if (fin !== ',') lignes.push([]);
  }
  const [titres = [], ...reste] = lignes;
  return reste
    .filter((cellules) => cellules.some((cellule) => cellule !== ''))
    .map((cellules) => new Map(titres.map((titre, i) => [titre, cellules[i] ?? ''])));
}
