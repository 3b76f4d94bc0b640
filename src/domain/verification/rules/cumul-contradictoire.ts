import type { Offre } from '../../catalogue/catalogue.ts';
import type { Chemin, ErreurDeChamp } from '../erreurs.ts';
import { findBoucle } from '../find-boucle.ts';
import type { Regle } from '../regle.ts';

type Champ = keyof NonNullable<Offre['cumul']>;

/** `cumul` dit d’une même paire d’aides deux choses contraires, renvoie à soi, ou parle de ce qui n’est pas une aide. */
export const cumulContradictoire: Regle = ({ offres }) => {
  const parId = new Map(offres.map((offre) => [offre.id, offre]));
  const isDit = (id: string, champ: Champ, cible: string) =>
    parId.get(id)?.cumul?.[champ]?.includes(cible) ?? false;
  const explain = (id: string, champ: Champ, cible: string): string | undefined => {
    if (cible === id)
      return `L’aide « ${id} » ne peut pas se citer elle-même : enlevez-la du champ ${champ}.`;
    const autre = parId.get(cible);
    if (autre && !autre.aide)
      return `« ${cible} » n’est pas une aide : sa fiche n’a pas de champ aide. Enlevez-la du champ ${champ}.`;
    if (champ !== 'sauf') return undefined;
    // « avant » aussi : une aide que l’on n’aura pas en plus n’a pas de tour à attendre.
    if (isDit(id, 'avec', cible) || isDit(cible, 'avec', id))
      return `« ${id} » et « ${cible} » s’ajoutent (avec) et s’excluent (sauf) à la fois : gardez ce que dit la source.`;
    return isDit(id, 'avant', cible) || isDit(cible, 'avant', id)
      ? `« ${id} » et « ${cible} » s’excluent (sauf) et se suivent (avant) à la fois : gardez ce que dit la source.`
      : undefined;
  };
  const toErreur = (fichier: string, chemin: Chemin, message: string): ErreurDeChamp => ({
    code: 'cumul-contradictoire',
    fichier,
    chemin,
    message,
  });

  return offres.flatMap(({ fichier, id, aide, cumul }) => {
    if (!cumul) return [];
    if (!aide)
      return [
        toErreur(
          fichier,
          ['cumul'],
          'Seule une aide se cumule : écrivez ce qu’elle verse dans aide, ou enlevez cumul.',
        ),
      ];
    const { avec = [], sauf = [], avant = [] } = cumul;
    const boucle = findBoucle(id, (aide) => parId.get(aide)?.cumul?.avant ?? []);
    return [
      ...Object.entries({ avec, sauf, avant }).flatMap(([champ, cibles]) =>
        cibles.flatMap((cible, rang) => {
          const message = explain(id, champ as Champ, cible);
          return message === undefined ? [] : [toErreur(fichier, ['cumul', champ, rang], message)];
        }),
      ),
      // Longue de deux, la boucle ne mène qu’à elle-même : c’est déjà dit.
      ...(boucle && boucle.length > 2
        ? [
            toErreur(
              fichier,
              ['cumul', 'avant'],
              `Ces aides s’attendent en rond : ${boucle.join(' → ')}. Enlevez un des renvois.`,
            ),
          ]
        : []),
    ];
  });
};
