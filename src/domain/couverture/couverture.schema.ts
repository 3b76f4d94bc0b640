import { z } from 'zod';
import { choix, codeInsee, dateCalendaire, sourcesSchema, texte } from '../schema/champs.schema.ts';
import { categorieIds } from '../vocabulaire/categories.ts';

const absenceSchema = z
  .strictObject(
    {
      categorie: choix(categorieIds, `Écrivez une des catégories : ${categorieIds.join(', ')}.`),
      communes: z
        .array(codeInsee, { error: 'Écrivez la liste des codes INSEE, par exemple ["39478", "39491"].' })
        .min(1, {
          error:
            'Écrivez au moins un code INSEE, ou laissez le champ absent si c’est vrai dans tout le territoire.',
        })
        .describe('Codes INSEE des communes sans aucune offre. Absent : tout le territoire.')
        .optional(),
      verifie_le: dateCalendaire('Écrivez le jour où quelqu’un s’en est assuré, AAAA-MM-JJ.'),
      par: texte(
        'Dites quel organisme s’en est assuré, jamais le nom d’une personne : « la mission locale Sud Jura ».',
        150,
      ),
      precisions: texte('Dites comment on s’en est assuré, en une phrase.', 300).optional(),
    },
    { error: 'Une absence s’écrit avec categorie, verifie_le et par.' },
  )
  .describe('Une absence vérifiée : categorie, communes, verifie_le, par.');

/** Le fichier couverture.yaml : là où l’on s’est assuré qu’aucune offre n’existe. */
export const couvertureSchema = z.strictObject({
  absences: z
    .array(absenceSchema, { error: 'Écrivez la liste des absences vérifiées, une par tiret.' })
    .min(1, { error: 'Écrivez au moins une absence vérifiée, ou supprimez ce fichier.' })
    .describe('Ce dont on s’est assuré que cela n’existe pas, une absence par tiret.'),
  sources: sourcesSchema.optional(),
});

export type CouvertureSaisie = z.infer<typeof couvertureSchema>;
export type Absence = CouvertureSaisie['absences'][number];
