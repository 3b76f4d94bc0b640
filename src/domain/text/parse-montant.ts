const FORME = /^(\d{1,6})(?:[.,](\d{1,2}))?(?:€|euros?)?$/i;

/** Une somme telle qu’on l’écrit : « 1 250,50 € ». Rien d’écrit est inconnu ; « illisible » quand ce n’est pas une somme. */
export function parseMontant(ecrit: string): number | 'illisible' | undefined {
  const serre = ecrit.replace(/\s/g, '');
  if (serre === '') return undefined;
  const [, entier, centimes = ''] = FORME.exec(serre) ?? [];
  return entier === undefined ? 'illisible' : Number(`${entier}.${centimes}`);
}
