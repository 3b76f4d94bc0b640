// De quoi écrire des textes vraisemblables. Rien ici ne désigne une structure, une personne ou un lieu réels.

export const rues = [
  'rue de la Gare',
  'place du Marché',
  'avenue de la République',
  'rue des Tilleuls',
  'rue Pasteur',
  'chemin des Écoliers',
  'rue du Lavoir',
  'boulevard Victor-Hugo',
  'route de la Zone artisanale',
  'impasse des Ateliers',
  'rue de l’Industrie',
  'allée des Peupliers',
] as const;

export const nomsAssociations = [
  'La Roue libre',
  'Bouge ta vallée',
  'Le Trait d’union',
  'Tous en selle',
  'L’Étape',
  'La Bielle solidaire',
  'Le Bon Chemin',
  'Passerelles',
  'Les Deux Rives',
  'La Clé des champs',
  'Mobil’Aide',
  'L’Embrayage',
  'Le Relais des routes',
  'La Boussole',
] as const;

export const horaires = [
  'Mo-Fr 09:00-12:00,14:00-17:00',
  'Mo-Fr 08:30-12:30',
  'Tu-Sa 09:00-12:00,14:00-18:00',
  'Mo,We,Fr 09:00-12:00',
  'Mo-Fr 09:00-17:00; PH off',
  'We 14:00-18:00; Sa 09:00-12:00',
  'Mo-Th 08:30-12:00,13:30-17:30; Fr 08:30-12:00',
] as const;

export const pieces = [
  'Une pièce d’identité en cours de validité.',
  'Un justificatif de domicile de moins de trois mois.',
  'La promesse d’embauche ou le contrat de travail.',
  'L’attestation de la caisse d’allocations familiales.',
  'Le dernier avis d’imposition.',
  'La carte grise et l’attestation d’assurance.',
  'Le permis de conduire, s’il y en a un.',
  'L’attestation d’inscription à France Travail.',
] as const;

export const conditionsLibres = [
  'Habiter une commune du territoire.',
  'Avoir un projet d’emploi ou de formation à court terme.',
  'Ne pas avoir d’autre moyen d’aller au travail.',
  'Avoir rencontré un conseiller du guichet.',
  'Avoir un quotient familial inférieur au plafond fixé chaque année.',
  'Être à jour de son adhésion.',
] as const;

export const etapes = [
  'Appelez la structure et dites où vous allez, quel jour et à quelle heure.',
  'Prenez rendez-vous : il faut compter une demi-heure.',
  'Parlez-en à la personne qui vous suit : elle remplit la fiche avec vous.',
  'Venez avec vos papiers et signez le contrat.',
  'Gardez le numéro de la structure sur vous le jour du trajet.',
] as const;

export const aVerifier = ['téléphone', 'prix', 'horaires d’ouverture', 'délai d’attente', 'adresse'] as const;

/** Phrases communes à toutes les fiches : {commune}, {epci} et {structure} sont remplacés. */
export const phrases = [
  'Ce service a été pensé pour les habitants de {epci} qui n’ont pas de voiture, ou dont la voiture ne démarre plus.',
  'L’accueil se fait à {commune}, sur rendez-vous ou pendant les permanences, par une personne qui connaît les lignes et les horaires.',
  'Vous pouvez venir accompagné d’un proche, d’un travailleur social ou de votre conseillère de la mission locale.',
  'Les horaires décalés de l’usine, de l’hôpital ou de l’entrepôt sont pris en compte autant que possible.',
  'L’équipe de {structure} cherche avec vous la solution la moins chère, même si elle n’est pas chez elle.',
  'Si le service est complet, votre nom est gardé sur une liste et l’on vous rappelle dès qu’une place se libère.',
  'Une première rencontre permet de vérifier vos papiers, l’adresse de l’employeur et le trajet à faire chaque jour.',
  'Pour une embauche qui commence dans la semaine, dites-le tout de suite : une réponse plus rapide est souvent possible.',
  'Le service ne circule pas les jours fériés, ni entre Noël et le jour de l’An.',
  'Une attestation vous est remise ; elle peut servir à demander le remboursement d’une partie des frais.',
  'Les personnes qui lisent mal le français peuvent demander à être rappelées : tout peut se faire de vive voix.',
  'En cas de retard ou de panne, appelez sans attendre : on cherchera une autre façon de vous faire arriver.',
] as const;
