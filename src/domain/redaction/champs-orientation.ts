/** Un champ qu’un prescripteur remplit sur la fiche d’orientation. */
export interface ChampOrientation {
  readonly nom: string;
  readonly libelle: string;
  /** En caractères. */
  readonly max: number;
  /** Ce que le navigateur sait de qui écrit (HTML, « autofill ») ; rien de la personne, qui est quelqu’un d’autre. */
  readonly remplissage?: 'name' | 'organization' | 'tel' | 'email';
}

/** Les champs de la fiche d’orientation, dans l’ordre de la feuille : la personne, puis le prescripteur. */
export const champsOrientation: readonly ChampOrientation[] = [
  { nom: 'personne', libelle: 'Prénom, nom ou initiales', max: 120 },
  { nom: 'joindre', libelle: 'Comment la joindre', max: 120 },
  { nom: 'prescripteur', libelle: 'Prescripteur', max: 120, remplissage: 'name' },
  { nom: 'organisme', libelle: 'Organisme', max: 120, remplissage: 'organization' },
  { nom: 'telephone', libelle: 'Téléphone du prescripteur', max: 60, remplissage: 'tel' },
  { nom: 'courriel', libelle: 'Courriel du prescripteur', max: 120, remplissage: 'email' },
];

/** Le résumé tient sur une page avec le reste. */
export const RESUME_MAX = 4000;
