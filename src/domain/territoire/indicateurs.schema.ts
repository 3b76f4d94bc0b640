import { z } from 'zod';
import { dateCalendaire, nombre, sourceSchema, texte } from '../schema/champs.schema.ts';

const indicateurSchema = z
  .strictObject(
    {
      libelle: texte('Dites ce qui est compté, par exemple « Personnes reçues en entretien ».', 150),
      periode: texte('Écrivez la période, par exemple "2023" ou "2022-2023".', 40),
      unite: texte('Dites ce que compte le nombre, par exemple « personnes », « entreprises » ou « % ».', 40),
      cible: nombre('Écrivez le nombre visé. Laissez absent s’il n’y en a pas.', 0, 1e9).optional(),
      valeur: nombre('Écrivez le nombre atteint. Laissez absent s’il n’est pas connu.', 0, 1e9).optional(),
      precisions: texte('Précisez en une phrase, par exemple « dont 119 jeunes ».', 300).optional(),
      verifie_le: dateCalendaire('Écrivez le jour de la dernière vérification, AAAA-MM-JJ.').optional(),
      source: sourceSchema,
    },
    { error: 'Un indicateur s’écrit avec libelle, periode, unite, source, et cible ou valeur.' },
  )
  .refine(({ cible, valeur }) => cible !== undefined || valeur !== undefined, {
    error: 'Écrivez cible (ce qui est visé), valeur (ce qui est atteint), ou les deux.',
    path: ['libelle'],
  })
  .describe('Un indicateur : libelle, periode, unite, cible, valeur, source.');

/** Le fichier indicateurs.yaml : ce que le programme vise et ce qu’il a atteint. */
export const indicateursSchema = z.strictObject({
  presentation: texte('Dites en une ou deux phrases d’où viennent ces chiffres.', 500).optional(),
  indicateurs: z
    .array(indicateurSchema, { error: 'Écrivez la liste des indicateurs, un par tiret.' })
    .min(1, { error: 'Écrivez au moins un indicateur, ou supprimez ce fichier.' })
    .describe('Les indicateurs du programme, dans l’ordre où les montrer, un par tiret.'),
});

export type IndicateursSaisis = z.infer<typeof indicateursSchema>;
export type Indicateur = IndicateursSaisis['indicateurs'][number];
