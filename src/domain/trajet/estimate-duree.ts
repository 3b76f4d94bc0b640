// Un transport partagé : dix minutes de marche et d’attente, puis trente kilomètres à l’heure à vol d’oiseau,
// arrêts et détours compris. Lent à dessein : mieux vaut arriver trop tôt.
const ATTENTE = 10;
const MINUTES_PAR_KM = 2;
const PAS = 5;

/** Combien de minutes compter pour tant de kilomètres à vol d’oiseau. */
export const estimateDuree = (km: number): number => Math.ceil((ATTENTE + km * MINUTES_PAR_KM) / PAS) * PAS;
