import { z } from 'zod';
import { codeInsee, dateCalendaire, lien, listeDeTextes, sourcesSchema, telephone, texte } from '../schema/champs.schema.ts';

const heure = (phrase: string) =>
  z.string({ error: phrase }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: phrase }).describe(phrase);

/** Un fichier agenda/*.yaml : atelier ou permanence, à des dates ou selon une récurrence. */
export const evenementSchema = z.strictObject({
  nom: texte('Écrivez le nom de l’atelier ou de la permanence.', 150),
  type: z.enum(['atelier', 'permanence', 'reunion'], { error: 'Écrivez atelier, permanence ou reunion.' }),
  offre: texte('Écrivez l’identifiant de l’offre liée.', 80).optional(),
  resume: texte('Dites en une phrase ce qu’on y fait.', 300),
  dates: z
    .array(
      z.strictObject({
        jour: dateCalendaire('Écrivez le jour, AAAA-MM-JJ.'),
        debut: heure('Écrivez l’heure de début entre guillemets, par exemple "14:00".').optional(),
        fin: heure('Écrivez l’heure de fin entre guillemets, par exemple "16:00".').optional(),
      }),
    )
    .optional()
    .describe('Les dates connues. Laissez absent si elles sont à vérifier.'),
  recurrence: z
    .strictObject({
      jours: z.array(z.enum(['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'])).min(1),
      debut: heure('Écrivez l’heure de début entre guillemets, par exemple "14:00".'),
      fin: heure('Écrivez l’heure de fin entre guillemets, par exemple "16:00".').optional(),
      du: dateCalendaire('Écrivez le premier jour, AAAA-MM-JJ.'),
      au: dateCalendaire('Écrivez le dernier jour, AAAA-MM-JJ.'),
      toutes_les_semaines: z.int().min(1).max(8).default(1),
    })
    .optional(),
  lieu: texte('Écrivez le lieu.', 200).optional(),
  code_insee: codeInsee.optional(),
  telephone: telephone.optional(),
  lien: lien('Écrivez l’adresse complète de la page.').optional(),
  a_verifier: listeDeTextes('Écrivez ce qui reste à vérifier.', 200).optional(),
  sources: sourcesSchema.min(1, { error: 'Écrivez au moins une source.' }),
});

export type EvenementSaisi = z.infer<typeof evenementSchema>;
