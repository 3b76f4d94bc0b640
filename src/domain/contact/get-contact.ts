import type { OffreServie } from '../catalogue/catalogue.ts';

/** Comment joindre une offre ; un moyen inconnu est absent. */
export interface Contact {
  readonly telephone: string | undefined;
  readonly courriel: string | undefined;
  readonly horaires_accueil: string | undefined;
  /** Le site où demander l’offre, sinon celui où se renseigner. */
  readonly site: string | undefined;
}

/** Chaque moyen de joindre une offre est le sien, sinon celui de sa structure ; le contact réservé aux professionnels n’y est jamais. */
export function getContact({ offre, structure }: Pick<OffreServie, 'offre' | 'structure'>): Contact {
  return {
    telephone: offre.telephone ?? structure.telephone,
    courriel: offre.courriel ?? structure.courriel,
    horaires_accueil: offre.horaires_accueil ?? structure.horaires_accueil,
    site: offre.lien_mobilisation ?? offre.lien_source ?? structure.site_web,
  };
}

/** Le numéro à composer : celui du contact, sinon celui où l’on réserve. */
export const getNumero = (servie: Pick<OffreServie, 'offre' | 'structure'>): string | undefined =>
  getContact(servie).telephone ?? servie.offre.reservation?.telephone;
