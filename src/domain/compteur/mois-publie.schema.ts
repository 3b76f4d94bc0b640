import { z } from 'zod';
import { entier, listeDeTextes, texte } from '../schema/champs.schema.ts';
import { natures, REFERENCE } from '../schema/nature.schema.ts';
import { SEUIL } from './mask-effectifs.ts';

const nombreMontre = entier(
  `Écrivez un nombre d’au moins ${SEUIL}\u00a0: plus petit, il montrerait quelqu’un.`,
  SEUIL,
  1_000_000,
);

const repartition = (phrase: string) =>
  z.record(z.string(), nombreMontre, { error: phrase }).describe(phrase).optional();

/** Un mois de contacts, tel que le bilan le publie : aucune case de moins de cinq. */
export const moisPublieSchema = z
  .strictObject(
    {
      mois: z
        .string()
        .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'Écrivez le mois, par exemple "2026-10".' })
        .describe('Le mois, par exemple "2026-10".'),
      total: nombreMontre
        .describe('Les contacts du mois\u00a0; absent quand il y en a moins de 5.')
        .optional(),
      canaux: repartition('Par où ils sont venus\u00a0: telephone, accueil, site, partenaire, permanence.'),
      publics: repartition('Qui demandait\u00a0: jeune, adulte, professionnel, entreprise, inconnu.'),
      communes: repartition('Les communes, par code INSEE entre guillemets.'),
      besoins: repartition('Ce qui était demandé\u00a0: les besoins du site, ou autre.'),
      suites: repartition('Ce que cela a donné\u00a0: offre, structure, rien, sans-reponse.'),
      sans_reponse: z
        .strictObject({
          besoins: repartition('Les besoins restés sans réponse.'),
          communes: repartition('Les communes d’où venaient les besoins restés sans réponse.'),
        })
        .describe('Ce qui est resté sans réponse\u00a0: besoins et communes.')
        .optional(),
      freins_leves: z
        .strictObject({
          total: nombreMontre.describe('Tous les freins levés du mois.'),
          themes: repartition('Les thèmes du diagnostic dont le frein est levé.'),
        })
        .describe('Les freins levés, comptés entre deux diagnostics\u00a0: total et themes.')
        .optional(),
      precisions: texte('Précisez en une phrase ce que ce mois a de particulier.', 300).optional(),
      import: z
        .strictObject({
          postes: listeDeTextes('Les postes et leurs enregistrements\u00a0: ne changez rien ici.', 40),
          empreinte: texte('Ne changez rien ici\u00a0: ce mois ne serait plus remplacé.', 40),
        })
        .describe('Écrit par npm run import. Enlevez-le et ce mois ne sera plus jamais remplacé.')
        .register(natures, REFERENCE)
        .optional(),
    },
    { error: 'Un mois de contacts s’écrit avec mois, total, canaux, besoins, suites.' },
  )
  .superRefine(({ total = 0, canaux, publics, communes, besoins, suites }, contexte) => {
    for (const [nom, montres] of Object.entries({ canaux, publics, communes, besoins, suites })) {
      const reste = total - Object.values(montres ?? {}).reduce((somme, nombre) => somme + nombre, 0);
      if (montres && reste !== 0 && reste < SEUIL)
        contexte.addIssue({
          code: 'custom',
          path: [nom],
          message:
            reste < 0
              ? 'Ces nombres dépassent le total du mois.'
              : `Le total laisse deviner un nombre de moins de ${SEUIL}\u00a0: enlevez une ligne de plus.`,
        });
    }
  })
  .describe('Un mois de contacts, écrit par npm run import -- compteur.');

export type MoisPublie = z.infer<typeof moisPublieSchema>;
