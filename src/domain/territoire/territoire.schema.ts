import { z } from 'zod';
import {
  codePostal,
  codeZone,
  courriel,
  entier,
  horaires,
  lien,
  listeDeTextes,
  sourcesSchema,
  telephone,
  texte,
} from '../schema/champs.schema.ts';
import { natures, REFERENCE } from '../schema/nature.schema.ts';
import { checkTuiles } from './check-tuiles.ts';

/** Le fichier territoire.yaml : qui tient le guichet, où, pour quelles communes. */
export const territoireSchema = z.strictObject({
  nom: texte('Écrivez le nom du territoire, par exemple Haut-Jura Saint-Claude.', 80),
  article: texte('Écrivez le nom avec sa préposition, par exemple « dans le Haut-Jura ».', 80),
  programme: texte(
    'Écrivez le nom du guichet ou du programme, par exemple « Guichet mobilité du Haut-Jura ».',
    120,
  ),
  presentation: texte('Présentez le guichet en deux ou trois phrases simples.', 800),
  structure: texte('Écrivez l’identifiant de la structure qui tient le guichet.', 80),
  zone: z
    .array(codeZone, { error: 'Écrivez les codes des communes, EPCI ou départements desservis.' })
    .min(1, { error: 'Écrivez au moins un code : ce territoire ne dessert aucune commune.' })
    .describe('Communes desservies : codes de communes, d’EPCI ou de départements.'),
  communes_min_habitants: entier(
    'Écrivez un nombre d’habitants, par exemple 2000 : les communes plus petites n’auront pas leur page.',
    0,
    100_000,
  ).optional(),
  telephone: telephone.optional(),
  telephone_qui_repond: texte(
    'Dites qui répond au téléphone, par exemple « une conseillère mobilité ».',
    120,
  ).optional(),
  courriel: courriel('Écrivez l’adresse de courriel du guichet.').optional(),
  horaires_accueil: horaires(
    'Écrivez les horaires au format OpenStreetMap, par exemple « Mo-Fr 09:00-12:00 ».',
  ).optional(),
  accueil: z
    .strictObject(
      {
        nom: texte('Écrivez le nom du lieu d’accueil.', 120),
        adresse: texte('Écrivez le numéro et la rue.', 200).register(natures, REFERENCE).optional(),
        code_postal: codePostal.optional(),
        commune: texte('Écrivez le nom de la commune.', 100).register(natures, REFERENCE).optional(),
        precisions: texte('Précisez comment venir ou ce qui change.', 300).optional(),
      },
      { error: 'L’accueil s’écrit avec nom, adresse, code_postal, commune.' },
    )
    .describe('Où le guichet reçoit : nom, adresse, code_postal, commune.')
    .optional(),
  a_verifier: listeDeTextes('Écrivez ce qui manque encore au guichet, une chose par tiret.', 200).optional(),
  couleur: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, { error: 'Écrivez une couleur comme "#0E4F47", entre guillemets.' })
    .describe('La couleur du territoire, entre guillemets, par exemple "#0E4F47".')
    .optional(),
  partenaires: z
    .array(texte('Écrivez l’identifiant d’une structure.', 80))
    .optional()
    .describe('Identifiants des structures partenaires, dans l’ordre où les montrer.'),
  liens: z
    .array(
      z
        .strictObject({
          titre: texte('Écrivez le titre du lien.', 120),
          url: lien('Écrivez l’adresse complète.'),
        })
        .describe('Un lien : titre et url.'),
    )
    .describe('Les sites utiles du territoire, un par tiret.')
    .optional(),
  financements: z
    .array(
      z
        .strictObject(
          {
            nom: texte('Écrivez le nom du financeur, par exemple « Région Bourgogne-Franche-Comté ».', 120),
            mention: texte('Recopiez la mention que le financeur demande, sans rien y changer.', 300),
            logo: z
              .string()
              .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpe?g)$/, {
                error:
                  'Écrivez le nom d’une image de ce territoire, en .png ou .jpg, par exemple fse.png. Un .svg peut porter du code\u00a0: convertissez-le.',
              })
              .describe('Le logo, dans images/ de ce territoire, en .png ou .jpg.')
              .register(natures, REFERENCE)
              .optional(),
          },
          { error: 'Un financement s’écrit avec nom, mention et logo.' },
        )
        .describe('Un financeur\u00a0: nom, mention, logo.'),
      { error: 'Écrivez la liste des financeurs, un par tiret.' },
    )
    .describe('Qui finance, et ce qu’il demande d’afficher\u00a0: au pied des pages et sur le papier.')
    .optional(),
  fond_de_carte: z
    .strictObject({
      url: texte('Écrivez le modèle d’adresse des tuiles, avec {z}, {x} et {y}.', 500).refine(
        (modele) => checkTuiles(modele) === undefined,
        { error: ({ input }) => checkTuiles(String(input)) ?? '', params: { code: 'lien-invalide' } },
      ),
      attribution: texte('Écrivez la mention de la source des tuiles.', 200),
      min_zoom: entier('Écrivez le plus petit zoom servi, par exemple 5.', 0, 22).optional(),
      max_zoom: entier('Écrivez le plus grand zoom servi, par exemple 18.', 0, 22).optional(),
    })
    .describe('D’autres tuiles que celles de l’IGN : url et attribution. Voir docs/deployer.md.')
    .register(natures, REFERENCE)
    .optional(),
  sources: sourcesSchema.min(1, { error: 'Écrivez au moins une source.' }),
});

export type TerritoireSaisi = z.infer<typeof territoireSchema>;
