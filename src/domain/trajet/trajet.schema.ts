import { z } from 'zod';
import { booleen, choix, codeZone, horaires, listeDeChoix, nombre } from '../schema/champs.schema.ts';
import { getValues, motifs } from '../vocabulaire/vocabulaires.ts';

const zones = (phrase: string) =>
  z.array(codeZone, { error: phrase }).min(1, { error: phrase }).describe(phrase);

const trajets = {
  origines: zones('Écrivez les codes des lieux de départ, par exemple ["200026573"].').optional(),
  destinations: zones('Écrivez les codes des lieux d’arrivée, par exemple ["39478"].').optional(),
  reversible: booleen('Écrivez true quand le trajet existe aussi dans l’autre sens.').optional(),
  jours_heures: horaires('Écrivez les jours et heures, par exemple « Mo-Fr 07:00-19:00 ».').optional(),
};

/** D’où à où une offre transporte, et quand. */
export const desserteSchema = z
  .strictObject(
    {
      ...trajets,
      variantes: z
        .array(
          z
            .strictObject(trajets, {
              error: 'Une variante s’écrit avec origines, destinations, reversible ou jours_heures.',
            })
            .refine((variante) => Object.keys(variante).length > 0, {
              error:
                'Cette variante ne change rien. Écrivez ses origines, ses destinations ou ses jours_heures.',
            })
            .describe('Ce qui change ces jours-là ; le reste est celui de la desserte.'),
          {
            error: 'Écrivez une variante par tiret, avec ses origines, ses destinations et ses jours_heures.',
          },
        )
        .min(2, { error: 'Une seule variante est la desserte même. Écrivez-la sans variantes.' })
        .describe('Quand les lieux changent selon les jours ou les heures : une variante par tiret.')
        .optional(),
      motifs: listeDeChoix(
        getValues(motifs),
        'Écrivez les motifs acceptés, par exemple [emploi, sante].',
      ).optional(),
      sur_reservation: booleen(
        'Écrivez false quand on monte sans réserver, comme dans un bus de ligne. Sinon, remplissez reservation.',
      ).optional(),
      mode: choix(['porte-a-porte', 'arret-a-arret'], 'Écrivez porte-a-porte ou arret-a-arret.').optional(),
    },
    {
      error:
        'La desserte s’écrit avec origines, destinations, reversible, jours_heures, variantes, motifs, sur_reservation ou mode.',
    },
  )
  .describe('D’où à où, quand et comment l’offre transporte.');

const borneKm = (phrase: string) => nombre(phrase, 0, 2000).optional();

/** Quelle longueur un trajet peut avoir ; « pas plus de 80 km » écrit max seul. */
export const distanceSchema = z
  .strictObject(
    {
      min: borneKm('Écrivez la plus petite longueur du trajet, en kilomètres, par exemple 2.'),
      max: borneKm('Écrivez la plus grande longueur du trajet, en kilomètres, par exemple 80.'),
    },
    { error: 'La distance s’écrit avec min, max ou les deux, par exemple {min: 2, max: 80}.' },
  )
  .refine(({ min, max }) => (min ?? max) !== undefined, {
    error: 'Écrivez min, max ou les deux, par exemple {min: 2, max: 80}.',
  })
  .refine(({ min = 0, max = Infinity }) => min < max, {
    error: 'Les deux distances sont inversées. Écrivez dans min la plus petite.',
    path: ['min'],
  })
  .describe('La longueur du trajet aller, en kilomètres, que l’offre accepte : min, max ou les deux.');

export type Desserte = z.infer<typeof desserteSchema>;
