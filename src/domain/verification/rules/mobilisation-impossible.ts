import type { Offre, Structure } from '../../catalogue/catalogue.ts';
import { getDemandeurs } from '../../demarche/get-demandeurs.ts';
import { isVivante } from '../../offre/is-vivante.ts';
import { hasContact } from '../has-contact.ts';
import type { Regle } from '../regle.ts';

type Mode = NonNullable<Offre['modes_mobilisation']>[number];

interface Moyen {
  readonly isPossible: (offre: Offre, structure: Structure) => boolean;
  readonly aEcrire: string;
}

// Un numéro réservé aux professionnels ne sert à rien à qui peut demander sans eux.
function hasMoyen(offre: Offre, structure: Structure, moyen: 'telephone' | 'courriel'): boolean {
  if (getDemandeurs(offre) === 'professionnel') return hasContact(offre, structure, [moyen]);
  const { prescription: _, ...publique } = offre;
  return hasContact(publique as Offre, structure, [moyen]);
}

const MOYENS: Readonly<Record<Mode, Moyen>> = {
  telephoner: {
    isPossible: (offre, structure) => hasMoyen(offre, structure, 'telephone'),
    aEcrire: 'un numéro (telephone)',
  },
  'envoyer-un-courriel': {
    isPossible: (offre, structure) => hasMoyen(offre, structure, 'courriel'),
    aEcrire: 'une adresse électronique (courriel)',
  },
  'se-presenter': {
    isPossible: (offre, structure) => [offre.adresse, structure.adresse].some(Boolean),
    aEcrire: 'une adresse (adresse)',
  },
  'utiliser-lien-mobilisation': {
    isPossible: (offre) => offre.lien_mobilisation !== undefined || offre.reservation?.url !== undefined,
    aEcrire: 'l’adresse de la page (lien_mobilisation)',
  },
};

/** Une démarche annoncée sans le moyen de la faire : « téléphoner », mais aucun numéro. */
export const mobilisationImpossible: Regle = ({ offres, structures }) => {
  const parId = new Map(structures.map((structure) => [structure.id, structure]));
  return offres.flatMap((offre) => {
    const structure = parId.get(offre.structure);
    if (!structure || !isVivante(offre)) return [];
    return (offre.modes_mobilisation ?? []).flatMap((mode, rang) => {
      const { isPossible, aEcrire } = MOYENS[mode];
      if (isPossible(offre, structure)) return [];
      const ou =
        mode === 'utiliser-lien-mobilisation'
          ? 'dans cette fiche'
          : `dans cette fiche ou dans celle de « ${structure.nom} »`;
      return [
        {
          code: 'mobilisation-impossible' as const,
          fichier: offre.fichier,
          chemin: ['modes_mobilisation', rang],
          message: `« ${mode} » est annoncé, mais il manque ${aEcrire} ${ou}. Ajoutez-le, ou enlevez « ${mode} ».`,
        },
      ];
    });
  });
};
