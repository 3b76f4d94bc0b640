/** Un champ qu’un prescripteur remplit pour la fiche d’orientation. */
export interface ChampOrientation {
  readonly nom: string;
  readonly libelle: string;
  /** En caractères. */
  readonly max: number;
  /** Ce que le navigateur sait de qui écrit (HTML, « autofill ») ; rien de la personne, qui est quelqu’un d’autre. */
  readonly remplissage?: 'name' | 'organization' | 'tel' | 'email';
}

/** De qui il s’agit : sur la fiche, et nulle part ailleurs. */
export const champsDeLaPersonne = [
  { nom: 'personne', libelle: 'Prénom, nom ou initiales', max: 120 },
  { nom: 'joindre', libelle: 'Comment la joindre', max: 120 },
] as const satisfies readonly ChampOrientation[];

/** Le trajet à faire, tel que l’opérateur doit le comprendre ; le départ et l’arrivée viennent de la situation. */
export const champsDuTrajet = [
  { nom: 'depart', libelle: 'Départ', max: 120 },
  { nom: 'arrivee', libelle: 'Arrivée', max: 120 },
  { nom: 'jours', libelle: 'Jours', max: 80 },
  { nom: 'heures', libelle: 'Heures d’arrivée et de retour', max: 80 },
  { nom: 'debut', libelle: 'À partir de quand', max: 80 },
  { nom: 'vehicule', libelle: 'Véhicule disponible', max: 80 },
  { nom: 'essaye', libelle: 'Ce qui a déjà été essayé', max: 200 },
] as const satisfies readonly ChampOrientation[];

/** Qui oriente : dit une fois, gardé dans l’onglet d’une personne à l’autre. */
export const champsDuPrescripteur = [
  { nom: 'prescripteur', libelle: 'Votre nom', max: 120, remplissage: 'name' },
  { nom: 'organisme', libelle: 'Votre organisme', max: 120, remplissage: 'organization' },
  { nom: 'telephone', libelle: 'Votre téléphone', max: 60, remplissage: 'tel' },
  { nom: 'courriel', libelle: 'Votre courriel', max: 120, remplissage: 'email' },
  { nom: 'referent', libelle: 'Autre référent de la personne', max: 120 },
] as const satisfies readonly ChampOrientation[];

/** Ce qui s’écrit à la main sur une fiche ; « resume » et « diagnostic » sont des textes de plusieurs lignes. */
export type NomDEcrit =
  | (typeof champsDeLaPersonne)[number]['nom']
  | (typeof champsDuTrajet)[number]['nom']
  | (typeof champsDuPrescripteur)[number]['nom']
  | 'resume'
  | 'diagnostic';

export type Ecrits = Readonly<Partial<Record<NomDEcrit, string>>>;

/** Le résumé tient sur une page avec le reste. */
export const RESUME_MAX = 4000;
