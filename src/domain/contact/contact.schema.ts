import { z } from 'zod';
import {
  codeInsee,
  codePostal,
  courriel,
  horaires,
  lien,
  nombre,
  telephone,
  texte,
} from '../schema/champs.schema.ts';
import { natures, REFERENCE } from '../schema/nature.schema.ts';

/** Champs de contact et de lieu, communs aux offres et aux structures (noms de data·inclusion). */
export const contactEtLieu = {
  adresse: texte('Écrivez le numéro et la rue, par exemple « 20 rue de Bellefontaine ».', 200)
    .register(natures, REFERENCE)
    .optional(),
  complement_adresse: texte('Précisez l’étage, le bâtiment ou le repère.', 200)
    .register(natures, REFERENCE)
    .optional(),
  commune: texte('Écrivez le nom de la commune, par exemple Saint-Claude.', 100)
    .register(natures, REFERENCE)
    .optional(),
  code_postal: codePostal.optional(),
  code_insee: codeInsee.optional(),
  latitude: nombre('Écrivez la latitude en degrés, par exemple 46.38722.', -90, 90).optional(),
  longitude: nombre('Écrivez la longitude en degrés, par exemple 5.86306.', -180, 180).optional(),
  telephone: telephone.optional(),
  courriel: courriel('Écrivez l’adresse de courriel, par exemple accueil@exemple.fr.').optional(),
  horaires_accueil: horaires(
    'Écrivez les horaires au format OpenStreetMap, par exemple « Mo-Fr 09:00-12:00,14:00-17:00 ».',
  ).optional(),
} as const;

export const lienSource = lien('Écrivez l’adresse complète, par exemple https://www.viamobigo.fr.');

/** Où et comment joindre quelqu’un ; chaque champ peut manquer. */
export type ContactEtLieu = z.infer<ReturnType<typeof toObject>>;
const toObject = () => z.object(contactEtLieu);
