// Le seul lien entre la liste et la carte : quelles offres sont montrées en ce moment.
const NOM = 'offres-affichees';
let dernieres: readonly string[] | undefined;

/** Dit à la page quelles offres la liste montre. */
export function announceOffresAffichees(ids: readonly string[]): void {
  dernieres = ids;
  document.dispatchEvent(new CustomEvent(NOM, { detail: ids }));
}

/** Suit les offres montrées ; rappelle d’abord la dernière liste connue. */
export function onOffresAffichees(listener: (ids: readonly string[]) => void, signal: AbortSignal): void {
  if (dernieres) listener(dernieres);
  document.addEventListener(NOM, (e) => listener((e as CustomEvent<readonly string[]>).detail), { signal });
}
