import type { Changement } from '@/domain/changement/list-changements.ts';
import { toFiche, toHref } from '@/paths.ts';

/** L’adresse de la page qui parle d’un changement, base comprise. */
export function toChemin(territoire: string, { sujet }: Changement): string {
  switch (sujet.genre) {
    case 'offre':
      return toFiche(territoire, 'prescripteurs', sujet.id);
    case 'actualite':
      return toHref('actualite', { territoire, page: sujet.id });
    case 'structure':
      return toHref('partenaires', { territoire });
  }
}
