/** Écrit un texte à sa place (`data-nom`) et la montre ; vide, la cache. */
export function setTexte(racine: ParentNode, nom: string, texte: string): void {
  const place = racine.querySelector<HTMLElement>(`[data-${nom}]`);
  if (!place) return;
  place.textContent = texte;
  place.hidden = texte === '';
}

/** Écrit un numéro à composer, ou dit qu’il est à vérifier. */
export function setTelephone(racine: ParentNode, telephone: string | undefined): void {
  const place = racine.querySelector<HTMLElement>('[data-telephone]');
  if (!place) return;
  if (telephone === undefined) {
    place.textContent = 'À vérifier';
    return;
  }
  const lien = document.createElement('a');
  lien.className = 'numero';
  lien.href = `tel:${telephone.replace(/[^\d+]/g, '')}`;
  lien.textContent = telephone.replaceAll(' ', '\u00a0');
  place.replaceChildren(lien);
}
