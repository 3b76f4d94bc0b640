import { isVivante } from '../../offre/is-vivante.ts';
import { hasContact } from '../has-contact.ts';
import type { Regle } from '../regle.ts';

/** Une offre que personne ne saurait joindre, sans que la fiche dise que c’est à vérifier. */
export const contactManquant: Regle = ({ offres, structures }) => {
  const parId = new Map(structures.map((structure) => [structure.id, structure]));
  return offres.flatMap((offre) => {
    const structure = parId.get(offre.structure);
    // Structure inconnue ou illisible : une autre erreur le dit, celle-ci serait peut-être fausse.
    if (!structure || !isVivante(offre) || offre.a_verifier) return [];
    const autres = [
      offre.adresse,
      offre.lien_source,
      offre.lien_mobilisation,
      offre.reservation?.url,
      offre.prescription?.formulaire,
      structure.adresse,
      structure.site_web,
    ];
    if (autres.some((moyen) => moyen !== undefined)) return [];
    if (hasContact(offre, structure, ['telephone', 'courriel'])) return [];
    return [
      {
        code: 'contact-manquant',
        fichier: offre.fichier,
        chemin: ['structure'],
        message: `Ni cette offre ni « ${structure.nom} » n’ont de téléphone, de courriel, de lien ou d’adresse. Ajoutez-en un, ou écrivez dans a_verifier ce qu’il faut chercher.`,
      },
    ];
  });
};
