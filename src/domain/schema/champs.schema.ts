import { z } from 'zod';
import { CODE_INSEE } from '../commune/code-insee.ts';
import { HEURE } from '../temps/heure.ts';
import { isDateCalendaire } from '../temps/is-date-calendaire.ts';
import { checkAdresse } from '../text/check-lien.ts';
import {
  getValues,
  moyensDeVerification,
  rolesDeRelais,
  verificateurs,
} from '../vocabulaire/vocabulaires.ts';
import { natures, REFERENCE } from './nature.schema.ts';

// Briques communes aux schémas. Chaque champ porte une phrase qui dit quoi écrire, avec un exemple :
// elle sert de message d’erreur, d’aide à la saisie (JSON Schema) et de documentation.

/** Texte d’une ligne ou d’un paragraphe, jamais vide, d’au plus `max` caractères. */
export const texte = (phrase: string, max = 300) =>
  z
    .string({ error: phrase })
    .trim()
    .min(1, { error: phrase })
    .max(max, { error: `${max} caractères au plus. ${phrase}` })
    .describe(phrase);

/** Liste non vide de textes courts. */
export const listeDeTextes = (phrase: string, max = 300) =>
  z.array(texte(phrase, max), { error: phrase }).min(1, { error: phrase }).describe(phrase);

/** Une valeur d’un vocabulaire fermé. */
export const choix = <const V extends readonly [string, ...string[]]>(valeurs: V, phrase: string) =>
  z.enum(valeurs, { error: phrase }).describe(phrase);

/** Liste non vide, sans doublon, de valeurs d’un vocabulaire fermé. */
export const listeDeChoix = <const V extends readonly [string, ...string[]]>(valeurs: V, phrase: string) =>
  z
    .array(choix(valeurs, phrase), { error: phrase })
    .min(1, { error: phrase })
    .refine((liste) => new Set(liste).size === liste.length, { error: `Une valeur est répétée. ${phrase}` })
    .describe(phrase);

export const dateCalendaire = (phrase: string) =>
  z
    .string({ error: phrase })
    .refine(isDateCalendaire, { error: phrase, params: { code: 'date-invalide' } })
    .describe(phrase);

const MINUIT = 'Minuit s’écrit "23:59" à la fin d’une journée, "00:00" au début de la suivante.';

/** Une heure de 00:00 à 23:59. */
export const heure = (phrase: string) =>
  z
    .string({ error: phrase })
    .regex(HEURE, { error: ({ input }) => (String(input).startsWith('24') ? MINUIT : phrase) })
    .describe(phrase);

/** Adresse web http ou https, la seule forme qui puisse devenir un lien. */
export const lien = (phrase: string) => {
  const error = ({ input }: { readonly input?: unknown }) =>
    (typeof input === 'string' ? checkAdresse(input) : undefined) ?? phrase;
  return z
    .url({ protocol: /^https?$/, error })
    .max(2083, { error: phrase })
    .refine((adresse) => checkAdresse(adresse) === undefined, { error, params: { code: 'lien-invalide' } })
    .describe(phrase)
    .register(natures, REFERENCE);
};

export const courriel = (phrase: string) =>
  z.email({ error: phrase }).describe(phrase).register(natures, { nature: 'courriel' });

/** Des horaires au format d’OpenStreetMap. */
export const horaires = (phrase: string) => texte(phrase, 300).register(natures, { nature: 'horaires' });

export const nombre = (phrase: string, min = 0, max = 1_000_000) =>
  z.number({ error: phrase }).min(min, { error: phrase }).max(max, { error: phrase }).describe(phrase);

export const entier = (phrase: string, min = 0, max = 1_000_000) =>
  z.int({ error: phrase }).min(min, { error: phrase }).max(max, { error: phrase }).describe(phrase);

export const booleen = (phrase: string) => z.boolean({ error: phrase }).describe(phrase);

export const codeInsee = z
  .string({
    error: 'Écrivez le code INSEE de la commune, 5 caractères entre guillemets, par exemple "39478".',
  })
  .regex(CODE_INSEE, {
    error: 'Écrivez le code INSEE de la commune, 5 caractères entre guillemets, par exemple "39478".',
  })
  .describe('Code INSEE de la commune, 5 caractères entre guillemets, par exemple "39478".')
  .register(natures, REFERENCE);

