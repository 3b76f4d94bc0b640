import { fold } from '../../text/fold.ts';
import type { ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';

/**
 * Deux territoires que le visiteur ne peut pas distinguer : même nom, ou l’un sans rien à lui dans les communes d’un
 * autre. Des territoires peuvent se recouvrir, tant que chacun apporte quelque chose.
 */
export const territoireEnDouble: Regle = ({ territoires, offres }, { expandZone }) => {
  const refuse = (fichier: string, champ: string, message: string): ErreurDeChamp => ({
    code: 'territoire-en-double',
    fichier,
    chemin: [champ],
    message,
  });
  const avecOffres = new Set(offres.map(({ dossier }) => dossier));
  const etendues = territoires.map((territoire) => ({
    territoire,
    communes: new Set(expandZone(territoire.zone)),
  }));
  return etendues.flatMap(({ territoire, communes }, rang): readonly ErreurDeChamp[] => {
    const { fichier, dossier, nom } = territoire;
    const homonyme = territoires.slice(0, rang).find((autre) => fold(autre.nom) === fold(nom));
    if (homonyme)
      return [
        refuse(
          fichier,
          'nom',
          `Le territoire « ${homonyme.dossier} » s’appelle déjà « ${homonyme.nom} » : le visiteur ne saurait pas lequel choisir. Donnez un autre nom à celui-ci.`,
        ),
      ];
    if (avecOffres.has(dossier) || communes.size === 0) return [];
    const contenant = etendues.find(
      (autre) =>
        autre.territoire !== territoire &&
        (autre.communes.size > communes.size ||
          (autre.communes.size === communes.size && avecOffres.has(autre.territoire.dossier))) &&
        [...communes].every((code) => autre.communes.has(code)),
    );
    if (!contenant) return [];
    const toutes = communes.size > 1 ? `Les ${communes.size} communes` : 'La commune';
    const sont = communes.size > 1 ? 'sont toutes' : 'est';
    return [
      refuse(
        fichier,
        'zone',
        `${toutes} de « ${nom} » ${sont} déjà dans « ${contenant.territoire.nom} » (${contenant.territoire.dossier}), et ce territoire n’a aucune offre à lui. Vérifiez la zone, ou écrivez sa première offre.`,
      ),
    ];
  });
};
