import { z } from 'zod';
import {
  choix,
  dateCalendaire,
  entier,
  listeDeTextes,
  sourcesSchema,
  texte,
} from '../schema/champs.schema.ts';
import { natures, REFERENCE } from '../schema/nature.schema.ts';
import { besoinIds } from '../vocabulaire/ids-de-besoins.ts';

/** L’en-tête d’une page MDX (guide, page, actualité). */
export const pageSchema = z.strictObject({
  titre: texte('Écrivez le titre de la page, 90 caractères au plus.', 90),
  resume: texte('Dites en une ou deux phrases ce que la page apporte.', 250),
  ordre: entier('Écrivez un nombre : les plus petits viennent d’abord.', 0, 999).default(100),
  besoin: choix(besoinIds, `Écrivez un des besoins : ${besoinIds.join(', ')}.`).optional(),
  date: dateCalendaire('Écrivez la date de l’actualité, AAAA-MM-JJ.').optional(),
  verifie_le: dateCalendaire('Écrivez le jour de la dernière vérification, AAAA-MM-JJ.').optional(),
  mots_cles: listeDeTextes('Écrivez les mots que les gens emploient pour chercher cette page.', 60)
    .register(natures, REFERENCE)
    .optional(),
  sources: sourcesSchema.optional(),
});

export type PageSaisie = z.infer<typeof pageSchema>;
