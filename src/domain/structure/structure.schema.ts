import { z } from 'zod';
import { contactEtLieu, lienSource } from '../contact/contact.schema.ts';
import {
  choix,
  codeZone,
  dateCalendaire,
  listeDeTextes,
  relaisSchema,
  sourcesSchema,
  texte,
  verification,
} from '../schema/champs.schema.ts';
import { natures, REFERENCE } from '../schema/nature.schema.ts';

export const typesStructure = [
  { value: 'operateur-mobilite', libelle: 'Opérateur de mobilité' },
  { value: 'mission-locale', libelle: 'Mission locale' },
  { value: 'france-travail', libelle: 'France Travail' },
  { value: 'siae', libelle: 'Structure d’insertion (SIAE)' },
  { value: 'collectivite', libelle: 'Collectivité' },
  { value: 'etat', libelle: 'État et opérateurs nationaux' },
  { value: 'autorite-organisatrice', libelle: 'Autorité organisatrice des transports' },
  { value: 'association', libelle: 'Association' },
  { value: 'reseau', libelle: 'Réseau' },
  { value: 'partenaire', libelle: 'Partenaire' },
] as const;

/** Un fichier structures/*.yaml. */
export const structureSchema = z.strictObject({
  nom: texte('Écrivez le nom de la structure, 150 caractères au plus.', 150),
  sigle: texte('Écrivez le sigle, par exemple MIFE.', 30).register(natures, REFERENCE).optional(),
  type: choix(
    typesStructure.map((t) => t.value) as [string, ...string[]],
    `Écrivez un des types : ${typesStructure.map((t) => t.value).join(', ')}.`,
  ),
  description: texte(
    'Dites en une ou deux phrases ce que fait la structure pour la mobilité.',
    1000,
  ).optional(),
  role: texte('Dites ce qu’elle fait dans ce territoire, en une phrase.', 300).optional(),
  zone: z.array(codeZone).optional().describe('Codes des zones où la structure agit.'),
  ...contactEtLieu,
  site_web: lienSource.optional(),
  siret: z
    .string({ error: 'Écrivez les 14 chiffres du SIRET entre guillemets.' })
    .regex(/^\d{14}$/, { error: 'Écrivez les 14 chiffres du SIRET entre guillemets.' })
    .describe('Les 14 chiffres du SIRET entre guillemets.')
    .optional(),
  dissoute_le: dateCalendaire(
    'Écrivez le jour où la structure a cessé d’exister, AAAA-MM-JJ : ses offres, son guichet et ses papiers le diront.',
  ).optional(),
  reprise_par: texte('Écrivez l’identifiant de la structure qui a pris la suite.', 80)
    .register(natures, REFERENCE)
    .optional(),
  relais: relaisSchema.optional(),
  ligne_nationale: choix(
    ['tous', 'handicap'],
    'Écrivez pour qui son numéro répond dans toute la France quand personne de plus proche n’en a : tous ou handicap.',
  ).optional(),
  ...verification,
  a_verifier: listeDeTextes(
    'Écrivez ce qui manque ou reste à vérifier, une chose par tiret.',
    200,
  ).optional(),
  sources: sourcesSchema.min(1, { error: 'Écrivez au moins une source.' }),
});

export type StructureSaisie = z.infer<typeof structureSchema>;
