import type { Changement } from '@/domain/changement/list-changements.ts';
import { toFiche, toHref } from '@/paths.ts';

/** L’adresse de la page qui parle d’un changement, base comprise. */
export function toChemin(territoire: string, { sujet }: Changement): string {
  return sujet.genre === 'offre'
    ? toFiche(territoire, 'prescripteurs', sujet.id)
    : toHref('actualite', { territoire, page: sujet.id });
}
