import type { Espace, Offre, OffreServie } from '../catalogue/catalogue.ts';
import { getContact, isDeLOffre } from '../contact/get-contact.ts';
import { isVivante } from '../offre/is-vivante.ts';
import { accompagnants, getLibelle } from '../vocabulaire/vocabulaires.ts';
import { getDemandeurs } from './get-demandeurs.ts';

type Mode = NonNullable<Offre['modes_mobilisation']>[number];

interface Voix {
  readonly modes: Readonly<Record<Mode, string>>;
  readonly parProfessionnel: string;
}

const VOIX: Readonly<Record<Espace, Voix>> = {
  particuliers: {
    modes: {
      telephoner: 'Téléphonez. Dites où vous habitez et où vous devez aller.',
      'se-presenter': 'Présentez-vous sur place.',
      'envoyer-un-courriel': 'Écrivez un courriel. Dites comment vous joindre.',
      'utiliser-lien-mobilisation': 'Faites la demande sur le site internet.',
    },
    parProfessionnel: 'Parlez-en à votre conseiller : c’est lui qui fait la demande.',
  },
  prescripteurs: {
    modes: {
      telephoner: 'La personne, ou vous avec elle, téléphone et dit d’où à où elle doit aller.',
      'se-presenter': 'La personne se présente sur place.',
      'envoyer-un-courriel': 'La personne, ou vous avec elle, écrit un courriel.',
      'utiliser-lien-mobilisation': 'La demande se fait sur le site internet.',
    },
    parProfessionnel: 'La demande passe par un professionnel : vous, ou celui qui suit la personne.',
  },
};

/** Comment obtenir l’offre, étape par étape : ce que dit l’éditeur, sinon ce que les champs permettent de dire. */
export function describeDemarche(
  servie: Pick<OffreServie, 'offre' | 'structure' | 'joignables'>,
  espace: Espace,
): readonly string[] {
  const { offre } = servie;
  if (!isVivante(offre)) return ['C’est terminé. Demandez au guichet ce qui existe à la place.'];
  if (offre.etapes) return offre.etapes;
  const { modes, parProfessionnel } = VOIX[espace];
  const obligatoire = getDemandeurs(offre) === 'professionnel';
  // Le numéro peut n’être donné qu’aux professionnels : la personne n’a alors rien à composer.
  const possibles = (offre.modes_mobilisation ?? []).filter(
    (mode) => mode !== 'telephoner' || getContact(servie).telephone !== undefined,
  );
  const dits = [
    ...(obligatoire ? [parProfessionnel] : possibles.map((mode) => modes[mode])),
    ...(offre.mobilisation_precisions ? [offre.mobilisation_precisions] : []),
  ];
  if (dits.length > 0) return dits;
  // Quand on sait où réserver, la démarche n’est plus à vérifier : elle est de réserver.
  if (offre.reservation?.telephone ?? offre.reservation?.url) return ['Réservez votre trajet.'];
  return servie.joignables.some(isDeLOffre)
    ? ['Contactez la structure et demandez comment faire.']
    : ['Demandez au guichet comment faire.'];
}

/** Les professionnels qui peuvent obtenir l’offre pour la personne ; undefined quand on ne les connaît pas. */
export function describeObtention({ prescription }: Pick<Offre, 'prescription'>): string | undefined {
  const par = prescription?.par?.map((accompagnant) => getLibelle(accompagnants, accompagnant));
  return par && `Peuvent vous l’obtenir\u00a0: ${par.join(', ')}.`;
}
