import type { CategorieId } from '../src/domain/vocabulaire/categories.ts';

/** Ce qui fait ressembler une offre inventée à une vraie offre de sa catégorie. */
export interface Modele {
  readonly noms: readonly string[];
  readonly resumes: readonly string[];
  readonly texte: string;
  readonly vehicules?: readonly string[];
  /** Ce que l’on paie : libellé, unité, montants bas et haut en centimes. */
  readonly prix?: readonly (readonly [libelle: string, unite: string, bas: number, haut: number])[];
  readonly caution?: boolean;
  /** Ce que l’aide verse, en euros. */
  readonly aide?: readonly [bas: number, haut: number];
  readonly reservation?: boolean;
  readonly mots: readonly string[];
}

export const modeles: Readonly<Record<CategorieId, Modele>> = {
  accueil: {
    noms: [
      'Permanence mobilité de {commune}',
      'Accueil mobilité de {commune}',
      'Point d’information de {commune}',
    ],
    resumes: ['Un lieu pour poser vos questions sur vos déplacements à {commune} et autour.'],
    texte: 'Vous ne savez pas par où commencer ? Venez expliquer votre trajet : on vous dit qui appeler.',
    mots: ['renseignement', 'rendez-vous', 'aide'],
  },
  'conseil-mobilite': {
    noms: ['Conseil en mobilité à {commune}', 'Accompagnement mobilité, secteur de {commune}'],
    resumes: ['Un conseiller regarde vos trajets et votre budget, puis cherche une solution avec vous.'],
    texte:
      'Le diagnostic dure une heure : trajets à faire, permis, budget, santé, horaires, garde des enfants.',
    mots: ['conseiller', 'bilan', 'j’ai besoin d’aide pour bouger'],
  },
  'atelier-mobilite': {
    noms: [
      'Atelier « Je prends le bus » à {commune}',
      'Atelier « Lire un plan » à {commune}',
      'Remise en selle à {commune}',
    ],
    resumes: ['Une matinée en petit groupe pour apprendre à se déplacer et prendre confiance.'],
    texte: 'On lit un plan, on achète un ticket, on fait le trajet ensemble, puis on recommence seul.',
    mots: ['apprendre', 'groupe', 'horaires'],
  },
  'suivi-psychologique': {
    noms: ['Dépasser la peur de conduire, à {commune}', 'Soutien psychologique et mobilité à {commune}'],
    resumes: ['Une psychologue vous aide à dépasser la peur de conduire ou de sortir.'],
    texte: 'Quatre séances, sans jugement : comprendre sa peur, respirer, essayer un petit trajet.',
    mots: ['peur', 'stress', 'confiance'],
  },
  'auto-ecole-solidaire': {
    noms: [
      'Auto-école solidaire de {commune}',
      'Préparation au permis, secteur de {commune}',
      'Code de la route à {commune}',
    ],
    resumes: ['Une auto-école qui prend son temps, à petit prix, pour le code et la conduite.'],
    texte: 'Les leçons se font en petit groupe pour le code de la route, puis une par une pour la conduite.',
    prix: [
      ['Préparation au code', 'unique', 3000, 12000],
      ['Heure de conduite', 'heure', 800, 2500],
    ],
    mots: ['permis', 'code de la route', 'leçons de conduite'],
  },
  integracode: {
    noms: ['Intégracode à {commune}', 'Français et code de la route à {commune}'],
    resumes: ['Apprendre le français et le code de la route en même temps.'],
    texte: 'Les mots du code sont expliqués, écrits et répétés, avec des images et des trajets commentés.',
    prix: [['Participation', 'mois', 500, 2000]],
    mots: ['français', 'étranger', 'échange de permis'],
  },
  'transport-demande': {
    noms: [
      'Transport à la demande de {commune}',
      'Navette du secteur de {commune}',
      'Minibus à réserver, {commune}',
    ],
    resumes: ['Un minibus passe vous prendre, à condition de réserver la veille.'],
    texte:
      'Le minibus vous prend près de chez vous et vous dépose à la gare, au marché ou à la maison de santé.',
    vehicules: ['minibus'],
    prix: [['Le trajet', 'trajet', 150, 500]],
    reservation: true,
    mots: ['TAD', 'navette', 'taxi'],
  },
  'transport-solidaire': {
    noms: ['Transport solidaire de {commune}', 'Chauffeurs bénévoles de {commune}'],
    resumes: ['Un bénévole vous conduit à un rendez-vous, à l’essai d’embauche ou aux courses.'],
    texte: 'Le bénévole vient vous chercher chez vous, vous attend, et vous ramène.',
    vehicules: ['voiture'],
    prix: [['Participation', 'km', 25, 45]],
    reservation: true,
    mots: ['bénévole', 'rendez-vous médical', 'chauffeur'],
  },
  covoiturage: {
    noms: ['Covoiturage de {commune}', 'Ligne de covoiturage {commune}', 'Autostop organisé à {commune}'],
    resumes: ['Partager une voiture avec quelqu’un qui fait le même trajet que vous.'],
    texte: 'On vous met en relation avec des conducteurs qui vont aux mêmes heures vers la même zone.',
    vehicules: ['voiture'],
    prix: [['Participation du passager', 'trajet', 50, 300]],
    mots: ['covoit', 'passager', 'partage'],
  },
  'transport-en-commun': {
    noms: ['Bus de {commune}', 'Car {commune} et environs', 'Abonnement réduit, réseau de {commune}'],
    resumes: ['Des lignes régulières et des tarifs réduits pour les petits revenus.'],
    texte: 'Les lignes passent du lundi au samedi ; la carte se charge à l’agence ou à l’arrêt.',
    vehicules: ['bus'],
    prix: [
      ['Ticket', 'trajet', 100, 220],
      ['Abonnement', 'mois', 900, 3500],
    ],
    mots: ['bus', 'abonnement', 'ticket'],
  },
  velo: {
    noms: ['Prêt de vélos de {commune}', 'Vélo électrique à {commune}', 'Atelier vélo de {commune}'],
    resumes: ['Un vélo, électrique ou non, pour quelques jours ou quelques mois.'],
    texte: 'Casque, antivol et gilet sont prêtés ; on apprend aussi à changer une chambre à air.',
    vehicules: ['velo', 'velo-electrique'],
    prix: [['Location', 'mois', 500, 4500]],
    caution: true,
    mots: ['vélo', 'VAE', 'bicyclette'],
  },
  autopartage: {
    noms: ['Autopartage de {commune}', 'Voiture partagée de {commune}'],
    resumes: ['Une voiture en libre-service, prise pour quelques heures.'],
    texte: 'La voiture se réserve par téléphone ou en ligne et se rend à la même place.',
    vehicules: ['voiture'],
    prix: [
      ['À l’heure', 'heure', 200, 400],
      ['Au kilomètre', 'km', 20, 40],
    ],
    caution: true,
    mots: ['libre-service', 'voiture partagée'],
  },
  'location-voiture': {
    noms: ['Location solidaire de voiture à {commune}', 'Voiture pour l’emploi, {commune}'],
    resumes: ['Une voiture à quelques euros par jour pour travailler ou se former.'],
    texte: 'Le contrat dure un mois, renouvelable deux fois ; l’assurance et l’entretien sont compris.',
    vehicules: ['voiture', 'voiture-sans-permis'],
    prix: [['Location', 'jour', 300, 900]],
    caution: true,
    mots: ['louer', 'voiture sans permis', 'embauche'],
  },
  'location-deux-roues': {
    noms: ['Location de scooters à {commune}', 'Mobylettes pour l’emploi, {commune}'],
    resumes: ['Un deux-roues à moteur pour aller au travail ou en formation.'],
    texte: 'Le casque et les gants sont prêtés ; il faut le permis AM (BSR) si vous êtes né après 1987.',
    vehicules: ['scooter'],
    prix: [['Location', 'jour', 150, 400]],
    caution: true,
    mots: ['scooter', 'mobylette', 'BSR'],
  },
  'garage-solidaire': {
    noms: ['Garage solidaire de {commune}', 'Self-garage de {commune}'],
    resumes: ['Un garage qui répare à prix réduit, sous conditions de revenus.'],
    texte: 'Freins, pneus, vidange, contrôle technique : un devis est donné avant tous les travaux.',
    vehicules: ['voiture'],
    prix: [['Main-d’œuvre', 'heure', 1500, 4000]],
    mots: ['panne', 'contrôle technique', 'vidange'],
  },
  'micro-credit': {
    noms: ['Micro-crédit mobilité à {commune}', 'Petit prêt mobilité, secteur de {commune}'],
    resumes: ['Un petit prêt, avec une personne qui vous aide, quand la banque dit non.'],
    texte:
      'Le prêt sert à acheter ou réparer une voiture, ou à finir le permis ; il se rembourse chaque mois.',
    aide: [500, 8000],
    mots: ['prêt', 'emprunter', 'banque'],
  },
  'aide-financiere': {
    noms: [
      'Aide au permis de {commune}',
      'Chèque mobilité, secteur de {commune}',
      'Aide au carburant de {commune}',
    ],
    resumes: ['Une somme que vous ne remboursez pas, pour le permis, le car ou l’essence.'],
    texte: 'La demande passe en comité une fois par mois ; la somme est versée à l’auto-école ou au garage.',
    aide: [50, 1200],
    mots: ['bourse', 'permis', 'essence', 'argent'],
  },
};
