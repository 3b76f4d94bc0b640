// Le seul lien entre la liste et la carte : quelles offres sont montrées en ce moment.
const NOM = 'offres-affichees';
let dernieres: OffresAffichees;

/** Les offres montrées ; undefined : toutes. */
export type OffresAffichees = readonly string[] | undefined;

/** Dit à la page quelles offres la liste montre. */
export function announceOffresAffichees(ids: OffresAffichees): void {
  dernieres = ids;
  document.dispatchEvent(new CustomEvent(NOM, { detail: ids }));
}

/** Suit les offres montrées ; rappelle d’abord la dernière liste connue. */
export function onOffresAffichees(listener: (ids: OffresAffichees) => void, signal: AbortSignal): void {
  if (dernieres) listener(dernieres);
  document.addEventListener(NOM, (e) => listener((e as CustomEvent<OffresAffichees>).detail ?? undefined), {
    signal,
  });
}
