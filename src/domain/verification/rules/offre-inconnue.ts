import type { ErreurDeChamp } from '../erreurs.ts';
import { findBoucle } from '../find-boucle.ts';
import type { Regle } from '../regle.ts';
import { suggest } from '../suggest.ts';

/** Une fiche, un évènement ou un texte renvoie à une offre qui n’existe pas, ou à elle-même. */
export const offreInconnue: Regle = (saisie) => {
  const offres = new Map(saisie.offres.map((offre) => [offre.id, offre]));
  const candidats = saisie.offres.map(({ id, nom }) => ({ value: id, alias: [nom] }));
  const isConnue = (id: string) => offres.has(id) || saisie.fautifs.has(`offre/${id}`);
  const refuse = (id: string, place: Omit<ErreurDeChamp, 'code' | 'message'>): ErreurDeChamp => ({
    ...place,
    code: 'offre-inconnue',
    message: `Aucune offre ne s’appelle « ${id} ». ${suggest(id, candidats, 'Écrivez le nom de son fichier, sans .md.')}`,
  });

  const desRemplacantes = saisie.offres.flatMap(({ fichier, id, remplacee_par = [] }) => {
    const absentes = remplacee_par.flatMap((cible, rang) =>
      isConnue(cible) ? [] : [refuse(cible, { fichier, chemin: ['remplacee_par', rang] })],
    );
    const boucle = findBoucle(id, (offre) => offres.get(offre)?.remplacee_par ?? []);
    if (!boucle) return absentes;
    const message =
      boucle.length === 2
        ? `L’offre « ${id} » ne peut pas se remplacer elle-même : enlevez-la de remplacee_par.`
        : `Ces offres se remplacent en rond : ${boucle.join(' → ')}. Enlevez un des renvois.`;
    return [...absentes, { code: 'offre-inconnue' as const, fichier, chemin: ['remplacee_par'], message }];
  });

  const desCumuls = saisie.offres.flatMap(({ fichier, cumul = {} }) =>
    Object.entries(cumul).flatMap(([champ, cibles]) =>
      (cibles ?? []).flatMap((cible, rang) =>
        isConnue(cible) ? [] : [refuse(cible, { fichier, chemin: ['cumul', champ, rang] })],
      ),
    ),
  );

  const desEvenements = saisie.evenements.flatMap(({ fichier, offre }) =>
    offre === undefined || isConnue(offre) ? [] : [refuse(offre, { fichier, chemin: ['offre'] })],
  );

  const desPages = saisie.pages.flatMap(({ fichier, contenu }) =>
    contenu.composants.flatMap(({ nom, attributs, ligne, colonne }) => {
      const id = nom === 'Offre' ? attributs['id'] : undefined;
      return id === undefined || isConnue(id) ? [] : [refuse(id, { fichier, chemin: [], ligne, colonne })];
    }),
  );
  return [...desRemplacantes, ...desCumuls, ...desEvenements, ...desPages];
};
