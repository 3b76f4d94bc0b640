/** La seule table des erreurs de contenu. Chaque code a sa page docs/editeurs/erreurs/<code>.md. */
export const definitionsErreurs = {
  'fichier-illisible': 'Fichier illisible',
  'fichier-inattendu': 'Fichier inattendu',
  'fichier-trop-long': 'Fichier trop long',
  'fichier-manquant': 'Fichier manquant',
  'conflit-git': 'Conflit de fusion',
  'caractere-interdit': 'Caractère invisible',
  'nom-de-fichier': 'Nom de fichier',
  'yaml-invalide': 'YAML invalide',
  'champ-inconnu': 'Champ inconnu',
  'champ-manquant': 'Champ manquant',
  'valeur-inconnue': 'Valeur inconnue',
  'valeur-invalide': 'Valeur invalide',
  'guillemets-manquants': 'Guillemets manquants',
  'texte-trop-long': 'Texte trop long',
  'date-invalide': 'Date invalide',
  'lien-invalide': 'Lien invalide',
  'telephone-invalide': 'Téléphone invalide',
  'horaires-invalides': 'Horaires invalides',
  'structure-inconnue': 'Structure inconnue',
  'offre-inconnue': 'Offre inconnue',
  'commune-inconnue': 'Commune inconnue',
  'code-postal-different': 'Code postal et commune',
  'position-eloignee': 'Position éloignée',
  'zone-inconnue': 'Zone inconnue',
  'commune-hors-territoire': 'Commune hors du territoire',
  'adresse-reservee': 'Adresse réservée',
  'territoire-en-double': 'Territoire en double',
  'identifiant-en-double': 'Identifiant en double',
  'offre-en-double': 'Offre en double',
  'contact-manquant': 'Contact manquant',
  'mobilisation-impossible': 'Démarche impossible',
  'demande-contradictoire': 'Demande contradictoire',
  'cumul-contradictoire': 'Cumul contradictoire',
  'condition-douteuse': 'Doute pris pour une condition',
  'condition-non-typee': 'Condition dite en prose',
  'permis-non-dit': 'Permis non dit',
  'zone-sans-source': 'Zone sans source',
  'dates-inversees': 'Dates inversées',
  'date-future': 'Date dans le futur',
  'seance-inconnue': 'Séance inconnue',
  'statut-incoherent': 'Statut et dates',
  'page-mdx': 'Page MDX',
  'composant-inconnu': 'Composant inconnu',
  'html-interdit': 'HTML interdit',
  'markdown-refuse': 'Markdown refusé',
  'image-inconnue': 'Image inconnue',
  'image-refusee': 'Image refusée',
  'sigle-inconnu': 'Sigle inconnu',
} as const satisfies Record<string, string>;

export type CodeErreur = keyof typeof definitionsErreurs;

/** Chemin d’un champ dans un fichier : noms de champs et rangs de liste. */
export type Chemin = readonly (string | number)[];

/** Une erreur avant qu’on sache à quelle ligne elle se trouve. */
export interface ErreurDeChamp {
  readonly code: CodeErreur;
  readonly fichier: string;
  readonly chemin: Chemin;
  readonly message: string;
  /** Décalage dans le corps du fichier, quand l’erreur n’est pas dans un champ. */
  readonly ligne?: number;
  readonly colonne?: number;
  /** Place d’un caractère dans le texte écrit sous l’en-tête. */
  readonly dansLeTexte?: number;
}

/** Une erreur située, telle que l’éditeur la lit. Lignes et colonnes commencent à 1. */
export interface Erreur extends ErreurDeChamp {
  readonly ligne: number;
  readonly colonne: number;
}
