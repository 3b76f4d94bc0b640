/** Ce qu’un attribut accepte : l’identifiant d’une offre, une valeur d’une liste, ou un texte libre. */
export type Attribut =
  | { readonly genre: 'offre'; readonly obligatoire: boolean }
  | { readonly genre: 'categorie' | 'besoin'; readonly obligatoire: boolean }
  | { readonly genre: 'valeur'; readonly valeurs: readonly string[]; readonly obligatoire: boolean }
  | { readonly genre: 'texte'; readonly obligatoire: boolean };

export interface Composant {
  readonly nom: string;
  /** À quoi il sert, en une phrase, pour les éditeurs. */
  readonly role: string;
  readonly exemple: string;
  readonly attributs: Readonly<Record<string, Attribut>>;
  /** Il faut un de ces attributs au moins. */
  readonly auMoinsUn?: readonly string[];
}

export const textesOrientation = ['consentement', 'information', 'avertissement'] as const;

export const typesAvis = ['a-savoir', 'attention', 'info'] as const;

/** Les seuls composants qu’un texte peut employer ; leurs attributs sont des textes entre guillemets. */
export const composants = [
  {
    nom: 'Offre',
    role: 'Montre la vignette d’une offre.',
    exemple: '<Offre id="urbus" />',
    attributs: { id: { genre: 'offre', obligatoire: true } },
  },
  {
    nom: 'ListeOffres',
    role: 'Liste les offres d’une catégorie, d’un besoin, ou d’une catégorie pour un besoin.',
    exemple: '<ListeOffres categorie="velo" />',
    attributs: {
      categorie: { genre: 'categorie', obligatoire: false },
      besoin: { genre: 'besoin', obligatoire: false },
    },
    auMoinsUn: ['categorie', 'besoin'],
  },
  {
    nom: 'Appeler',
    role: 'Montre comment joindre le guichet, et quelqu’un d’autre quand il n’a pas de numéro.',
    exemple: '<Appeler />',
    attributs: {},
  },
  { nom: 'Etapes', role: 'Encadre une liste numérotée.', exemple: '<Etapes>…</Etapes>', attributs: {} },
  {
    nom: 'Avis',
    role: 'Met une remarque en valeur.',
    exemple: '<Avis type="attention" titre="Avant de partir">…</Avis>',
    attributs: {
      type: { genre: 'valeur', valeurs: typesAvis, obligatoire: false },
      titre: { genre: 'texte', obligatoire: false },
    },
  },
  {
    nom: 'AEmporter',
    role: 'Encadre la liste des papiers à apporter.',
    exemple: '<AEmporter>…</AEmporter>',
    attributs: {},
  },
  { nom: 'EnBref', role: 'Encadre le résumé d’une page.', exemple: '<EnBref>…</EnBref>', attributs: {} },
  {
    nom: 'Mot',
    role: 'Donne un mot et son sigle, avec un lien vers le lexique. Sans texte, le lexique donne les mots.',
    exemple: '<Mot terme="TAD">transport à la demande</Mot>',
    attributs: { terme: { genre: 'texte', obligatoire: true } },
  },
  {
    nom: 'TexteOrientation',
    role: 'Montre un texte de la fiche d’orientation, écrit dans commun/orientation.yaml.',
    exemple: '<TexteOrientation texte="consentement" />',
    attributs: { texte: { genre: 'valeur', valeurs: textesOrientation, obligatoire: true } },
  },
  {
    nom: 'Volet',
    role: 'Replie un passage qui ne concerne que certaines personnes, sous un titre qui le dit.',
    exemple: '<Volet titre="Mon permis est perdu">…</Volet>',
    attributs: { titre: { genre: 'texte', obligatoire: true } },
  },
] as const satisfies readonly Composant[];

export type NomComposant = (typeof composants)[number]['nom'];

export const getComposant = (nom: string): Composant | undefined =>
  composants.find((composant) => composant.nom === nom);
