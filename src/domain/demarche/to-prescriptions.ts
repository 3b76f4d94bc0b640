import type { OffreServie } from '../catalogue/catalogue.ts';
import { getContact } from '../contact/get-contact.ts';
import { type ParseTelephone, readTelephone, type Telephone } from '../contact/telephone.ts';
import { describePrescription, type LigneDePrescription } from './describe-prescription.ts';

/** Ce qu’une fiche d’orientation dit de la prescription d’une offre. */
export interface Prescription {
  /** L’identifiant de la structure qui reçoit la demande. */
  readonly structure: string;
  /** Ce qui est connu, dans l’ordre où on se le demande ; ce qui ne l’est pas n’y est pas. */
  readonly lignes: readonly Omit<LigneDePrescription, 'id'>[];
  /** Contact réservé aux professionnels. */
  readonly telephone?: Telephone;
  readonly courriel?: string;
  /** À qui écrire : le contact réservé, sinon celui de l’offre, sinon celui de sa structure. */
  readonly destinataire?: string;
}

/** La prescription de chaque offre, par identifiant. */
export function toPrescriptions(
  offres: readonly OffreServie[],
  parseTelephone: ParseTelephone,
): Readonly<Record<string, Prescription>> {
  return Object.fromEntries(
    offres.map((servie) => {
      const { offre } = servie;
      const { telephone, courriel } = offre.prescription ?? {};
      // Les papiers sont déjà sur la fiche, à cocher.
      const lignes = describePrescription(offre, ['pieces'])
        .filter(({ valeurs }) => valeurs.length > 0)
        .map(({ id: _, ...ligne }) => ligne);
      const destinataire = courriel ?? getContact(servie).courriel;
      return [
        offre.id,
        {
          structure: servie.structure.id,
          lignes,
          ...readTelephone(telephone, parseTelephone),
          ...(courriel !== undefined && { courriel }),
          ...(destinataire !== undefined && { destinataire }),
        },
      ];
    }),
  );
}
