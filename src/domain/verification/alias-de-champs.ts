import type { OffreSaisie } from '../offre/offre.schema.ts';
import type { Prescription } from '../offre/prescription.schema.ts';
import type { PageSaisie } from '../redaction/page.schema.ts';
import type { StructureSaisie } from '../structure/structure.schema.ts';
import type { Reservation } from '../trajet/reservation.schema.ts';

type Champ =
  | keyof OffreSaisie
  | keyof Prescription
  | keyof StructureSaisie
  | keyof PageSaisie
  | keyof Reservation;

/** Les mots que les éditeurs emploient pour nos champs. */
export const ALIAS_DE_CHAMPS: Readonly<Record<string, readonly string[]>> = {
  tarif: ['prix', 'cout', 'tarifs'],
  telephone: ['tel', 'numero', 'portable', 'phone'],
  courriel: ['mail', 'email', 'e-mail', 'mel'],
  lien_source: ['site', 'site_web', 'site_internet', 'url', 'lien', 'web'],
  site_web: ['site', 'site_internet', 'url', 'lien', 'web', 'lien_source'],
  horaires_accueil: ['horaires', 'ouverture', 'heures'],
  verifie_le: ['date', 'maj', 'date_maj', 'mise_a_jour', 'verifie'],
  valide_au: ['fin', 'date_fin', 'jusqu_au'],
  valide_du: ['debut', 'date_debut', 'a_partir_du'],
  zone_eligibilite: ['zone', 'territoire', 'communes'],
  publics: ['public', 'pour_qui', 'beneficiaires'],
  conditions_acces: ['condition', 'eligibilite'],
  resume: ['description', 'presentation', 'accroche'],
  code_insee: ['insee'],
  code_postal: ['cp'],
  commune: ['ville'],
  latitude: ['lat'],
  longitude: ['lon', 'lng', 'long'],
  titre: ['nom', 'title'],
  nom: ['titre', 'intitule'],
  categorie: ['type', 'category'],
  distance_km: ['distance', 'longueur', 'km'],
  calculateur: ['itineraire', 'calculateur_itineraire'],
  // Les noms de GTFS-Flex (booking_rules.txt) compris.
  delai_min: ['delai', 'prior_notice_duration_min'],
  avance_max_min: ['delai_max', 'avance_max', 'prior_notice_duration_max'],
  dernier_jour: ['prior_notice_last_day'],
  derniere_heure: ['prior_notice_last_time', 'heure_limite'],
  premier_jour: ['prior_notice_start_day'],
  premiere_heure: ['prior_notice_start_time'],
  jours_comptes: ['jours_ouvrables', 'calendrier', 'prior_notice_service_id'],
  jours_non_comptes: ['sauf', 'fermetures'],
  places: ['capacite', 'nombre_de_places'],
  attente: ['liste_d_attente', 'liste_attente'],
  comite: ['commission'],
  rendez_vous: ['rdv', 'permanence'],
  pieces: ['papiers', 'documents', 'justificatifs'],
} satisfies Partial<Readonly<Record<Champ, readonly string[]>>>;
