/** Distance d’édition de Levenshtein, lettres interverties comptées pour une seule faute. */
export function countFautes(a: string, b: string): number {
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
