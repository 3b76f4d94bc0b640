import type { Telephone } from '@/domain/contact/telephone.ts';

/** Un numéro que l’on touche pour appeler, tel que la construction l’a lu. */
export function createTelephone({ affiche, lien }: Telephone): HTMLAnchorElement {
  const numero = document.createElement('a');
  numero.className = 'numero';
  numero.href = `tel:${lien}`;
  numero.textContent = affiche;
  return numero;
}
