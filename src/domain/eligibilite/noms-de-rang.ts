/** Un rang en mots, du plus utile au moins utile. */
export const rangs = {
  oui: 'Oui',
  'sans-doute': 'Sans doute, à confirmer',
  'a-verifier': 'À vérifier',
  'non-confirmee': 'Non confirmée',
  non: 'Non',
} as const;
