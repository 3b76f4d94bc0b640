import type { Prescription } from '../demarche/to-prescriptions.ts';
import type { OffreEvaluee } from '../eligibilite/group-evaluees.ts';

interface Servie {
  readonly id: string;
  readonly structure: string;
}

/** Ce qui part à une structure : ses offres seulement, et ce qu’elles demandent. */
export interface Destination<O extends Servie> {
  readonly structure: string;
  /** À qui écrire, quand on le sait. */
  readonly destinataire?: string;
  readonly choisies: readonly OffreEvaluee<O>[];
}

/** Une fiche par structure, dans l’ordre des offres choisies : aucune n’apprend ce qu’une autre doit savoir. */
export function groupParStructure<O extends Servie>(
  choisies: readonly OffreEvaluee<O>[],
  prescriptions: Readonly<Record<string, Prescription>>,
): readonly Destination<O>[] {
  const groupes = new Map<string, OffreEvaluee<O>[]>();
  for (const choisie of choisies) {
    const { id, structure } = choisie.offre;
    const cle = prescriptions[id]?.structure ?? structure;
    const groupe = groupes.get(cle);
    if (groupe) groupe.push(choisie);
    else groupes.set(cle, [choisie]);
  }
  return [...groupes.values()].map((groupe) => {
    const destinataires = groupe.flatMap(({ offre }) => prescriptions[offre.id]?.destinataire ?? []);
    return {
      structure: groupe[0]?.offre.structure ?? '',
      ...(destinataires[0] !== undefined && { destinataire: destinataires[0] }),
      choisies: groupe,
    };
  });
}
