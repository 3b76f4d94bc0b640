import { z } from 'zod';
import { moisPublieSchema } from '../compteur/mois-publie.schema.ts';
import { dateCalendaire, nombre, sourceSchema, texte } from '../schema/champs.schema.ts';

const indicateurSchema = z
  .strictObject(
    {
      libelle: texte('Dites ce qui est compté, par exemple « Personnes reçues en entretien ».', 150),
      periode: texte('Écrivez la période, par exemple "2023" ou "2022-2023".', 40),
      unite: texte('Dites ce que compte le nombre, par exemple « personnes », « entreprises » ou « % ».', 40),
      cible: nombre('Écrivez le nombre visé. Laissez absent s’il n’est pas connu.', 0, 1e9).optional(),
      valeur: nombre('Écrivez le nombre atteint. Laissez absent s’il n’est pas connu.', 0, 1e9).optional(),
      precisions: texte('Précisez en une phrase, par exemple « dont 119 jeunes ».', 300).optional(),
      verifie_le: dateCalendaire('Écrivez le jour de la dernière vérification, AAAA-MM-JJ.').optional(),
      source: sourceSchema,
    },
    { error: 'Un indicateur s’écrit avec libelle, periode, unite, source, cible et valeur.' },
  )
  .describe('Un indicateur : libelle, periode, unite, cible, valeur, source.');

/** Le fichier indicateurs.yaml : ce que le programme vise, ce qu’il a atteint, et les contacts du guichet. */
export const indicateursSchema = z
  .strictObject({
    presentation: texte('Dites en une ou deux phrases d’où viennent ces chiffres.', 500).optional(),
    indicateurs: z
      .array(indicateurSchema, { error: 'Écrivez la liste des indicateurs, un par tiret.' })
      .default([])
      .describe('Les indicateurs du programme, dans l’ordre où les montrer, un par tiret.'),
    compteur: z
      .array(moisPublieSchema, { error: 'Écrivez la liste des mois, un par tiret.' })
      .superRefine((mois, contexte) => {
        for (const [rang, { mois: le }] of mois.entries())
          if (mois.findIndex((un) => un.mois === le) < rang)
            contexte.addIssue({
              code: 'custom',
              path: [rang, 'mois'],
              message: 'Ce mois est déjà plus haut\u00a0: gardez-en un.',
            });
      })
      .describe('Les contacts du guichet, mois par mois, écrits par npm run import -- compteur.')
      .optional(),
  })
  .refine(({ indicateurs, compteur = [] }) => indicateurs.length + compteur.length > 0, {
    error: 'Écrivez au moins un indicateur, ou supprimez ce fichier.',
    path: ['indicateurs'],
  });

export type IndicateursSaisis = z.infer<typeof indicateursSchema>;
export type Indicateur = IndicateursSaisis['indicateurs'][number];
