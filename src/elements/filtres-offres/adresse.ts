import { type Criteres, formatCriteres, parseCriteres } from '@/domain/offre/criteres.ts';

/** Les critères de l’adresse de la page. */
export function readAdresse(): Criteres {
  return parseCriteres(new URLSearchParams(location.search));
}

/** Met les critères dans l’adresse : une nouvelle étape pour un choix, la même pendant la frappe. */
export function writeAdresse(criteres: Criteres, mode: 'pushState' | 'replaceState'): void {
  const suite = formatCriteres(criteres);
  const recherche = suite === '' ? '' : `?${suite}`;
  if (recherche !== location.search)
    history[mode](null, '', `${location.pathname}${recherche}${location.hash}`);
}
