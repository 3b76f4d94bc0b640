import { z } from 'zod';
import { booleen, choix, entier, listeDeTextes, nombre, texte } from '../schema/champs.schema.ts';
import { natures, REFERENCE } from '../schema/nature.schema.ts';
import { mesuresDeRessources } from '../vocabulaire/ressources.ts';
import { getValues } from '../vocabulaire/terme.ts';
import { unitesTarif } from '../vocabulaire/unites-tarif.ts';

const ligneSchema = z
  .strictObject(
    {
      libelle: texte('Dites ce que l’on paie, par exemple « Location de la voiture ».', 120),
      montant: nombre('Écrivez le montant en euros, sans le signe €, par exemple 6 ou 0.23.', 0, 100_000),
      unite: choix(
        getValues(unitesTarif),
        'Écrivez l’unité : trajet, km, heure, jour, semaine, mois, an, seance, unique, ou achat pour un véhicule à vendre.',
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

/** Un prêt : de quoi dire ce qu’il faudra rendre, et en combien de temps. */
const pretSchema = z
  .strictObject(
    {
      montants: z
        .array(nombre('Écrivez une somme en euros, par exemple 600.', 1, 100_000))
        .min(2, { error: 'Écrivez au moins deux sommes : une seule s’écrit dans montant.' })
        .describe('Les seules sommes que l’on prête, de la plus petite à la plus grande : [600, 800].')
        .optional(),
      taux_min: nombre(
        'Écrivez le taux le plus bas, en pour cent par an, par exemple 1.5.',
        0,
        30,
      ).optional(),
      taux_max: nombre('Écrivez le taux le plus haut, en pour cent par an, par exemple 5.', 0, 30).optional(),
      duree_max_mois: entier('Écrivez la durée la plus longue, en mois, par exemple 84.', 1, 360).optional(),
      mensualite: nombre(
        'Écrivez ce que l’on rend chaque mois, en euros, quand cela ne change pas, par exemple 30.',
        1,
        10_000,
      ).optional(),
    },
    { error: 'Un prêt s’écrit avec montants, taux_min, taux_max, duree_max_mois ou mensualite.' },
  )
  .refine((p) => p.taux_min === undefined || p.taux_max === undefined || p.taux_min <= p.taux_max, {
    path: ['taux_max'],
    error: 'Le taux le plus haut est sous le taux le plus bas : inversez taux_min et taux_max.',
  })
  .refine(({ montants = [] }) => montants.every((m, i) => i === 0 || m > (montants[i - 1] ?? 0)), {
    path: ['montants'],
    error: 'Rangez les sommes de la plus petite à la plus grande, chacune une fois.',
  })
  .describe('Le prêt : sommes possibles, taux, durée, mensualité. Un chiffre inconnu reste absent.');

/** Ce que verse une aide selon les moyens du foyer. */
const selonRessourcesSchema = z
  .strictObject(
    {
      sur: choix(
        getValues(mesuresDeRessources),
        'Écrivez ce que la source regarde : quotient-familial, ou revenu-fiscal (de référence, par part et par an).',
      ),
      paliers: z
        .array(
          z
            .strictObject(
              {
                max: entier(
                  'Écrivez le plafond du palier en euros, compris, par exemple 7500.',
                  1,
                  1_000_000,
                ),
                montant: nombre('Écrivez ce que l’aide verse sous ce plafond, en euros.', 0.01, 100_000),
              },
              { error: 'Un palier s’écrit avec max et montant, par exemple { max: 7500, montant: 500 }.' },
            )
            .describe('Un palier : jusqu’à max, l’aide verse montant.'),
          { error: 'Écrivez la liste des paliers, un par tiret.' },
        )
        .min(1, { error: 'Écrivez au moins un palier.' })
        .refine((paliers) => paliers.every(({ max }, i) => i === 0 || max > (paliers[i - 1]?.max ?? 0)), {
          error: 'Rangez les paliers du plus petit plafond au plus grand, chacun une fois.',
        })
        .describe('Les paliers, du plus petit plafond au plus grand.'),
    },
    { error: 'Un montant selon les ressources s’écrit avec sur et paliers.' },
  )
  .describe('Ce que l’aide verse selon les ressources du foyer.');

/** Ce qu’une aide verse : montants en euros. */
export const aideSchema = z
  .strictObject(
    {
      montant: nombre(
        'Écrivez le montant de l’aide en euros, par exemple 300. Inconnu, il reste absent.',
        0.01,
        100_000,
      ).optional(),
      montant_max: nombre('Écrivez le montant maximal en euros, par exemple 5200.', 0.01, 100_000).optional(),
      part: nombre('Écrivez la part prise en charge en pour cent, par exemple 50.', 1, 100).optional(),
      selon_ressources: selonRessourcesSchema.optional(),
      periode: choix(
        getValues(unitesTarif),
        'Écrivez l’unité : trajet, km, jour, mois, an ou unique.',
      ).optional(),
      reste_a_charge: nombre(
        'Écrivez ce que la personne paie toujours elle-même, en euros, par exemple 150.',
        1,
        100_000,
      ).optional(),
      remboursable: booleen(
        'Écrivez true pour un prêt, false pour une aide qui ne se rembourse pas.',
      ).optional(),
      pret: pretSchema.optional(),
      precisions: texte('Précisez en une phrase ce que l’aide paie.', 400).optional(),
    },
    {
      error:
        'L’aide s’écrit avec montant, montant_max, part, selon_ressources, periode, reste_a_charge, remboursable, pret ou precisions.',
    },
  )
  .refine((a) => a.montant === undefined || a.montant_max === undefined || a.montant <= a.montant_max, {
    path: ['montant_max'],
    error: 'Le montant maximal est sous le montant : inversez montant et montant_max.',
  })
  .refine((a) => a.pret === undefined || a.remboursable === true, {
    path: ['pret'],
    error: 'Un prêt se rembourse : écrivez aussi remboursable: true, ou enlevez pret.',
  })
  .refine((a) => !a.pret?.montants || a.pret.montants.at(-1) === a.montant_max, {
    path: ['montant_max'],
    error: 'Écrivez dans montant_max la plus grande des sommes de pret.montants.',
  })
  .describe('Ce que l’aide verse.');

const renvois = (phrase: string) => listeDeTextes(phrase, 80).register(natures, REFERENCE).optional();

/** Ce qu’une aide devient avec une autre. Ce qui n’est pas dit reste à demander. */
export const cumulSchema = z
  .strictObject(
    {
      avec: renvois('Écrivez les aides qui s’ajoutent à celle-ci : le nom de leur fichier, sans .md.'),
      sauf: renvois('Écrivez les aides que l’on ne peut pas avoir en plus de celle-ci.'),
      avant: renvois('Écrivez les aides à demander avant celle-ci.'),
    },
    { error: 'Le cumul s’écrit avec avec, sauf ou avant, chacun une liste d’aides.' },
  )
  .describe('Avec quelles aides celle-ci s’ajoute, s’exclut, ou attend son tour. Écrit d’un seul côté.');

export type Tarif = z.infer<typeof tarifSchema>;
export type LigneTarif = z.infer<typeof ligneSchema>;
export type Aide = z.infer<typeof aideSchema>;
export type Pret = z.infer<typeof pretSchema>;
export type Cumul = z.infer<typeof cumulSchema>;
