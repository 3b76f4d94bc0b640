import type { OffreSaisie } from './offre.schema.ts';

/**
 * Où un champ sort de la fiche :
 * - « outils » : recopié tel quel pour les outils du navigateur (to-offre-en-bref.ts, qui y ajoute ce qui se calcule) ;
 * - « csv » : une colonne des données ouvertes, dans l’ordre d’ici ;
 * - « recherche » : ses mots s’indexent (to-texte-recherche.ts) ;
 * - « completude » : son absence se dit au guichet (list-manques.ts).
 */
type Sortie = 'outils' | 'csv' | 'recherche' | 'completude';

// Une ligne par champ : en ajouter un au schéma sans dire où il sort ne compile pas.
const champs = {
  nom: ['outils', 'csv', 'recherche'],
  structure: ['csv'],
  categorie: ['outils', 'csv', 'recherche'],
  autres_besoins: ['recherche'],
  resume: ['outils', 'csv', 'recherche'],
  vehicules: ['recherche'],
  publics: ['outils', 'csv', 'recherche', 'completude'],
  publics_precisions: ['csv', 'recherche'],
  conditions_acces: ['outils', 'csv', 'recherche'],
  conditions: ['outils', 'recherche', 'completude'],
  frais: ['csv', 'completude'],
  frais_precisions: ['csv', 'recherche'],
  tarif: ['outils', 'recherche'],
  aide: ['recherche'],
  cumul: [],
  mobilisable_par: ['outils', 'csv', 'completude'],
  modes_mobilisation: ['csv', 'completude'],
  mobilisation_precisions: ['recherche'],
  lien_mobilisation: ['csv'],
  etapes: [],
  pieces: ['outils', 'recherche'],
  prescription: [],
  reservation: [],
  desserte: ['outils'],
  calculateur: ['outils'],
  zone_eligibilite: ['outils', 'csv', 'completude'],
  zone_porte_sur: ['csv'],
  destinataire: ['outils', 'csv'],
  distance_km: ['outils'],
  modes_accueil: ['csv'],
  adresse: ['csv', 'completude'],
  complement_adresse: [],
  code_postal: ['csv'],
  commune: ['csv', 'recherche'],
  code_insee: ['csv'],
  latitude: ['csv'],
  longitude: ['csv'],
  telephone: ['csv', 'completude'],
  courriel: ['csv'],
  horaires_accueil: ['csv', 'completude'],
  lien_source: ['csv'],
  statut: ['outils', 'csv'],
  statut_precisions: [],
  statut_jusqu_au: ['outils'],
  valide_du: ['outils', 'csv'],
  valide_au: ['outils', 'csv'],
  remplacee_par: ['outils', 'csv'],
  anciens_identifiants: ['outils'],
  verifie_le: ['outils', 'csv', 'completude'],
  verifie_par: ['outils', 'csv'],
  verifie_comment: ['csv'],
  relais: [],
  confiance: ['csv'],
  a_verifier: ['csv'],
  sources: [],
  groupe: ['outils'],
  mots_cles: ['recherche'],
} as const satisfies { readonly [C in keyof OffreSaisie]-?: readonly Sortie[] };

/** Les champs qui sortent là. */
export type ChampSorti<S extends Sortie> = {
  [C in keyof typeof champs]: S extends (typeof champs)[C][number] ? C : never;
}[keyof typeof champs];

const CHAMPS = Object.keys(champs) as readonly (keyof typeof champs)[];

/** Les mêmes, dans l’ordre de la table. */
export const listChampsSortis = <S extends Sortie>(sortie: S): readonly ChampSorti<S>[] =>
  CHAMPS.filter((champ): champ is ChampSorti<S> => {
    const sorties: readonly Sortie[] = champs[champ];
    return sorties.includes(sortie);
  });
