import type { Lieu } from '@/domain/commune/lieu.ts';
import type { Besoin } from '@/domain/vocabulaire/categories.ts';

/** Ce que l’on peut compter d’un contact : rien de la personne, ni nom, ni âge, ni situation. */
export interface ContactTraite {
  readonly commune?: Lieu | undefined;
  readonly besoin?: Besoin | undefined;
  /** L’offre vers qui la personne est orientée. */
  readonly oriente_vers?: string | undefined;
  /** Vrai : rien n’a pu lui être proposé. */
  readonly sans_reponse: boolean;
}

/**
 * Dit à la page qu’un contact est traité (« Personne suivante »), ou qu’il est repris (« Annuler ») : qui compte en ajoute
 * un, ou l’enlève. L’évènement remonte ; rien ne quitte la page.
 */
export function announceContact(
  racine: Element,
  type: 'contact-traite' | 'contact-repris',
  detail: ContactTraite,
): void {
  racine.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
}
