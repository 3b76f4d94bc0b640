/** Dit à sa place ce qui ne va pas dans un champ, ou l’efface (texte vide) : le lecteur d’écran le relit avec le champ. */
export function setErreur(place: HTMLElement, champ: HTMLElement | null, texte: string): void {
  place.textContent = texte;
  place.hidden = texte === '';
  const autres = champ?.getAttribute('aria-describedby')?.replace(place.id, '').trim() ?? '';
  champ?.setAttribute('aria-describedby', texte === '' ? autres : `${place.id} ${autres}`.trim());
  champ?.setAttribute('aria-invalid', String(texte !== ''));
}
