import { z } from 'zod';
import {
  booleen,
  courriel,
  dateCalendaire,
  entier,
  heure,
  lien,
  listeDeChoix,
  listeDeTextes,
  telephone,
  texte,
} from '../schema/champs.schema.ts';
import { JOURS } from '../temps/jours-de-semaine.ts';
import { accompagnants, getValues } from '../vocabulaire/vocabulaires.ts';

const releve = dateCalendaire('Écrivez le jour où la structure l’a dit, AAAA-MM-JJ.');

const seanceSchema = z
  .strictObject(
    {
      date: dateCalendaire('Écrivez le jour du comité, AAAA-MM-JJ, par exemple 2027-01-12.'),
      limite: dateCalendaire('Écrivez le dernier jour pour déposer un dossier, AAAA-MM-JJ.').optional(),
    },
    { error: 'Un comité s’écrit avec date et limite, par exemple { date: 2027-01-12, limite: 2027-01-05 }.' },
  )
  .refine(({ date, limite }) => limite === undefined || limite <= date, {
    path: ['limite'],
    params: { code: 'dates-inversees' },
    error: 'La date limite des dossiers vient après le comité : corrigez l’une des deux.',
  })
  .describe('Un comité à venir : date, et limite des dossiers.');

const comiteSchema = z
  .strictObject(
    {
      dates: z
        .array(seanceSchema, { error: 'Écrivez la liste des comités, un par tiret.' })
        .min(1, {
          error: 'Écrivez au moins un comité, ou laissez dates absent si vous ne les connaissez pas.',
        })
        .refine((dates) => new Set(dates.map(({ date }) => date)).size === dates.length, {
          error: 'Le même comité est écrit deux fois : enlevez-en un.',
        })
        .describe('Les comités connus, un par tiret. Une date passée n’est plus montrée.')
        .optional(),
      precisions: texte('Dites en une phrase comment le comité décide.', 400).optional(),
    },
    { error: 'Le comité s’écrit avec dates (date et limite) et precisions, non en une phrase seule.' },
  )
  .describe('Le comité qui choisit les candidats. Sans date connue, elle reste « à demander ».');

const placesSchema = z
  .strictObject(
    {
      total: entier('Écrivez combien de places il y a en tout, par exemple 15.', 1, 100_000).optional(),
      restantes: entier(
        'Écrivez combien de places restent, par exemple 3. Écrivez 0 si c’est complet.',
        0,
        100_000,
      ).optional(),
      releve_le: releve.optional(),
      precisions: texte('Précisez en une phrase, par exemple « En 2023 ».', 200).optional(),
    },
    { error: 'Les places s’écrivent avec total, restantes, releve_le ou precisions.' },
  )
  .refine((p) => p.restantes === undefined || p.total === undefined || p.restantes <= p.total, {
    path: ['restantes'],
    error: 'Il reste plus de places qu’il n’y en a en tout : corrigez restantes ou total.',
  })
  .refine((p) => p.restantes === undefined || p.releve_le !== undefined, {
    path: ['releve_le'],
    error: 'Des places restantes changent vite : écrivez le jour où la structure l’a dit, AAAA-MM-JJ.',
  })
  .describe('Les places : combien en tout, combien restent, et quand on l’a su.');

const attenteSchema = z
  .strictObject(
    {
      personnes: entier('Écrivez combien de personnes attendent, par exemple 12.', 0, 100_000).optional(),
      delai_jours: entier('Écrivez l’attente habituelle en jours, par exemple 60.', 0, 3650).optional(),
      releve_le: dateCalendaire(
        'Une liste d’attente change vite : écrivez le jour où la structure l’a dit, AAAA-MM-JJ.',
      ),
      precisions: texte('Précisez en une phrase.', 200).optional(),
    },
    { error: 'La liste d’attente s’écrit avec personnes, delai_jours et releve_le.' },
  )
  .describe('La liste d’attente, avec le jour où on l’a su.');

const creneauSchema = z
  .strictObject(
    {
      jours: listeDeChoix(JOURS, 'Écrivez les jours, par exemple [mardi, jeudi].'),
      debut: heure('Écrivez l’heure de début entre guillemets, par exemple "09:00".'),
      fin: heure('Écrivez l’heure de fin entre guillemets, par exemple "12:00".'),
    },
    { error: 'Un créneau s’écrit avec jours, debut et fin.' },
  )
  .refine(({ debut, fin }) => debut < fin, {
    path: ['fin'],
    params: { code: 'dates-inversees' },
    error: 'La fin vient avant le début : corrigez l’une des deux heures.',
  })
  .describe('Un créneau qui revient chaque semaine : jours, debut, fin.');

const rendezVousSchema = z
  .strictObject(
    {
      creneaux: z
        .array(creneauSchema, { error: 'Écrivez la liste des créneaux, un par tiret.' })
        .min(1, { error: 'Écrivez au moins un créneau.' })
        .describe('Quand on reçoit, un créneau par tiret.')
        .optional(),
      lien: lien('Écrivez l’adresse complète où l’on prend rendez-vous.').optional(),
      precisions: texte('Précisez en une phrase comment prendre rendez-vous.', 300).optional(),
    },
    { error: 'Le rendez-vous s’écrit avec creneaux, lien ou precisions.' },
  )
  .describe('Quand et comment un professionnel obtient un rendez-vous.');

export const prescriptionSchema = z
  .strictObject(
    {
      obligatoire: booleen('Écrivez true quand il faut passer par un professionnel.').optional(),
      par: listeDeChoix(
        getValues(accompagnants),
        'Écrivez qui peut prescrire, par exemple [mission-locale, france-travail].',
      ).optional(),
      comment: texte('Dites comment prescrire : fiche, courriel, téléphone…', 600).optional(),
      formulaire: lien('Écrivez l’adresse complète du formulaire.').optional(),
      delai_jours: entier('Écrivez le délai habituel en jours, par exemple 15.', 0, 365).optional(),
      comite: comiteSchema.optional(),
      places: placesSchema.optional(),
      attente: attenteSchema.optional(),
      rendez_vous: rendezVousSchema.optional(),
      telephone: telephone.optional(),
      courriel: courriel('Écrivez l’adresse de courriel réservée aux professionnels.').optional(),
      engagement: texte('Dites ce que la structure fait en retour.', 400).optional(),
      refus_frequents: listeDeTextes('Écrivez les motifs de refus fréquents, un par tiret.').optional(),
    },
    { error: 'La prescription s’écrit avec par, comment, formulaire, delai_jours, comite, places…' },
  )
  .describe(
    'Comment un professionnel oriente une personne vers l’offre. Montré dans l’espace prescripteurs.',
  );

export type Prescription = z.infer<typeof prescriptionSchema>;
export type Comite = z.infer<typeof comiteSchema>;
