import { z } from 'zod';
import { choix, entier, lien, listeDeTextes, nombre, texte } from '../schema/champs.schema.ts';
import { getValues, vehicules } from '../vocabulaire/vocabulaires.ts';

/** Un chiffre de référence n’est publié qu’avec sa source, son adresse et sa date. */
const sourceDateeSchema = z
  .strictObject(
    {
      titre: texte('Dites ce qui a été lu, par exemple « Arrêté du 27 mars 2023 ».', 300),
      url: lien('Écrivez l’adresse complète de la page lue, par exemple https://www.legifrance.gouv.fr.'),
      date: texte('Écrivez la date de la source entre guillemets : "2023", "2023-03" ou "2023-03-27".', 80),
    },
    { error: 'Une source s’écrit avec titre, url et date.' },
  )
  .describe('Ce qui a été lu : titre, url, date.');

const sources = z
  .array(sourceDateeSchema, { error: 'Écrivez la liste des sources, une par tiret.' })
  .min(1, { error: 'Écrivez au moins une source : un chiffre sans source n’est pas publié.' })
  .describe('Liste de ce qui a été lu, une source par tiret : le texte officiel d’abord.');

const trancheSchema = z
  .strictObject(
    {
      jusqu_a_km: entier(
        'Écrivez le nombre de kilomètres par an où finit la tranche, par exemple 5000. Absent pour la dernière.',
        1,
        1_000_000,
      ).optional(),
      par_km: nombre('Écrivez le prix d’un kilomètre en euros, par exemple 0.606.', 0, 10),
      fixe: nombre(
        'Écrivez ce qui s’ajoute pour l’année, en euros, par exemple 1330.',
        0,
        100_000,
      ).optional(),
    },
    { error: 'Une tranche s’écrit avec jusqu_a_km, par_km et fixe.' },
  )
  .describe('Une tranche du barème : kilomètres de l’année × par_km + fixe.');

const voitureSchema = z
  .strictObject(
    {
      libelle: texte('Dites quelle voiture, par exemple « Votre voiture (4 CV) ».', 80),
      tranches: z
        .array(trancheSchema, { error: 'Écrivez la liste des tranches, une par tiret.' })
        .min(1, { error: 'Écrivez au moins une tranche.' })
        .describe('Les tranches du barème, de la plus petite distance à la plus grande.'),
      comprend: listeDeTextes('Dites ce que ce prix comprend, un élément par tiret.', 80),
      ne_comprend_pas: listeDeTextes('Dites ce que ce prix ne comprend pas, un par tiret.', 80).optional(),
      precisions: texte('Précisez en une ou deux phrases ce que le lecteur doit savoir.', 400).optional(),
      sources,
    },
    { error: 'La voiture s’écrit avec libelle, tranches, comprend et sources.' },
  )
  .superRefine(({ tranches }, contexte) => {
    const rang = tranches.findIndex(({ jusqu_a_km: fin }, i) => {
      const suivante = tranches[i + 1];
      if (!suivante) return fin !== undefined;
      return fin === undefined || (suivante.jusqu_a_km ?? Number.POSITIVE_INFINITY) <= fin;
    });
    if (rang !== -1)
      contexte.addIssue({
        code: 'custom',
        path: ['tranches', rang, 'jusqu_a_km'],
        message:
          'Rangez les tranches de la plus petite à la plus grande ; seule la dernière n’a pas de jusqu_a_km.',
      });
  })
  .describe('Ce que coûte une voiture à soi.');

const carburantSchema = z
  .strictObject(
    {
      vehicule: choix(
        getValues(vehicules),
        'Écrivez le véhicule : voiture, voiture-sans-permis, scooter ou minibus.',
      ),
      libelle: texte('Dites quel carburant, par exemple « Essence, voiture de 3 ou 4 CV ».', 80),
      par_km: nombre('Écrivez le prix d’un kilomètre en euros, par exemple 0.113.', 0, 10),
      sources,
    },
    { error: 'Un carburant s’écrit avec vehicule, libelle, par_km et sources.' },
  )
  .describe('Le carburant d’un véhicule, au kilomètre.');

/** Le fichier commun/couts.yaml : les chiffres auxquels les prix des offres se comparent. */
export const coutsSchema = z.strictObject({
  voiture: voitureSchema,
  carburants: z
    .array(carburantSchema, { error: 'Écrivez la liste des carburants, un par tiret.' })
    .describe('Le prix du carburant au kilomètre, un véhicule par tiret.')
    .optional(),
});

export type CoutsSaisis = z.infer<typeof coutsSchema>;
export type Voiture = CoutsSaisis['voiture'];
export type Carburant = NonNullable<CoutsSaisis['carburants']>[number];
