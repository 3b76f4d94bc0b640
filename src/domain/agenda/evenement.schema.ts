import { z } from 'zod';
import {
  choix,
  codeInsee,
  dateCalendaire,
  entier,
  heure,
  lien,
  listeDeChoix,
  listeDeTextes,
  sourcesSchema,
  telephone,
  texte,
} from '../schema/champs.schema.ts';
import { JOURS } from '../temps/jours-de-semaine.ts';

/** Un fichier agenda/*.yaml : atelier ou permanence, à des dates ou selon une récurrence. */
export const evenementSchema = z.strictObject({
  nom: texte('Écrivez le nom de l’atelier ou de la permanence.', 150),
  type: choix(['atelier', 'permanence', 'reunion'], 'Écrivez atelier, permanence ou reunion.'),
  offre: texte('Écrivez l’identifiant de l’offre liée.', 80).optional(),
  resume: texte('Dites en une phrase ce qu’on y fait.', 300),
  dates: z
    .array(
      z
        .strictObject({
          jour: dateCalendaire('Écrivez le jour, AAAA-MM-JJ.'),
          debut: heure('Écrivez l’heure de début entre guillemets, par exemple "14:00".').optional(),
          fin: heure(
            'Écrivez l’heure de fin entre guillemets, par exemple "16:00" ; après minuit, celle du lendemain.',
          ).optional(),
        })
        .describe('Une séance : jour, debut, fin.'),
    )
    .optional()
    .describe('Les dates connues. Laissez absent si elles sont à vérifier.'),
  recurrence: z
    .strictObject({
      jours: listeDeChoix(JOURS, 'Écrivez les jours de la semaine, par exemple [mardi, jeudi].'),
      debut: heure('Écrivez l’heure de début entre guillemets, par exemple "14:00".'),
      fin: heure(
        'Écrivez l’heure de fin entre guillemets, par exemple "16:00" ; après minuit, celle du lendemain.',
      ).optional(),
      du: dateCalendaire('Écrivez le premier jour, AAAA-MM-JJ.'),
      au: dateCalendaire('Écrivez le dernier jour, AAAA-MM-JJ.'),
      toutes_les_semaines: entier(
        'Écrivez 1 pour chaque semaine, 2 pour une semaine sur deux (comptées du lundi, celle du premier jour d’abord).',
        1,
        8,
      ).default(1),
      sauf: z
        .array(dateCalendaire('Écrivez le jour d’une séance qui n’a pas lieu, AAAA-MM-JJ.'))
        .optional()
        .describe(
          'Les jours où la séance n’a pas lieu, par exemple [2026-12-28]. Chacun est celui d’une séance.',
        ),
    })
    .describe('Les séances qui reviennent : jours, debut, fin, du, au.')
    .optional(),
  lieu: texte('Écrivez le lieu.', 200).optional(),
  code_insee: codeInsee.optional(),
  telephone: telephone.optional(),
  lien: lien('Écrivez l’adresse complète de la page.').optional(),
  a_verifier: listeDeTextes('Écrivez ce qui reste à vérifier.', 200).optional(),
  sources: sourcesSchema.min(1, { error: 'Écrivez au moins une source.' }),
});

export type EvenementSaisi = z.infer<typeof evenementSchema>;
