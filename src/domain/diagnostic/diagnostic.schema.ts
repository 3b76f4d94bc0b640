import { z } from 'zod';
import { booleen, choix, entier, listeDeChoix, texte } from '../schema/champs.schema.ts';
import { categorieIds } from '../vocabulaire/categories.ts';
import { getValues, motifs, niveauxFrancais, permis } from '../vocabulaire/vocabulaires.ts';

const IDENTIFIANT =
  'Écrivez un mot court en minuscules, sans accent, par exemple « budget » ou « permis-code ».';

const reponseSchema = z
  .strictObject(
    {
      libelle: texte('Écrivez la réponse comme on la dirait, par exemple « Oui, avec de l’aide ».', 120),
      poids: entier(
        'Écrivez 0 (pas de frein), 1 (frein léger), 2 (à lever d’abord) ou 3 (accompagnement renforcé). Absent\u00a0: la réponse ne dit rien d’un frein.',
        0,
        3,
      ).optional(),
      dit: z
        .strictObject({
          permis: choix(getValues(permis), 'Écrivez aucun, code, am ou b.').optional(),
          niveau_francais: choix(
            getValues(niveauxFrancais),
            'Écrivez le niveau de français, de A1 à C2.',
          ).optional(),
          motif: choix(getValues(motifs), 'Écrivez le but du déplacement, par exemple emploi.').optional(),
        })
        .describe('Ce que la réponse dit de la situation\u00a0: permis, niveau_francais ou motif.')
        .optional(),
    },
    { error: 'Une réponse s’écrit avec libelle, poids et dit.' },
  )
  .describe('Une réponse possible : libelle, poids, dit.');

const questionSchema = z
  .strictObject(
    {
      question: texte('Écrivez la question, en une phrase, par exemple « A-t-elle un permis ? ».', 200),
      reponses: z
        .array(reponseSchema, { error: 'Écrivez la liste des réponses, une par tiret.' })
        .min(2, { error: 'Écrivez au moins deux réponses.' })
        .max(6, { error: 'Six réponses au plus\u00a0: au-delà, coupez la question en deux.' })
        .describe('Les réponses possibles, de la plus facile à la plus difficile.'),
    },
    { error: 'Une question s’écrit avec question et reponses.' },
  )
  .describe('Une question et ses réponses.');

const themeSchema = z
  .strictObject(
    {
      id: texte(IDENTIFIANT, 40).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: IDENTIFIANT }),
      titre: texte('Écrivez le nom du thème, par exemple « Le budget ».', 60),
      aide: texte('Dites au professionnel comment aborder ce thème, en une ou deux phrases.', 300).optional(),
      questions: z
        .array(questionSchema, { error: 'Écrivez la liste des questions, une par tiret.' })
        .min(1, { error: 'Écrivez au moins une question.' })
        .max(8, { error: 'Huit questions au plus par thème.' })
        .describe('Les questions du thème, une par tiret.'),
      piste: texte('Dites quoi faire quand ce thème est un frein, en une ou deux phrases.', 400),
      categories: listeDeChoix(
        categorieIds,
        'Écrivez les catégories d’offres qui répondent à ce frein, par exemple [garage-solidaire].',
      ).optional(),
      sensible: booleen(
        'Écrivez true pour un thème qui ne sort pas de l’entretien\u00a0: ni sur une fiche d’orientation, ni dans un compte.',
      ).optional(),
    },
    { error: 'Un thème s’écrit avec id, titre, questions et piste.' },
  )
  .describe('Un thème : id, titre, aide, questions, piste, categories.');

/** Le fichier diagnostic.yaml : la grille d’entretien mobilité d’un programme. */
export const diagnosticSchema = z.strictObject({
  presentation: texte('Dites en deux phrases au professionnel comment se servir de la grille.', 400),
  freins_pour_renforcer: entier(
    'Écrivez à partir de combien de thèmes « à lever d’abord » l’accompagnement devient renforcé, par exemple 3.',
    1,
    20,
  ).default(3),
  themes: z
    .array(themeSchema, { error: 'Écrivez la liste des thèmes, un par tiret.' })
    .min(1, { error: 'Écrivez au moins un thème, ou supprimez ce fichier.' })
    .max(20, { error: 'Vingt thèmes au plus\u00a0: au-delà, personne ne finit l’entretien.' })
    .superRefine((themes, contexte) => {
      const vus = new Set<string>();
      for (const [rang, { id }] of themes.entries()) {
        if (vus.has(id))
          contexte.addIssue({
            code: 'custom',
            path: [rang, 'id'],
            message: 'Un autre thème porte déjà cet id\u00a0: changez-en un.',
          });
        vus.add(id);
      }
    })
    .describe('Les thèmes de l’entretien, dans l’ordre où les aborder.'),
});

export type DiagnosticSaisi = z.infer<typeof diagnosticSchema>;
export type ThemeSaisi = DiagnosticSaisi['themes'][number];
