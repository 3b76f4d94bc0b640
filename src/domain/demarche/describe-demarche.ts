import type { Offre, Structure } from '../catalogue/catalogue.ts';
import { isVivante } from '../offre/is-vivante.ts';
import { accompagnants, getLibelle } from '../vocabulaire/vocabulaires.ts';
import { getDemandeurs } from './get-demandeurs.ts';

type Joignable = Pick<Structure, 'telephone' | 'courriel' | 'adresse'>;

const isJoignable = ({ telephone, courriel, adresse }: Joignable) =>
  (telephone ?? courriel ?? adresse) !== undefined;

const DEMARCHES = {
  telephoner: 'Téléphonez. Dites où vous habitez et où vous devez aller.',
  'se-presenter': 'Présentez-vous sur place.',
  'envoyer-un-courriel': 'Écrivez un courriel. Laissez votre numéro pour qu’on vous rappelle.',
  'utiliser-lien-mobilisation': 'Faites la demande sur le site internet.',
} as const;

/** Comment obtenir l’offre, étape par étape : ce que dit l’éditeur, sinon ce que les champs permettent de dire. */
export function describeDemarche(
  offre: Pick<
    Offre,
    | 'etapes'
    | 'mobilisable_par'
    | 'prescription'
    | 'modes_mobilisation'
    | 'mobilisation_precisions'
    | 'reservation'
    | 'statut'
  > &
    Joignable,
  structure: Joignable,
): readonly string[] {
  if (!isVivante(offre)) return ['Cette offre n’existe plus. Demandez au guichet ce qui la remplace.'];
  if (offre.etapes) return offre.etapes;
  const parProfessionnel = getDemandeurs(offre) === 'professionnel';
  const premiere = parProfessionnel ? ['Parlez-en à votre conseiller : c’est lui qui fait la demande.'] : [];
  const modes = parProfessionnel ? [] : (offre.modes_mobilisation ?? []).map((mode) => DEMARCHES[mode]);
  const precisions = offre.mobilisation_precisions ? [offre.mobilisation_precisions] : [];
  if (premiere.length + modes.length + precisions.length > 0) return [...premiere, ...modes, ...precisions];
  // Quand on sait où réserver, la démarche n’est plus à vérifier : elle est de réserver.
  if (offre.reservation?.telephone ?? offre.reservation?.url) return ['Réservez votre trajet.'];
  return isJoignable(offre) || isJoignable(structure)
    ? ['Contactez la structure et demandez comment faire : la démarche est à vérifier.']
    : ['Demandez au guichet : la démarche est à vérifier.'];
}

/** Les professionnels qui peuvent obtenir l’offre pour la personne ; undefined quand on ne les connaît pas. */
export function describeObtention({ prescription }: Pick<Offre, 'prescription'>): string | undefined {
  const par = prescription?.par?.map((accompagnant) => getLibelle(accompagnants, accompagnant));
  return par && `Peuvent vous l’obtenir\u00a0: ${par.join(', ')}.`;
}
