/** Trie par la première note qui diffère, la plus basse d’abord ; à égalité, l’ordre reçu. */
export function sortParNote<T>(
  elements: readonly T[],
  getNote: (element: T) => readonly number[],
): readonly T[] {
  return elements
    .map((element) => ({ element, note: getNote(element) }))
    .sort((a, b) => a.note.reduce((ordre, valeur, i) => ordre || valeur - (b.note[i] ?? 0), 0))
    .map(({ element }) => element);
}
