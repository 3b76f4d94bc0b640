import { z } from 'zod';
import { contactEtLieu, lienSource } from '../contact/contact.schema.ts';
import { conditionsSchema } from '../eligibilite/conditions.schema.ts';
import {
  choix,
  codeZone,
  dateCalendaire,
  lien,
  listeDeChoix,
  listeDeTextes,
  relaisSchema,
  sourcesSchema,
  texte,
  verification,
} from '../schema/champs.schema.ts';
import { natures, REFERENCE } from '../schema/nature.schema.ts';
import { reservationSchema } from '../trajet/reservation.schema.ts';
import { desserteSchema, distanceSchema } from '../trajet/trajet.schema.ts';
import { categorieIds } from '../vocabulaire/categories.ts';
import { besoinIds } from '../vocabulaire/ids-de-besoins.ts';
import {
  confiances,
  destinataires,
  frais,
  getValues,
  modesAccueil,
  modesMobilisation,
  personnesMobilisatrices,
  publics,
  statuts,
  vehicules,
} from '../vocabulaire/vocabulaires.ts';
import { objetsDeZone } from '../vocabulaire/zone-du-trajet.ts';
import { prescriptionSchema } from './prescription.schema.ts';
import { aideSchema, cumulSchema, tarifSchema } from './tarif.schema.ts';

/** L’en-tête d’un fichier offres/*.md. Noms et valeurs de data·inclusion v1, plus nos champs. */
export const offreSchema = z.strictObject({
  nom: texte('Écrivez le nom de l’offre, 3 à 150 caractères, sans point final.', 150).min(3, {
    error: 'Le nom compte 3 caractères au moins.',
  }),
  structure: texte(
    'Écrivez l’identifiant de la structure : le nom de son fichier sans .yaml, par exemple mission-locale-sud-jura.',
    80,
  ),
  categorie: choix(categorieIds, `Écrivez une des catégories : ${categorieIds.join(', ')}.`),
  autres_besoins: listeDeChoix(
    besoinIds,
    'Écrivez les autres besoins auxquels l’offre répond, par exemple [passer-le-permis] pour une aide au permis.',
  ).optional(),
  resume: texte('Dites en une phrase simple à quoi sert l’offre, 200 caractères au plus.', 200),
  vehicules: listeDeChoix(
    getValues(vehicules),
    'Écrivez les véhicules proposés, par exemple [voiture, scooter].',
  ).optional(),

  publics: listeDeChoix(
    getValues(publics),
    'Écrivez les publics, par exemple [jeunes, demandeurs-emploi]. « tous-publics » s’écrit seul.',
  ).optional(),
  publics_precisions: texte('Précisez le public en une phrase.', 400).optional(),
  destinataire: choix(
    getValues(destinataires),
    'Écrivez employeurs quand l’offre est pour les entreprises. Absent : elle est pour les personnes.',
  ).optional(),
  conditions_acces: texte(
    'Écrivez en phrases simples les conditions qu’aucun champ de « conditions » ne dit : tant qu’il y en a, l’offre est « à vérifier ».',
    1000,
  ).optional(),
  conditions: conditionsSchema.optional(),
  frais: choix(
    getValues(frais),
    'Écrivez gratuit ou payant. Laissez absent si vous ne savez pas.',
  ).optional(),
  frais_precisions: texte('Précisez le prix en une phrase.', 600).optional(),
  tarif: tarifSchema.optional(),
  aide: aideSchema.optional(),
  cumul: cumulSchema.optional(),

  mobilisable_par: listeDeChoix(
    getValues(personnesMobilisatrices),
    'Écrivez qui peut demander l’offre : [usagers], [professionnels] ou les deux.',
  ).optional(),
  modes_mobilisation: listeDeChoix(
    getValues(modesMobilisation),
    'Écrivez comment demander : telephoner, se-presenter, envoyer-un-courriel, utiliser-lien-mobilisation.',
  ).optional(),
  mobilisation_precisions: texte('Précisez la démarche en une ou deux phrases.', 600).optional(),
  lien_mobilisation: lien('Écrivez l’adresse complète de la page où l’on fait la demande.').optional(),
  etapes: listeDeTextes(
    'Écrivez les étapes pour obtenir l’offre, une par tiret, chacune commençant par un verbe.',
    300,
  ).optional(),
  pieces: listeDeTextes('Écrivez les papiers à apporter, un par tiret.', 200).optional(),
  prescription: prescriptionSchema.optional(),
  reservation: reservationSchema.optional(),
  desserte: desserteSchema.optional(),
  calculateur: lien(
    'Écrivez l’adresse du calculateur d’itinéraire que l’offre tient, pour tous les trains, cars et bus de sa zone.',
  ).optional(),

  zone_eligibilite: z
    .array(codeZone, { error: 'Écrivez la liste des codes de zone, par exemple ["39"].' })
    .min(1, {
      error: 'Écrivez au moins un code de zone, ou laissez le champ absent si la zone est inconnue.',
    })
    .describe('Où habiter pour y avoir droit : codes de communes, départements, EPCI, ou "france".')
    .optional(),
  zone_porte_sur: choix(
    getValues(objetsDeZone),
    'Écrivez travail quand il faut y travailler, trajet quand il suffit que le trajet parte de la zone ou y arrive, trajet-entier quand il doit y rester. Absent : habitation, c’est là qu’il faut habiter.',
  ).default('habitation'),
  distance_km: distanceSchema.optional(),
  modes_accueil: listeDeChoix(
    getValues(modesAccueil),
    'Écrivez en-presentiel, a-distance, ou les deux.',
  ).optional(),
  ...contactEtLieu,
  lien_source: lienSource.optional(),

  statut: choix(getValues(statuts), `Écrivez un des statuts : ${getValues(statuts).join(', ')}.`).default(
    'ouverte',
  ),
  statut_precisions: texte('Expliquez le statut en une phrase.', 300).optional(),
  statut_jusqu_au: dateCalendaire('Écrivez la date de reprise ou de fin du statut, AAAA-MM-JJ.').optional(),
  valide_du: dateCalendaire('Écrivez la date de début, AAAA-MM-JJ, par exemple 2026-01-01.').optional(),
  valide_au: dateCalendaire(
    'Écrivez le dernier jour de l’offre, AAAA-MM-JJ, par exemple 2026-03-31.',
  ).optional(),
  remplacee_par: listeDeTextes(
    'Écrivez l’identifiant de l’offre (ou des offres) qui remplace celle-ci.',
    80,
  ).optional(),
  anciens_identifiants: listeDeTextes(
    'Écrivez les anciens noms du fichier de cette offre, sans .md : les liens déjà envoyés la retrouvent.',
    80,
  ).optional(),
  ...verification,
  relais: relaisSchema.optional(),
  confiance: choix(getValues(confiances), 'Écrivez haute, moyenne ou faible.').optional(),
  a_verifier: listeDeTextes(
    'Écrivez ce qui manque ou reste à vérifier, une chose par tiret.',
    200,
  ).optional(),
  sources: sourcesSchema.min(1, { error: 'Écrivez au moins une source.' }),
  groupe: texte('Écrivez le nom du groupe d’offres semblables.', 80).register(natures, REFERENCE).optional(),
  mots_cles: listeDeTextes('Écrivez les mots que les gens emploient pour chercher cette offre.', 60)
    .register(natures, REFERENCE)
    .optional(),
});

/** Une offre telle que l’éditeur l’écrit. */
export type OffreSaisie = z.infer<typeof offreSchema>;
