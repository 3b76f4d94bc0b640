import type { OffreEnBref } from '@/domain/offre/to-offre-en-bref.ts';
import { createLecteurUnique } from './create-lecteur-unique.ts';

/** Les offres d’un territoire, lues une fois par page. */
export const loadOffres = createLecteurUnique((reponse) => reponse.json() as Promise<readonly OffreEnBref[]>);