export const codePostal = z
  .string({ error: 'Écrivez le code postal, 5 chiffres entre guillemets, par exemple "39200".' })
  .regex(/^\d{5}$/, { error: 'Écrivez le code postal, 5 chiffres entre guillemets, par exemple "39200".' })
  .describe('Code postal, 5 chiffres entre guillemets, par exemple "39200".')
  .register(natures, REFERENCE);

export const telephone = texte(
  'Écrivez le numéro entre guillemets, par exemple "01 99 00 12 34". Laissez le champ absent si vous ne le connaissez pas.',
  60,
).register(natures, { nature: 'telephone' });

/** Code d’une zone data·inclusion : commune, département, EPCI, ou « france ». */
export const codeZone = z
  .string({
    error:
      'Écrivez un code entre guillemets : "39" (département), "39478" (commune), "200026573" (EPCI) ou "france".',
  })
  .regex(/^(france|99100|\d{2,3}|2[AB]|\d{5}|2[AB]\d{3}|\d{9})$/, {
    error:
      'Écrivez un code entre guillemets : "39" (département), "39478" (commune), "200026573" (EPCI) ou "france".',
  })
  .describe('Code entre guillemets : "39" (département), "39478" (commune), "200026573" (EPCI) ou "france".')
  .register(natures, REFERENCE);

/** D’où vient un fait : ce qui a été lu, où, quand. */
export const sourceSchema = z
  .strictObject(
    {
      titre: texte('Dites ce qui a été lu, par exemple « Page Tarifs du site Mobigo ».', 300),
      url: lien('Écrivez l’adresse complète de la page, par exemple https://www.viamobigo.fr.').optional(),
      date: texte(
        'Écrivez la date de la source : 2024, 2024-06 ou 2024-06-15, ou la période (« 2017-2020 »).',
        80,
      ).optional(),
      champs: listeDeTextes(
        'Écrivez les champs que cette source garantit, par exemple [telephone, courriel]. Absent : elle garantit toute la fiche.',
        80,
      ).optional(),
    },
    { error: 'Une source s’écrit avec titre, url et date.' },
  )
  .describe('Ce qui a été lu pour écrire cette fiche.')
  .register(natures, REFERENCE);

export const sourcesSchema = z
  .array(sourceSchema, { error: 'Écrivez la liste des sources, une par tiret.' })
  .describe('Liste de ce qui a été lu pour écrire la fiche, une source par tiret.');

export type Source = z.infer<typeof sourceSchema>;

/** Une vraie vérification : quelqu’un a demandé à la structure. La date d’une source n’en est pas une. */
export const verification = {
  verifie_le: dateCalendaire(
    'Écrivez le jour où quelqu’un a demandé à la structure, AAAA-MM-JJ. Laissez absent si personne n’a vérifié.',
  ).optional(),
  verifie_par: choix(getValues(verificateurs), 'Écrivez qui a vérifié : structure ou guichet.').optional(),
  verifie_comment: choix(
    getValues(moyensDeVerification),
    'Écrivez comment : telephone, visite ou courriel.',
  ).optional(),
} as const;

/** Quelqu’un d’autre à joindre, quand la structure ne se joint pas ou qu’il faut passer par lui. */
export const relaisSchema = z
  .array(
    z
      .strictObject(
        {
          structure: texte('Écrivez l’identifiant de la structure qui sert de relais.', 80),
          role: choix(
            getValues(rolesDeRelais),
            'Écrivez ce que fait le relais : prescrit (il fait la demande) ou renseigne.',
          ),
        },
        { error: 'Un relais s’écrit avec structure et role.' },
      )
      .describe('Un relais : structure et role.'),
    { error: 'Écrivez la liste des relais, un par tiret.' },
  )
  .min(1, { error: 'Écrivez au moins un relais, ou enlevez ce champ.' })
  .describe('Qui d’autre joindre, un relais par tiret : le plus utile d’abord.')
  .register(natures, REFERENCE);
