/** Les 17 catégories d’offres : la légende de la carte, les mots de la recherche, l’ordre du parcours. */

export type Besoin = 'se-deplacer' | 'avoir-un-vehicule' | 'passer-le-permis' | 'reparer' | 'financer' | 'etre-accompagne';
export type Etape = 'apprendre' | 'donner-envie' | 'donner-les-moyens' | 'autonomie';
export type Famille = 'savoir-bouger' | 'pouvoir-bouger';

export interface Categorie {
  readonly value: string;
  /** En mots simples, pour les particuliers. */
  readonly libelle: string;
  /** Le mot du métier, pour les prescripteurs. */
  readonly libelle_pro: string;
  readonly description: string;
  readonly besoin: Besoin;
  readonly etape: Etape;
  readonly famille: Famille;
  /** Nom du pictogramme dans assets/pictogrammes. */
  readonly pictogramme: string;
  /** Mots que les gens emploient et que la recherche doit comprendre. */
  readonly synonymes: readonly string[];
  readonly type: 'accompagnement' | 'aide-financiere' | 'aide-materielle' | 'atelier' | 'formation' | 'information';
  readonly thematique: `mobilite--${string}`;
}

export const categories = [
  {
    value: 'accueil',
    libelle: 'Accueil et permanences',
    libelle_pro: 'Guichet, accueil et permanences',
    description: 'Un lieu ou un numéro où quelqu’un vous écoute et vous oriente.',
    besoin: 'etre-accompagne', etape: 'apprendre', famille: 'savoir-bouger', pictogramme: 'accueil',
    synonymes: ['guichet', 'renseignement', 'information', 'rendez-vous', 'aide', 'parler à quelqu’un', 'permanence', 'mission locale', 'simulateur'],
    type: 'information', thematique: 'mobilite--etre-accompagne-dans-son-parcours-mobilite',
  },
  {
    value: 'conseil-mobilite',
    libelle: 'Un conseiller pour vous aider',
    libelle_pro: 'Conseil en mobilité (CMI)',
    description: 'Un conseiller fait le point avec vous et cherche la solution qui vous convient.',
    besoin: 'etre-accompagne', etape: 'apprendre', famille: 'savoir-bouger', pictogramme: 'conseil-mobilite',
    synonymes: ['CMI', 'conseiller', 'conseillère', 'diagnostic', 'bilan', 'entretien', 'accompagnement', 'référent', 'projet', 'conseiller en insertion'],
    type: 'accompagnement', thematique: 'mobilite--etre-accompagne-dans-son-parcours-mobilite',
  },
  {
    value: 'atelier-mobilite',
    libelle: 'Ateliers pour apprendre à bouger',
    libelle_pro: 'Atelier mobilité',
    description: 'Des séances en groupe pour apprendre à se déplacer et prendre confiance.',
    besoin: 'etre-accompagne', etape: 'donner-envie', famille: 'savoir-bouger', pictogramme: 'atelier-mobilite',
    synonymes: ['atelier', 'lire un plan', 'lire une carte', 'prendre le bus', 'horaires', 'vélo-école', 'découverte', 'groupe', 'cours gratuits'],
    type: 'atelier', thematique: 'mobilite--etre-accompagne-dans-son-parcours-mobilite',
  },
  {
    value: 'suivi-psychologique',
    libelle: 'Soutien psychologique',
    libelle_pro: 'Assistance et suivi psychologique',
    description: 'Une personne vous aide à dépasser la peur de conduire ou de sortir.',
    besoin: 'etre-accompagne', etape: 'apprendre', famille: 'savoir-bouger', pictogramme: 'suivi-psychologique',
    synonymes: ['peur', 'stress', 'angoisse', 'psychologue', 'confiance', 'phobie', 'amaxophobie'],
    type: 'accompagnement', thematique: 'mobilite--etre-accompagne-dans-son-parcours-mobilite',
  },
  {
    value: 'auto-ecole-solidaire',
    libelle: 'Passer le permis moins cher',
    libelle_pro: 'Auto-école solidaire, préparation au permis',
    description: 'Une auto-école ou des ateliers qui prennent le temps, à petit prix.',
    besoin: 'passer-le-permis', etape: 'donner-les-moyens', famille: 'savoir-bouger', pictogramme: 'auto-ecole-solidaire',
    synonymes: ['permis', 'permis b', 'permis de conduire', 'code', 'code de la route', 'conduite', 'auto-école', 'auto-école sociale', 'leçons', 'examen', 'conduite accompagnée', 'boîte automatique', 'ASR', 'ASSR'],
    type: 'formation', thematique: 'mobilite--preparer-un-permis',
  },
  {
    value: 'integracode',
    libelle: 'Le français et le code ensemble',
    libelle_pro: 'Dispositif Intégracode',
    description: 'Apprendre le français et le code de la route en même temps, quand on arrive en France.',
    besoin: 'passer-le-permis', etape: 'apprendre', famille: 'savoir-bouger', pictogramme: 'integracode',
    synonymes: ['français', 'FLE', 'langue', 'étranger', 'réfugié', 'migrant', 'primo-arrivant', 'OFII', 'CIR', 'code', 'permis étranger', 'échange de permis'],
    type: 'formation', thematique: 'mobilite--preparer-un-permis',
  },
  {
    value: 'transport-demande',
    libelle: 'Transport à réserver',
    libelle_pro: 'Transport à la demande (TAD)',
    description: 'Un petit bus ou une voiture qui passe quand vous l’avez réservé.',
    besoin: 'se-deplacer', etape: 'donner-les-moyens', famille: 'pouvoir-bouger', pictogramme: 'transport-demande',
    synonymes: ['TAD', 'taxi', 'minibus', 'réserver', 'navette', 'proxi', 'à la demande', 'chercher à domicile'],
    type: 'aide-materielle', thematique: 'mobilite--mobilite-douce-partagee-collective',
  },
  {
    value: 'transport-solidaire',
    libelle: 'Un bénévole vous conduit',
    libelle_pro: 'Transport solidaire, transport d’utilité sociale (TUS)',
    description: 'Une association ou un bénévole vous emmène en voiture.',
    besoin: 'se-deplacer', etape: 'donner-les-moyens', famille: 'pouvoir-bouger', pictogramme: 'transport-solidaire',
    synonymes: ['TUS', 'bénévole', 'chauffeur', 'voiture avec chauffeur', 'accompagner', 'emmener', 'rendez-vous médical', 'courses'],
    type: 'aide-materielle', thematique: 'mobilite--mobilite-douce-partagee-collective',
  },
  {
    value: 'covoiturage',
    libelle: 'Covoiturage',
    libelle_pro: 'Covoiturage solidaire et organisé',
    description: 'Partager une voiture avec quelqu’un qui fait le même trajet.',
    besoin: 'se-deplacer', etape: 'donner-les-moyens', famille: 'pouvoir-bouger', pictogramme: 'covoiturage',
    synonymes: ['covoit', 'blablacar', 'partage', 'trajet partagé', 'passager', 'conducteur', 'stop', 'autostop', 'karos', 'klaxit', 'mov’ici'],
    type: 'aide-materielle', thematique: 'mobilite--mobilite-douce-partagee-collective',
  },
  {
    value: 'transport-en-commun',
    libelle: 'Bus, car et train',
    libelle_pro: 'Transport en commun',
    description: 'Les lignes régulières et leurs tarifs réduits.',
    besoin: 'se-deplacer', etape: 'autonomie', famille: 'pouvoir-bouger', pictogramme: 'transport-en-commun',
    synonymes: ['bus', 'car', 'train', 'TER', 'SNCF', 'tram', 'navette', 'abonnement', 'carte', 'ticket', 'ligne', 'horaires', 'scolaire'],
    type: 'information', thematique: 'mobilite--mobilite-douce-partagee-collective',
  },
  {
    value: 'velo',
    libelle: 'Vélo : louer, emprunter, réparer',
    libelle_pro: 'Vélo (location, prêt, atelier)',
    description: 'Un vélo, électrique ou non, pour quelques jours ou quelques mois, ou un atelier pour le réparer.',
    besoin: 'se-deplacer', etape: 'donner-les-moyens', famille: 'pouvoir-bouger', pictogramme: 'velo',
    synonymes: ['velo', 'bicyclette', 'VAE', 'vélo électrique', 'trottinette', 'vélo cargo', 'recyclerie', 'atelier vélo', 'remise en selle'],
    type: 'aide-materielle', thematique: 'mobilite--mobilite-douce-partagee-collective',
  },
  {
    value: 'autopartage',
    libelle: 'Voiture partagée',
    libelle_pro: 'Autopartage',
    description: 'Une voiture en libre-service, que vous prenez pour quelques heures.',
    besoin: 'avoir-un-vehicule', etape: 'donner-les-moyens', famille: 'pouvoir-bouger', pictogramme: 'autopartage',
    synonymes: ['libre-service', 'voiture partagée', 'citiz', 'louer à l’heure', 'véhicule partagé'],
    type: 'aide-materielle', thematique: 'mobilite--acceder-a-un-vehicule',
  },
  {
    value: 'location-voiture',
    libelle: 'Louer une voiture à petit prix',
    libelle_pro: 'Location solidaire de voiture',
    description: 'Une voiture pour travailler ou se former, quelques euros par jour.',
    besoin: 'avoir-un-vehicule', etape: 'donner-les-moyens', famille: 'pouvoir-bouger', pictogramme: 'location-voiture',
    synonymes: ['louer', 'prêt de voiture', 'auto', 'véhicule', 'bagnole', 'voiture sans permis', 'voiturette', 'intérim', 'dépannage', 'pas de voiture', 'embauche'],
    type: 'aide-materielle', thematique: 'mobilite--acceder-a-un-vehicule',
  },
  {
    value: 'location-deux-roues',
    libelle: 'Louer un scooter ou une mobylette',
    libelle_pro: 'Location de deux-roues motorisés',
    description: 'Un deux-roues à moteur pour aller au travail ou en formation.',
    besoin: 'avoir-un-vehicule', etape: 'donner-les-moyens', famille: 'pouvoir-bouger', pictogramme: 'location-deux-roues',
    synonymes: ['scooter', 'mobylette', 'cyclomoteur', 'moto', 'BSR', 'permis AM', '50 cm3', 'deux-roues', 'louer'],
    type: 'aide-materielle', thematique: 'mobilite--acceder-a-un-vehicule',
  },
  {
    value: 'garage-solidaire',
    libelle: 'Réparer ou acheter une voiture',
    libelle_pro: 'Garage solidaire (réparation, self-garage, vente)',
    description: 'Un garage qui répare, vend ou loue à prix réduit, sous conditions de revenus.',
    besoin: 'reparer', etape: 'donner-les-moyens', famille: 'pouvoir-bouger', pictogramme: 'garage-solidaire',
    synonymes: ['panne', 'réparation', 'réparer', 'mécanicien', 'garagiste', 'contrôle technique', 'vidange', 'freins', 'pneus', 'self-garage', 'acheter une voiture', 'voiture d’occasion', 'garage social', 'entretien'],
    type: 'aide-materielle', thematique: 'mobilite--entretenir-reparer-son-vehicule',
  },
  {
    value: 'micro-credit',
    libelle: 'Emprunter une petite somme',
    libelle_pro: 'Micro-crédit mobilité',
    description: 'Un petit prêt, avec une personne qui vous aide, quand la banque dit non.',
    besoin: 'financer', etape: 'donner-les-moyens', famille: 'pouvoir-bouger', pictogramme: 'micro-credit',
    synonymes: ['prêt', 'crédit', 'emprunt', 'emprunter', 'microcrédit', 'banque', 'Adie', 'argent', 'fiché banque de france', 'épargne'],
    type: 'aide-financiere', thematique: 'mobilite--financer-ma-mobilite',
  },
  {
    value: 'aide-financiere',
    libelle: 'Aides pour payer',
    libelle_pro: 'Aide financière',
    description: 'Une somme que vous ne remboursez pas, ou une réduction.',
    besoin: 'financer', etape: 'donner-les-moyens', famille: 'pouvoir-bouger', pictogramme: 'aide-financiere',
    synonymes: ['aide', 'prime', 'bourse', 'subvention', 'chèque', 'argent', 'financement', 'payer', 'remboursement', 'CPF', 'permis', 'permis de conduire', 'essence', 'carburant', 'frais de déplacement'],
    type: 'aide-financiere', thematique: 'mobilite--financer-ma-mobilite',
  },
] as const satisfies readonly Categorie[];

export type CategorieId = (typeof categories)[number]['value'];

export const categorieIds = categories.map((c) => c.value) as [CategorieId, ...CategorieId[]];

const parId: ReadonlyMap<CategorieId, Categorie> = new Map(categories.map((c) => [c.value, c]));

/** La catégorie d’un identifiant du vocabulaire ; lève une erreur pour tout autre texte. */
export function getCategorie(id: CategorieId): Categorie {
  const categorie = parId.get(id);
  if (!categorie) throw new Error(`Catégorie inconnue : ${id}`);
  return categorie;
}
