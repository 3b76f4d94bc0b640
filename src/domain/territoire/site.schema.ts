import { z } from 'zod';
import {
  choix,
  courriel,
  dateCalendaire,
  lien,
  listeDeTextes,
  nombre,
  telephone,
  texte,
} from '../schema/champs.schema.ts';
import { natures, REFERENCE } from '../schema/nature.schema.ts';

const organisme = z.strictObject({
  nom: texte('Écrivez le nom de l’organisme.', 150),
  adresse: texte('Écrivez l’adresse complète.', 300).register(natures, REFERENCE).optional(),
  telephone: telephone.optional(),
  courriel: courriel('Écrivez l’adresse de courriel.').optional(),
  url: lien('Écrivez l’adresse du site.').optional(),
});

/**
 * Déclaration d’accessibilité (RGAA). Sans état, la grille du projet (docs/accessibilite) le dit ; en écrire un autre que
 * « non » demande un audit.
 */
const accessibiliteSchema = z
  .strictObject({
    etat: choix(
      ['non', 'partielle', 'totale'],
      'Écrivez non, partielle ou totale, d’après votre audit. Sans audit, effacez cette ligne : la grille du projet le dit.',
    ).optional(),
    referentiel: texte('Écrivez le référentiel, par exemple « RGAA 4.1.2 ».', 60),
    etablie_le: dateCalendaire('Écrivez la date de la déclaration, AAAA-MM-JJ.'),
    audit: z
      .strictObject({
        auditeur: texte('Écrivez qui a fait l’audit.', 150),
        date: dateCalendaire('Écrivez la date de l’audit, AAAA-MM-JJ.'),
        taux: nombre('Écrivez la part des critères respectés, en pour cent, par exemple 72.', 0, 100),
      })
      .describe('Le dernier audit : auditeur, date, taux.')
      .optional(),
    non_conformites: listeDeTextes('Écrivez les défauts connus, un par tiret.', 400).optional(),
    contact: courriel('Écrivez l’adresse à qui signaler un défaut.').optional(),
  })
  .refine((a) => a.etat === undefined || a.etat === 'non' || a.audit !== undefined, {
    error: 'Sans audit, l’état ne peut être que « non ». Ajoutez audit: auditeur, date, taux.',
    path: ['etat'],
  })
  .describe('La déclaration d’accessibilité : referentiel, etablie_le.');

/**
 * Le fichier site.yaml : nom, éditeur, état du contenu, mentions légales. Une démonstration peut n’avoir personne à qui
 * signaler un défaut d’accessibilité ; un site validé le doit (décret n° 2019-768).
 */
export const siteSchema = z
  .strictObject({
    nom: texte('Écrivez le nom du site.', 80),
    slogan: texte('Écrivez la promesse du site en une phrase.', 200),
    etat: choix(
      ['demonstration', 'valide'],
      'Écrivez demonstration tant que les structures n’ont pas validé le contenu, puis valide.',
    ),
    contenu_recueilli_le: dateCalendaire('Écrivez la date de collecte du contenu, AAAA-MM-JJ.'),
    editeur: organisme.describe('Qui publie le site : nom, adresse, telephone, courriel.'),
    hebergeur: organisme.describe('Qui héberge le site : nom, adresse, telephone.').optional(),
    directeur_publication: texte('Écrivez la fonction du directeur de la publication.', 150).optional(),
    signalement: courriel('Écrivez l’adresse qui reçoit les signalements d’erreur.').optional(),
    depot: lien('Écrivez l’adresse du dépôt du code.').optional(),
    licence_contenu: texte('Écrivez la licence du contenu.', 80).default('Licence Ouverte 2.0'),
    accessibilite: accessibiliteSchema,
  })
  .refine(({ etat, accessibilite }) => etat !== 'valide' || accessibilite.contact !== undefined, {
    error:
      'Un site validé dit à qui signaler un défaut d’accessibilité. Écrivez contact: et une adresse de courriel.',
    path: ['accessibilite', 'contact'],
  });

export type Site = z.infer<typeof siteSchema>;
