/** Un numéro que l’on touche pour appeler, sur une seule ligne. */
export function createTelephone(numero: string): HTMLAnchorElement {
  const lien = document.createElement('a');
  lien.className = 'numero';
  lien.href = `tel:${numero.replace(/[^\d+]/g, '')}`;
  lien.textContent = numero.replaceAll(' ', '\u00a0');
  return lien;
}
