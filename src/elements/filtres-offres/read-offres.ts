import type { OffreFiltrable } from '@/domain/annuaire/filter-offres.ts';
import { type AccueilFeries, getOuverture, type Semaine } from '@/domain/contact/horaires.ts';
import type { MomentLocal } from '@/domain/temps/moment-local.ts';

/** Une offre de la liste : ce qu’il faut pour la filtrer, et son élément. */
export interface OffreListee {
  readonly li: HTMLLIElement;
  readonly fixe: Omit<OffreFiltrable, 'ouvert'>;
  readonly semaine: Semaine | undefined;
  readonly feries: AccueilFeries;
  /** Dernier jour, AAAA-MM-JJ ; vide : terminée sans date ; undefined : sans fin connue. */
  readonly fin: string | undefined;
}

/** Une offre à un moment donné. */
export interface OffreDuMoment extends OffreFiltrable {
  readonly terminee: boolean;
}

const split = (texte: string | undefined) => (texte ? texte.split(' ') : []);

/** Lit la liste rendue par le serveur, une seule fois. */
export function readOffres(racine: ParentNode): readonly OffreListee[] {
  return [...racine.querySelectorAll<HTMLLIElement>('li[data-offre]')].map((li) => {
    const { offre = '', categorie = '', publics, vehicules, gratuit, direct, zone } = li.dataset;
    const { semaine, feries, terminee, valideAu } = li.dataset;
    return {
      li,
      fixe: {
        id: offre,
        categorie,
        publics: split(publics),
        vehicules: split(vehicules),
        gratuit: gratuit !== undefined,
        direct: direct !== undefined,
        zone: zone === undefined ? undefined : split(zone),
      },
      semaine: semaine === undefined ? undefined : (JSON.parse(semaine) as Semaine),
      fin: terminee === undefined ? valideAu : '',
      feries: (feries ?? 'inconnu') as AccueilFeries,
    };
  });
}

/** Les offres à un moment donné. Horaires inconnus : pas montrée comme ouverte. */
export function toOffresDuMoment(
  offres: readonly OffreListee[],
  moment: MomentLocal,
  departement: string | undefined,
): readonly OffreDuMoment[] {
  return offres.map(({ fixe, semaine, feries, fin }) => ({
    ...fixe,
    ouvert: semaine !== undefined && getOuverture(semaine, feries, moment, departement).etat === 'ouvert',
    terminee: fin !== undefined && fin < moment.date,
  }));
}

/** Les offres d’une réponse, dans l’ordre de la réponse, les terminées à la fin ; un identifiant inconnu est ignoré. */
export function selectOffres(
  offres: readonly OffreDuMoment[],
  ids: readonly string[],
): readonly OffreDuMoment[] {
  const parId = new Map(offres.map((offre) => [offre.id, offre]));
  const trouvees = ids.flatMap((id) => parId.get(id) ?? []);
  return [...trouvees.filter(({ terminee }) => !terminee), ...trouvees.filter(({ terminee }) => terminee)];
}
