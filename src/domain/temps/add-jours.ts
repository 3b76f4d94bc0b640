/** Ajoute (ou retire) des jours à une date AAAA-MM-JJ, sans que l’heure d’été y change rien. */
export function addJours(date: string, jours: number): string {
  const [annee = 0, mois = 1, jour = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(annee, mois - 1, jour + jours)).toISOString().slice(0, 10);
}
