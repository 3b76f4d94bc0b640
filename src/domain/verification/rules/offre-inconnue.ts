import type { Offre } from '../../catalogue/catalogue.ts';
import type { ErreurDeChamp } from '../erreurs.ts';
import type { Regle } from '../regle.ts';
import { suggest } from '../suggest.ts';

/** L’offre suit-elle, de remplaçante en remplaçante, un chemin qui revient à elle ? */
function findBoucle(offre: Offre, offres: ReadonlyMap<string, Offre>): readonly string[] | undefined {
  const vues = new Set<string>();
  const visit = (id: string, chemin: readonly string[]): readonly string[] | undefined => {
    if (id === offre.id && chemin.length > 0) return [...chemin, id];
    if (vues.has(id)) return undefined;
    vues.add(id);
    for (const suivante of offres.get(id)?.remplacee_par ?? []) {
      const boucle = visit(suivante, [...chemin, id]);
      if (boucle) return boucle;
    }
    return undefined;
  };
  return visit(offre.id, []);
}

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

  const desRemplacantes = saisie.offres.flatMap((offre) => {
    const { fichier, id, remplacee_par = [] } = offre;
    const absentes = remplacee_par.flatMap((cible, rang) =>
      isConnue(cible) ? [] : [refuse(cible, { fichier, chemin: ['remplacee_par', rang] })],
    );
    const boucle = remplacee_par.length > 0 ? findBoucle(offre, offres) : undefined;
    if (!boucle) return absentes;
    const message =
      boucle.length === 2
        ? `L’offre « ${id} » ne peut pas se remplacer elle-même : enlevez-la de remplacee_par.`
        : `Ces offres se remplacent en rond : ${boucle.join(' → ')}. Enlevez un des renvois.`;
    return [...absentes, { code: 'offre-inconnue' as const, fichier, chemin: ['remplacee_par'], message }];
  });

  const desEvenements = saisie.evenements.flatMap(({ fichier, offre }) =>
    offre === undefined || isConnue(offre) ? [] : [refuse(offre, { fichier, chemin: ['offre'] })],
  );

  const desPages = saisie.pages.flatMap(({ fichier, contenu }) =>
    contenu.composants.flatMap(({ nom, attributs, ligne, colonne }) => {
      const id = nom === 'Offre' ? attributs['id'] : undefined;
      return id === undefined || isConnue(id) ? [] : [refuse(id, { fichier, chemin: [], ligne, colonne })];
    }),
  );
  return [...desRemplacantes, ...desEvenements, ...desPages];
};
