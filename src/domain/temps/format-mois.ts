const enMois = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** « 2026-04 » → « avril 2026 ». */
export function formatMois(mois: string): string {
  const [annee = 0, rang = 1] = mois.split('-').map(Number);
  return enMois.format(Date.UTC(annee, rang - 1, 1));
}
