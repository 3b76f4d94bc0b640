/** Un objet lu champ par champ : `read` rend chaque champ du type qu’il a dans l’objet. */
export function readChamps<O>(champs: readonly (keyof O)[], read: <C extends keyof O>(champ: C) => O[C]): O {
  const objet: Partial<O> = {};
  for (const champ of champs) objet[champ] = read(champ);
  return objet as O;
}
