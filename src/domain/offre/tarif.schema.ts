import { z } from 'zod';
import { booleen, choix, entier, nombre, texte } from '../schema/champs.schema.ts';
import { getValues } from '../vocabulaire/terme.ts';
import { unitesTarif } from '../vocabulaire/unites-tarif.ts';

const ligneSchema = z
  .strictObject(
    {
      libelle: texte('Dites ce que l’on paie, par exemple « Location de la voiture ».', 120),
      montant: nombre('Écrivez le montant en euros, sans le signe €, par exemple 6 ou 0.23.', 0, 100_000),
      unite: choix(
        getValues(unitesTarif),
        'Écrivez l’unité : trajet, km, heure, jour, semaine, mois, an, seance ou unique.',
      ),
      pour: texte(
        'Dites pour qui est ce prix, par exemple « quotient familial sous 750 € ».',
        200,
      ).optional(),
      maximum: booleen('Écrivez true quand le montant est un plafond (« 10 € au plus »).').optional(),
      facultatif: booleen(
        'Écrivez true quand cette ligne ne s’ajoute pas aux autres (autre formule, option).',
      ).optional(),
    },
    { error: 'Une ligne de tarif s’écrit avec libelle, montant et unite.' },
  )
  .describe('Un prix : ce que l’on paie, combien, par quelle unité.');

export const tarifSchema = z
  .strictObject(
    {
      lignes: z
        .array(ligneSchema, { error: 'Écrivez la liste des prix, un par tiret.' })
        .min(1, { error: 'Écrivez au moins un prix.' })
        .describe('Liste des prix, un par tiret.'),
      caution: nombre('Écrivez la caution en euros, par exemple 150.', 0, 100_000).optional(),
      adhesion: nombre('Écrivez l’adhésion annuelle en euros, par exemple 10.', 0, 10_000).optional(),
      duree_max_jours: entier('Écrivez la durée maximale en jours, par exemple 60.', 1, 3650).optional(),
      jours_max_par_an: entier(
        'Écrivez le nombre de jours possibles par an, par exemple 60.',
        1,
        366,
      ).optional(),
      carburant: choix(['compris', 'en-plus'], 'Écrivez compris ou en-plus.').optional(),
      annee: texte('Écrivez l’année du tarif entre guillemets, par exemple "2023".', 20).optional(),
    },
    { error: 'Le tarif s’écrit avec une liste « lignes ».' },
  )
  .describe('Ce que l’offre coûte, en nombres comparables.');

/** Ce qu’une aide verse : montants en euros. */
export const aideSchema = z
  .strictObject(
    {
      montant: nombre('Écrivez le montant de l’aide en euros, par exemple 300.', 0, 100_000).optional(),
      montant_max: nombre('Écrivez le montant maximal en euros, par exemple 5200.', 0, 100_000).optional(),
      part: nombre('Écrivez la part prise en charge en pour cent, par exemple 50.', 0, 100).optional(),
      periode: choix(
        getValues(unitesTarif),
        'Écrivez l’unité : trajet, km, jour, mois, an ou unique.',
      ).optional(),
      remboursable: booleen(
        'Écrivez true pour un prêt, false pour une aide qui ne se rembourse pas.',
      ).optional(),
      precisions: texte('Précisez en une phrase ce que l’aide paie.', 400).optional(),
    },
    { error: 'L’aide s’écrit avec montant, montant_max, part, periode, remboursable ou precisions.' },
  )
  .describe('Ce que l’aide verse.');

export type Tarif = z.infer<typeof tarifSchema>;
export type LigneTarif = z.infer<typeof ligneSchema>;
export type Aide = z.infer<typeof aideSchema>;
