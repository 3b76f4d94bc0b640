type Reponses = Readonly<Record<string, string>>;

// Les réponses vivent dans l’onglet : on reprend l’entretien après une fiche lue, fermé il n’en reste rien.
const toCle = (territoire: string) => `guichet-diagnostic-${territoire}`;

const isReponses = (lu: unknown): lu is Reponses =>
  typeof lu === 'object' && lu !== null && Object.values(lu).every((valeur) => typeof valeur === 'string');

/** Les réponses de cet onglet ; aucune quand le navigateur ne garde rien. */
export function getReponses(territoire: string): Reponses {
  try {
    const lu: unknown = JSON.parse(sessionStorage.getItem(toCle(territoire)) ?? '{}');
    return isReponses(lu) ? lu : {};
  } catch {
    return {};
  }
}

export function keepReponses(territoire: string, reponses: Reponses): void {
  try {
    if (Object.keys(reponses).length === 0) sessionStorage.removeItem(toCle(territoire));
    else sessionStorage.setItem(toCle(territoire), JSON.stringify(reponses));
  } catch {
    // Le navigateur ne garde rien : la grille marche, elle ne se reprend pas.
  }
}
