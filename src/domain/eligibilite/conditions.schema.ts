import { z } from 'zod';
import { booleen, choix, entier, listeDeChoix, listeDeTextes, texte } from '../schema/champs.schema.ts';
import { formatListe } from '../text/format-liste.ts';
import { mesuresDeRessources } from '../vocabulaire/ressources.ts';
import {
  accompagnants,
  getValues,
  motifs,
  niveauxFrancais,
  permis,
  situations,
} from '../vocabulaire/vocabulaires.ts';

const age = z
  .strictObject(
    {
      min: entier('Écrivez l’âge minimal, compris, par exemple 18.', 0, 120).optional(),
      max: entier('Écrivez l’âge maximal, compris, par exemple 25.', 0, 120).optional(),
      dans_l_annee: booleen(
        'Écrivez true quand compte l’âge atteint dans l’année civile, et non celui du jour.',
      ).optional(),
    },
    { error: 'L’âge s’écrit avec min, max et dans_l_annee, par exemple { min: 18, max: 25 }.' },
  )
  .refine((a) => a.min !== undefined || a.max !== undefined, {
    error: 'Écrivez l’âge minimal, l’âge maximal ou les deux, par exemple { min: 18 }.',
  })
  .refine((a) => a.min === undefined || a.max === undefined || a.min <= a.max, {
    error: 'L’âge minimal dépasse l’âge maximal : inversez min et max.',
  })
  .describe('Âges acceptés, bornes comprises, par exemple { min: 18, max: 25 }.');

const ressources = z
  .strictObject(
    {
      sur: choix(
        getValues(mesuresDeRessources),
        'Écrivez ce que la source regarde : quotient-familial, ou revenu-fiscal (de référence, par part et par an).',
      ),
      max: entier('Écrivez le plafond en euros, compris : « moins de 900 € » s’écrit 899.', 1, 1_000_000),
    },
    { error: 'Les ressources s’écrivent avec sur et max, par exemple { sur: quotient-familial, max: 899 }.' },
  )
  .describe('Le plafond de ressources, par exemple { sur: quotient-familial, max: 899 }.');

const criteres = {
  age: age.optional(),
  ne_avant: entier(
    'Écrivez une année : la personne est née avant elle, par exemple 1988.',
    1900,
    2100,
  ).optional(),
  situations: listeDeChoix(
    getValues(situations),
    'Écrivez une ou plusieurs situations, par exemple [apprenti, demandeur-emploi]. Une seule suffit à la personne.',
  ).optional(),
  accompagne_par: listeDeChoix(
    getValues(accompagnants),
    'Écrivez par qui la personne doit être suivie, par exemple [mission-locale].',
  ).optional(),
  permis: choix(
    getValues(permis),
    'Écrivez le permis qu’il faut avoir : aucun, code, am ou b (« aucun » : il ne faut pas l’avoir déjà).',
  ).optional(),
  niveau_francais: z
    .strictObject(
      {
        min: choix(
          getValues(niveauxFrancais),
          'Écrivez le niveau de français demandé : A1, A2, B1, B2, C1 ou C2.',
        ),
      },
      { error: 'Le niveau de français s’écrit { min: A2 }.' },
    )
    .describe('Le niveau de français demandé, par exemple { min: A2 }.')
    .optional(),
  motifs: listeDeChoix(
    getValues(motifs),
    'Écrivez les motifs de déplacement acceptés, par exemple [emploi, formation].',
  ).optional(),
  primo_arrivant: booleen(
    'Écrivez true quand l’offre est réservée aux personnes arrivées récemment en France.',
  ).optional(),
  handicap: booleen(
    'Écrivez true quand l’offre est réservée aux personnes en situation de handicap.',
  ).optional(),
  ressources: ressources.optional(),
};

const enumerate = (...suite: readonly string[]) => formatListe([...Object.keys(criteres), ...suite], 'ou');

const groupe = z
  .strictObject(
    {
      ...criteres,
      autre: texte(
        'Écrivez en une phrase courte ce que les autres champs ne savent pas dire : à demander à la personne.',
        300,
      ).optional(),
    },
    { error: 'Un groupe de conditions s’écrit comme les conditions.' },
  )
  .refine((g) => Object.values(g).some((critere) => critere !== undefined), {
    error: 'Ce groupe est vide : écrivez-y au moins une condition, ou enlevez-le.',
  })
  .describe(`Un groupe de conditions : ${enumerate('autre')}.`);

/** Conditions structurées d’une offre : toutes doivent être remplies, sauf `au_moins_une`. */
export const conditionsSchema = z
  .strictObject(
    {
      ...criteres,
      au_moins_une: z
        .array(groupe, { error: 'Écrivez une liste de groupes de conditions : un seul suffit.' })
        .min(2, { error: 'Écrivez au moins deux groupes : un seul suffit à la personne.' })
        .describe('Plusieurs groupes de conditions, un par tiret : un seul suffit à la personne.')
        .optional(),
      autres: listeDeTextes(
        'Écrivez les autres conditions, une par tiret, en phrases courtes.',
        300,
      ).optional(),
    },
    {
      error: `Les conditions s’écrivent avec ${enumerate('au_moins_une', 'autres')}.`,
    },
  )
  .describe('Ce qu’il faut pour avoir droit à l’offre.');

export type Conditions = z.infer<typeof conditionsSchema>;
