/** Dit, à la place prévue par la page, qu’il lui manque un fichier pour continuer ; ou cesse de le dire. */
export function setPanne(racine: ParentNode, enPanne: boolean): void {
  const panne = racine.querySelector<HTMLElement>('[data-panne]');
  if (panne) panne.hidden = !enPanne;
}
