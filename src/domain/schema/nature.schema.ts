import { z } from 'zod';

/**
 * Ce qu’est un champ quand ce n’est pas une phrase : dit là où le champ est décrit, pour que chaque règle le trouve où
 * qu’il soit. « reference » : ce qui se cite, se compose ou se cherche sans se lire (adresse, code, lien, mot-clé…).
 */
export type Nature = 'telephone' | 'courriel' | 'horaires' | 'reference';

/** La nature des schémas qui en ont une : `.register(natures, …)`, en dernier, avant optional et default. */
export const natures = z.registry<{ readonly nature: Nature }>();

export const REFERENCE = { nature: 'reference' } as const;

/** La nature dite d’un schéma, sans regarder ce qu’il enveloppe. */
export const getNatureDite = (schema: object): Nature | undefined => natures.get(schema as z.ZodType)?.nature;
