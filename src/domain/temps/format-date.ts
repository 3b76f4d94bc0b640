const enToutesLettres = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Écrit une date AAAA-MM-JJ en toutes lettres : « 1er avril 2026 ». */
export function formatDate(date: string): string {
  const [annee = 0, mois = 1, jour = 1] = date.split('-').map(Number);
  const texte = enToutesLettres.format(Date.UTC(annee, mois - 1, jour));
  return jour === 1 ? texte.replace(/^1 /, '1er ') : texte;
}
