import { z } from 'zod';
import { listeDeTextes, sourcesSchema, texte } from '../schema/champs.schema.ts';

/** Le fichier commun/orientation.yaml : les textes que porte une fiche d’orientation. */
export const orientationSchema = z.strictObject({
  consentement: texte(
    'Écrivez la phrase par laquelle la personne accepte que la fiche soit transmise. « {structure} » y devient le nom de la structure qui la reçoit.',
    500,
  ),
  mention_information: listeDeTextes(
    'Écrivez ce que la personne doit savoir : qui, pourquoi, pour qui, combien de temps, ses droits. Un paragraphe par tiret.',
    400,
  ),
  avertissement: texte('Écrivez ce que le professionnel ne doit pas écrire sur la fiche.', 500),
  sources: sourcesSchema.optional(),
});

export type OrientationSaisie = z.infer<typeof orientationSchema>;
