import { z } from 'zod';
import { choix, listeDeTextes, sourcesSchema, texte } from '../schema/champs.schema.ts';
import { natures, REFERENCE } from '../schema/nature.schema.ts';
import { categorieIds } from '../vocabulaire/categories.ts';

const entreeSchema = z
  .strictObject(
    {
      sigle: texte('Écrivez le sigle tel qu’on le lit, par exemple CMI.', 20).register(natures, REFERENCE),
      variantes: listeDeTextes('Écrivez les autres façons d’écrire ce sigle, une par tiret.', 20)
        .register(natures, REFERENCE)
        .optional(),
      developpe: texte(
        'Écrivez ce que veut dire le sigle, par exemple « conseil en mobilité ». Laissez absent si vous n’en êtes pas sûr.',
        120,
      ).optional(),
      explication: texte(
        'Expliquez en une ou deux phrases simples, comme à une personne qui ne connaît pas ce mot.',
        300,
      ),
      categorie: choix(categorieIds, `Écrivez une des catégories : ${categorieIds.join(', ')}.`).optional(),
      guide: texte(
        'Écrivez l’identifiant du guide qui en dit plus : le nom de son fichier sans .mdx.',
        80,
      ).optional(),
    },
    { error: 'Un mot du lexique s’écrit avec sigle, developpe et explication.' },
  )
  .describe('Un sigle : sigle, developpe, explication, et ce qui en dit plus : categorie ou guide.');

/** Un fichier lexique.yaml : les sigles que les fiches et les guides emploient. */
export const lexiqueSchema = z.strictObject({
  entrees: z
    .array(entreeSchema, { error: 'Écrivez la liste des sigles, un par tiret.' })
    .min(1, { error: 'Écrivez au moins un sigle, ou supprimez ce fichier.' })
    .describe('Les sigles expliqués, un par tiret.'),
  sources: sourcesSchema.optional(),
});

export type LexiqueSaisi = z.infer<typeof lexiqueSchema>;
export type EntreeLexique = LexiqueSaisi['entrees'][number];
